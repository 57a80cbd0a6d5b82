import { z } from 'zod'
import { Span } from '../text/span.ts'

/** The day (or month, or year) the article itself is dated by, and where that is known from. */
export const Published = z.object({
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  basis: z.enum(['metadata', 'dateline', 'url', 'inferred']),
  evidence: z.array(Span),
})
export type Published = z.infer<typeof Published>
