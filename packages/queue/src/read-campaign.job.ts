import { READ_CAMPAIGN_TOPIC } from '@trucot/db/reading-task'
import type { JobContract } from './job-contract.ts'
import { ReadArticlesPayload } from './read-articles.job.ts'

/**
 * Read a chunk of a campaign's articles. In a queue of its own, so that what people and imports ask for never stands behind
 * it. A hint alone: what is done is what the ledger's tasks say.
 */
export const readCampaignJob: JobContract<ReadArticlesPayload> = {
  name: READ_CAMPAIGN_TOPIC,
  schema: ReadArticlesPayload,
  attempts: 3,
  backoff: 1000,
}
