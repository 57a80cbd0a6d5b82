import { readArticlesJob } from './read-articles.job.ts'
import { readCampaignJob } from './read-campaign.job.ts'

/** Every kind of job there is, the most urgent first. */
export const ALL_JOBS = [readArticlesJob, readCampaignJob] as const
