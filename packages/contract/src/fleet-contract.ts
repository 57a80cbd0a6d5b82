import { z } from 'zod'
import { permitted } from './errors.ts'
import { WorkerView } from './queue-contract.ts'

/** An article that a worker is reading. */
export const ArticleInWork = z.object({
  articleId: z.int(),
  title: z.string().nullable(),
  sourceKey: z.string(),
  /** The campaign that it is read for; null for a new article, or one that a person asked for. */
  campaignId: z.int().nullable(),
  since: z.iso.datetime(),
})
export type ArticleInWork = z.infer<typeof ArticleInWork>

/** A worker with what it can do and has done. */
export const FleetWorker = WorkerView.extend({
  /** Articles it reads at once. */
  threads: z.int(),
  /** Articles since it started. */
  articles: z.int(),
  /** Articles a second over the last half minute. */
  pace: z.number(),
  memoryBytes: z.int(),
  /** What it is reading, the longest in work first; as of its last report. */
  inWork: z.array(ArticleInWork),
})
export type FleetWorker = z.infer<typeof FleetWorker>

/** The jobs of one kind in the queue; each holds many articles. */
export const JobCounts = z.object({
  name: z.string(),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
  /** Somebody has stopped it by hand: nothing is handed out until it is resumed. */
  paused: z.boolean(),
})
export type JobCounts = z.infer<typeof JobCounts>

/** What holds the queue, and how well it is. */
export const QueueStore = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('redis'),
    version: z.string(),
    memoryBytes: z.int(),
    /** Null where it may take as much as there is. */
    mostMemoryBytes: z.int().nullable(),
    /** What it does when its memory is full: it must be "noeviction". Null where it may not be asked. */
    policy: z.string().nullable(),
    /** Keys that it threw away for want of memory since it started: must be 0. */
    evictedKeys: z.int(),
  }),
  z.object({
    kind: z.literal('postgres'),
    /** The tables of the queue. */
    sizeBytes: z.int(),
    rows: z.int(),
    deadRows: z.int(),
  }),
])
export type QueueStore = z.infer<typeof QueueStore>

/** A table with rows that were changed or removed and still take room. */
export const TableHealth = z.object({
  table: z.string(),
  rows: z.int(),
  deadRows: z.int(),
  sizeBytes: z.int(),
  vacuumedAt: z.iso.datetime().nullable(),
})
export type TableHealth = z.infer<typeof TableHealth>

export const FleetStatus = z.object({
  /** When it was asked, by the server's clock. */
  at: z.iso.datetime(),
  /** Those that reported within the last minutes, the freshest first. */
  workers: z.array(FleetWorker),
  /** Articles a second of all that are alive. */
  pace: z.number(),
  /** Articles ended in each minute of the last hour, oldest first; the last one is still going on. */
  minutes: z.array(z.object({ at: z.iso.datetime(), articles: z.int() })),
  /** Articles that wait for a worker, that one holds, and that were set aside. */
  articles: z.object({ waiting: z.int(), leased: z.int(), failed: z.int() }),
  /** When the article that has waited longest was asked for; null where none waits. */
  oldestWaitingAt: z.iso.datetime().nullable(),
  /** Whether a campaign is under way: then articles may wait long. */
  campaignUnderWay: z.boolean(),
  /** Intents that the queue has not been given yet. */
  outbox: z.int(),
  oldestOutboxAt: z.iso.datetime().nullable(),
  queue: z.object({
    backend: z.enum(['postgres', 'redis']),
    /** It may be away: the outbox waits meanwhile, and nothing is lost. */
    reachable: z.boolean(),
    /** How long it took to answer. */
    milliseconds: z.int().nullable(),
    jobs: z.array(JobCounts),
    /** Null where it does not answer. */
    store: QueueStore.nullable(),
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
    /** The tables with the most such rows. */
    tables: z.array(TableHealth),
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
