import { z } from 'zod'
import { permitted } from './errors.ts'
import { WorkerView } from './queue-contract.ts'

/** A worker with what it can do and has done. */
export const FleetWorker = WorkerView.extend({
  /** Articles it reads at once. */
  threads: z.int(),
  /** Articles since it started. */
  articles: z.int(),
  /** Articles a second over the last half minute. */
  pace: z.number(),
  memoryBytes: z.int(),
})
export type FleetWorker = z.infer<typeof FleetWorker>

/** The jobs of one kind in the queue; each holds many articles. */
export const JobCounts = z.object({
  name: z.string(),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
})
export type JobCounts = z.infer<typeof JobCounts>

export const FleetStatus = z.object({
  /** Those that reported within the last minutes, the freshest first. */
  workers: z.array(FleetWorker),
  /** Articles a second of all that are alive. */
  pace: z.number(),
  /** Articles that wait for a worker, that one holds, and that were set aside. */
  articles: z.object({ waiting: z.int(), leased: z.int(), failed: z.int() }),
  /** When the article that has waited longest was asked for; null where none waits. */
  oldestWaitingAt: z.iso.datetime().nullable(),
  /** Intents that the queue has not been given yet. */
  outbox: z.int(),
  queue: z.object({
    backend: z.enum(['postgres', 'redis']),
    /** It may be away: the outbox waits meanwhile, and nothing is lost. */
    reachable: z.boolean(),
    /** How long it took to answer. */
    milliseconds: z.int().nullable(),
    jobs: z.array(JobCounts),
    /** Whether its jobs can be looked at one by one, under /bull-board/. */
    board: z.boolean(),
  }),
  database: z.object({
    version: z.string(),
    milliseconds: z.int(),
    sizeBytes: z.int(),
    connections: z.int(),
    mostConnections: z.int(),
    longestTransactionSeconds: z.number(),
    waitingForLocks: z.int(),
    /** Rows changed or removed that still take room, from 0 to 1. */
    deadShare: z.number(),
  }),
})
export type FleetStatus = z.infer<typeof FleetStatus>

export const fleetContract = {
  status: permitted
    .route({
      method: 'GET',
      path: '/fleet',
      tags: ['queue'],
      summary: 'Workers and what each does, the queue, the database, and how well they are',
    })
    .output(FleetStatus),
}
