import { z } from 'zod'

/**
 * new: an article not seen before; revised: other bytes of an article known already;
 * unchanged: nothing was written; refused: `reason` says why, and it waits among the refused.
 */
export const ImportOutcome = z.object({
  name: z.string(),
  outcome: z.enum(['new', 'revised', 'unchanged', 'refused']),
  articleId: z.int().nullable(),
  pageId: z.int().nullable(),
  /** A short word: "too_large", "purged", "no_text", … */
  reason: z.string().nullable(),
  /** The reason in whole words, where somebody gave one. */
  explanation: z.string().optional(),
  /** The archive or table that was sent, for each page in it. */
  within: z.string().optional(),
  /** How the bytes were read, where they were not Unicode: "windows-1258", "TCVN3", "VNI". */
  encoding: z.string().optional(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>
