import type { Database } from '@trucot/db/database'
import { type OutboxRow, takeOutbox } from '@trucot/db/outbox'
import { CHUNK_SIZE, markOffered } from '@trucot/db/reading-task'
import type { OpenQueue } from '@trucot/queue/queue-backend'
import { ReadArticlesPayload, readArticlesJob } from '@trucot/queue/read-articles.job'
import { RereadArticlesPayload, rereadArticlesJob } from '@trucot/queue/reread-articles.job'

/** Chunk jobs kept in the queue at most; what is beyond waits in the outbox. */
const WINDOW = 40
/** What was offered and not taken for so long is offered again. */
export const OFFER_AGAIN_MS = 45_000

export interface RelayQueues {
  readArticles: OpenQueue<ReadArticlesPayload>
  rereadArticles: OpenQueue<RereadArticlesPayload>
}

function chunks(ids: readonly number[]): ReadArticlesPayload[] {
  const payloads: ReadArticlesPayload[] = []
  for (let i = 0; i < ids.length; i += CHUNK_SIZE) payloads.push({ articleIds: ids.slice(i, i + CHUNK_SIZE) })
  return payloads
}

function payloadsOf<Payload>(
  rows: readonly OutboxRow[],
  topic: string,
  parse: (value: unknown) => Payload,
): Payload[] {
  return rows.filter((row) => row.topic === topic).map((row) => parse(row.payload))
}

/**
 * Moves intents from the outbox into the queue, as many as the window holds; true where more are left. They leave the
 * outbox only once the queue has them: a crash in between offers them twice, which does no harm.
 */
export async function relayOutbox(db: Database, queues: RelayQueues): Promise<boolean> {
  const { waiting, active, delayed } = await queues.readArticles.counts()
  const room = WINDOW - waiting - active - delayed
  if (room <= 0) return false
  return await db.transaction().execute(async (tx) => {
    const rows = await takeOutbox(tx, room)
    if (rows.length === 0) return false
    const asked = payloadsOf(rows, readArticlesJob.name, (value) => ReadArticlesPayload.parse(value))
    const ids = [...new Set(asked.flatMap((payload) => payload.articleIds))]
    const orders = payloadsOf(rows, rereadArticlesJob.name, (value) => RereadArticlesPayload.parse(value))
    await markOffered(tx, ids, OFFER_AGAIN_MS)
    await queues.readArticles.add(chunks(ids))
    await queues.rereadArticles.add(orders)
    return rows.length === room
  })
}
