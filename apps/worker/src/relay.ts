import type { Database } from '@trucot/db/database'
import { takeOutbox } from '@trucot/db/outbox'
import { markOffered } from '@trucot/db/reading-task'
import type { JobContract } from '@trucot/queue/job-contract'
import type { OpenQueue } from '@trucot/queue/queue-backend'
import type { ReadArticlesPayload } from '@trucot/queue/read-articles.job'

/** Chunk jobs kept in a queue at most; what is beyond waits in the outbox. */
const WINDOW = 40
/** What was offered and not taken for so long is offered again. */
export const OFFER_AGAIN_MS = 45_000

/** A queue of chunks, and the contract whose name is its topic in the outbox. */
export interface RelayedQueue {
  job: JobContract<ReadArticlesPayload>
  queue: OpenQueue<ReadArticlesPayload>
}

async function relayTopic(db: Database, { job, queue }: RelayedQueue): Promise<boolean> {
  const { waiting, active, delayed } = await queue.counts()
  const room = WINDOW - waiting - active - delayed
  if (room <= 0) return false
  return await db.transaction().execute(async (tx) => {
    const rows = await takeOutbox(tx, job.name, room)
    if (rows.length === 0) return false
    const payloads = rows.map((row) => job.schema.parse(row.payload))
    const ids = [...new Set(payloads.flatMap((payload) => payload.articleIds))]
    await markOffered(tx, ids, OFFER_AGAIN_MS)
    await queue.add(payloads)
    return rows.length === room
  })
}

/**
 * Moves intents from the outbox into the queues, as many as their windows hold; true where more are left. They leave the
 * outbox only once the queue has them: a crash in between offers them twice, which does no harm.
 */
export async function relayOutbox(db: Database, queues: readonly RelayedQueue[]): Promise<boolean> {
  let more = false
  for (const queue of queues) {
    const left = await relayTopic(db, queue)
    more ||= left
  }
  return more
}
