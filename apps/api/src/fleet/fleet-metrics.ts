import type { Database } from '@trucot/db/database'
import { databaseHealth } from '@trucot/db/database-health'
import { queueCounts } from '@trucot/db/reading-task'
import { listWorkers } from '@trucot/db/worker'
import { Gauge, type Registry } from 'prom-client'
import { isAlive } from '../procedures/queue/worker-life.ts'
import type { QueueWatch } from './queue-watch.ts'

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

  async function lookAtLedger(): Promise<void> {
    const [counts, alive, health] = await Promise.all([queueCounts(db), listWorkers(db), databaseHealth(db)])
    for (const state of ['waiting', 'leased', 'failed', 'done'] as const)
      articles.set({ state }, counts[state])
    oldest.set(counts.oldestWaitingAt ? (Date.now() - counts.oldestWaitingAt.getTime()) / 1000 : 0)
    outbox.set(counts.outbox)
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
    for (const { name, ...states } of counts ?? []) {
      for (const [state, count] of Object.entries(states)) jobs.set({ queue: name, state }, count)
    }
  }

  return async () => {
    const [ledger] = await Promise.allSettled([lookAtLedger(), lookAtQueue()])
    up.set(ledger.status === 'fulfilled' ? 1 : 0)
  }
}
