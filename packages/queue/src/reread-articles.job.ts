import { REREAD_TOPIC } from '@trucot/db/reread'
import { z } from 'zod'
import type { JobContract } from './job-contract.ts'

export const RereadArticlesPayload = z.object({ rereadId: z.int().positive() })
export type RereadArticlesPayload = z.infer<typeof RereadArticlesPayload>

/** Turn a standing order to read many articles again into their reading tasks. */
export const rereadArticlesJob: JobContract<RereadArticlesPayload> = {
  name: REREAD_TOPIC,
  schema: RereadArticlesPayload,
  attempts: 5,
  backoff: 1000,
}
