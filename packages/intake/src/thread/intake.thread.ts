import type { OpenedPage } from '../files/offered-page.ts'
import { openOffer } from '../files/open-offer.ts'
import { readFeed } from '../sources/read-feed.ts'
import type { SourceContent } from '../sources/source-content.ts'
import type { IntakeTask } from './intake-task.ts'

/** One parser's work, in a thread that may be ended at any moment. */
export default async function work(task: IntakeTask): Promise<OpenedPage[] | SourceContent> {
  return task.kind === 'open' ? await openOffer(task.offer) : readFeed(task.bytes, task.url)
}
