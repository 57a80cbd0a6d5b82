import type { Database } from '@trucot/db/database'
import { takeOutbox } from '@trucot/db/outbox'
import { CHUNK_SIZE, markOffered } from '@trucot/db/reading-task'
import type { JobContract } from '@trucot/queue/job-contract'
import type { OpenQueue } from '@trucot/queue/queue-backend'
import type { ReadArticlesPayload } from '@trucot/queue/read-articles.job'

/** Chunk jobs kept in a queue at most; what is beyond waits in the outbox. */
const WINDOW = 40
/** What was offered and not taken for so long is offered again. */
export const OFFER_AGAIN_MS = 20_000

/** A queue of chunks, and the contract whose name is its topic in the outbox. */
export interface RelayedQueue {
  job: JobContract<ReadArticlesPayload>
  queue: OpenQueue<ReadArticlesPayload>
}

/** Chunks in place of many small ones, each article once; what is to be read alone stays so. */
function gathered(payloads: readonly ReadArticlesPayload[]): ReadArticlesPayload[] {
  const shared = payloads.filter(({ alone }) => !alone)
  const ids = [...new Set(shared.flatMap(({ articleIds }) => articleIds))]
  const size = Math.max(CHUNK_SIZE, ...shared.map(({ articleIds }) => articleIds.length))
  const chunks: ReadArticlesPayload[] = []
  for (let i = 0; i < ids.length; i += size) chunks.push({ articleIds: ids.slice(i, i + size) })
  return [...chunks, ...payloads.filter(({ alone }) => alone)]
}

async function relayTopic(db: Database, { job, queue }: RelayedQueue): Promise<boolean> {
  const { waiting, active, delayed } = await queue.counts()
  const room = WINDOW - waiting - active - delayed
  if (room <= 0) return false
  return await db.transaction().execute(async (tx) => {
    const rows = await takeOutbox(tx, job.name, room)
    if (rows.length === 0) return false
    const payloads = rows.map((row) => job.schema.parse(row.payload))
    const ids = payloads.flatMap(({ articleIds }) => articleIds)
    // Committed before the queue is told: a worker that is quicker than this transaction would find its tasks locked, and
    // pass over them.
    await markOffered(db, ids, OFFER_AGAIN_MS)
    await queue.add(gathered(payloads))
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
