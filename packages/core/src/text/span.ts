import { z } from 'zod'

/** A stretch of the article text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() })
export type Span = z.infer<typeof Span>
