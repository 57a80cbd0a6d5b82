import type { Database } from '@trucot/db/database'
import { databaseHealth } from '@trucot/db/database-health'
import { queueCounts } from '@trucot/db/reading-task'
import { listWorkers } from '@trucot/db/worker'
import { Gauge, type Registry } from 'prom-client'
import { isAlive } from '../procedures/queue/worker-life.ts'
import type { QueueWatch } from './queue-watch.ts'

const secondsSince = (moment: Date | null) => (moment ? (Date.now() - moment.getTime()) / 1000 : 0)

/**
 * Adds what the ledger and the queue say of the whole fleet; gives the function that asks them anew. Every API says the
 * same: take the largest of them, not the sum. What cannot be asked stays as it was.
 */
export function measureFleet(
  registry: Registry,
  db: Database,
  queues: QueueWatch | null,
): () => Promise<void> {
  const registers = [registry]
  const up = new Gauge({ name: 'trucot_ledger_reachable', help: '1 where Postgres answers', registers })
  const articles = new Gauge({
    name: 'trucot_articles',
    help: 'Articles by the state of their reading',
    labelNames: ['state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'trucot_oldest_waiting_seconds',
    help: 'How long the article has waited that has waited longest',
    registers,
  })
  const outbox = new Gauge({ name: 'trucot_outbox_rows', help: 'Intents not yet in the queue', registers })
  const intent = new Gauge({
    name: 'trucot_oldest_outbox_seconds',
    help: 'Age of the oldest intent not yet in the queue',
    registers,
  })
  const workers = new Gauge({ name: 'trucot_workers_alive', help: 'Worker processes that report', registers })
  const pace = new Gauge({ name: 'trucot_pace', help: 'Articles a second of all workers', registers })
  const size = new Gauge({ name: 'trucot_database_bytes', help: 'Size of the database', registers })
  const connections = new Gauge({
    name: 'trucot_database_connections',
    help: 'Connections of the whole server',
    registers,
  })
  const longest = new Gauge({
    name: 'trucot_longest_transaction_seconds',
    help: 'Age of the oldest open transaction',
    registers,
  })
  const reachable = new Gauge({
    name: 'trucot_queue_reachable',
    help: '1 where the queue answers',
    registers,
  })
  const jobs = new Gauge({
    name: 'trucot_queue_jobs',
    help: 'Jobs in the queue, each of many articles',
    labelNames: ['queue', 'state'],
    registers,
  })

  const store = new Gauge({
    name: 'trucot_queue_bytes',
    help: 'Memory of Redis, or size of the tables of a queue in Postgres',
    registers,
  })
  const evicted = new Gauge({
    name: 'trucot_queue_evicted_keys',
    help: 'Keys that Redis threw away for want of memory: must stay 0',
    registers,
  })

  async function lookAtLedger(): Promise<void> {
    const [counts, alive, health] = await Promise.all([queueCounts(db), listWorkers(db), databaseHealth(db)])
    for (const state of ['waiting', 'leased', 'failed', 'done'] as const)
      articles.set({ state }, counts[state])
    oldest.set(secondsSince(counts.oldestWaitingAt))
    outbox.set(counts.outbox)
    intent.set(secondsSince(counts.oldestOutboxAt))
    workers.set(alive.filter(isAlive).length)
    pace.set(alive.filter(isAlive).reduce((sum, worker) => sum + worker.pace, 0))
    size.set(health.sizeBytes)
    connections.set(health.connections)
    longest.set(health.longestTransactionSeconds)
  }

  async function lookAtQueue(): Promise<void> {
    jobs.reset()
    if (!queues) return
    const counts = await queues.counts().catch(() => null)
    reachable.set(counts ? 1 : 0)
    const held = await queues.store().catch(() => null)
    if (held) store.set(held.kind === 'redis' ? held.memoryBytes : held.sizeBytes)
    evicted.set(held?.kind === 'redis' ? held.evictedKeys : 0)
    for (const { name, paused: _paused, ...states } of counts ?? []) {
      for (const [state, count] of Object.entries(states)) jobs.set({ queue: name, state }, count)
    }
  }

  return async () => {
    const [ledger] = await Promise.allSettled([lookAtLedger(), lookAtQueue()])
    up.set(ledger.status === 'fulfilled' ? 1 : 0)
  }
}
