import { openOffer } from '../files/open-offer.ts'
import { Refused } from '../files/refusal.ts'
import { readFeed } from '../sources/read-feed.ts'
import { type IntakeWork, ringBell, type StartedIntakeTask } from './intake-task.ts'

/** One parser's work, in a thread that may be ended at any moment. Errors lose their class between threads: refusals are values. */
export default async function work(task: StartedIntakeTask): Promise<IntakeWork> {
  ringBell(task)
  try {
    if (task.kind === 'open') return { pages: await openOffer(task.offer) }
    return { content: readFeed(task.bytes, task.url) }
  } catch (fault) {
    if (fault instanceof Refused) return { refused: { reason: fault.reason, explanation: fault.message } }
    throw fault
  }
}
