import { z } from 'zod'
import { Span } from '../text/span.ts'

export const BLOCK_KINDS = [
  'title',
  'dateline',
  'lead',
  'heading',
  'paragraph',
  'caption',
  'byline',
  'source',
  'noise',
] as const

/** One stretch of the article text and what it is; `reason` is the id of the rule that classed it. */
export const Block = Span.extend({ kind: z.enum(BLOCK_KINDS), reason: z.string().optional() })
export type Block = z.infer<typeof Block>
export type BlockKind = Block['kind']
