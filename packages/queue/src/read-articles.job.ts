import { READ_ARTICLES_TOPIC } from '@trucot/db/reading-task'
import { z } from 'zod'
import type { JobContract } from './job-contract.ts'

export const ReadArticlesPayload = z.object({
  articleIds: z.array(z.int().positive()).min(1),
  /** Not to be put together with others: it may be what takes its workers down. */
  alone: z.literal(true).optional(),
})
export type ReadArticlesPayload = z.infer<typeof ReadArticlesPayload>

/** Read a chunk of articles whose reading tasks wait. A hint alone: what is done is what the ledger's tasks say. */
export const readArticlesJob: JobContract<ReadArticlesPayload> = {
  name: READ_ARTICLES_TOPIC,
  schema: ReadArticlesPayload,
  attempts: 3,
  backoff: 1000,
}
