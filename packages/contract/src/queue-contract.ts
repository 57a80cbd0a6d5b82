import { z } from 'zod'
import { ProcessingState } from './article-summary.ts'
import { Processing } from './article-view.ts'
import { NOT_FOUND, permitted } from './errors.ts'

/** The reading of one article, as the operator's page lists it. */
export const ReadingTask = Processing.extend({
  articleId: z.int(),
  title: z.string().nullable(),
  sourceKey: z.string(),
  /** What the last finished reading brought. */
  outcome: z.json().nullable(),
})
export type ReadingTask = z.infer<typeof ReadingTask>

/** A worker process that reported within the last minutes and has not said good-bye. */
export const WorkerView = z.object({
  id: z.string(),
  /** Host and process id. */
  name: z.string(),
  readerVersion: z.string(),
  /** Empty when idle. */
  doing: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** Whether it reported so lately that it must be running. */
  alive: z.boolean(),
})
export type WorkerView = z.infer<typeof WorkerView>

export const QueueStatus = z.object({
  counts: z.record(ProcessingState, z.int()),
  /** Readings asked for that the queue has not been given yet. */
  notYetOffered: z.int(),
  oldestWaitingAt: z.iso.datetime().nullable(),
  workers: z.array(WorkerView),
  /** Failed first, then leased and waiting, then the latest finished; at most 50 of each. */
  tasks: z.array(ReadingTask),
})
export type QueueStatus = z.infer<typeof QueueStatus>

/** How many articles are read again because of this call; for orders of many, as counted when it was given. */
export const QueuedReadings = z.object({ queued: z.int() })

const tags = ['queue']

export const queueContract = {
  status: permitted
    .route({ method: 'GET', path: '/queue', tags, summary: 'What waits, what runs, what failed' })
    .output(QueueStatus),
  requeue: permitted
    .errors(NOT_FOUND)
    .route({ method: 'POST', path: '/queue/requeue', tags, summary: 'Offer readings to the workers again' })
    .input(
      z.union([
        z.object({ articleId: z.int().positive() }),
        z.object({ all: z.literal(true) }),
        z.object({ failed: z.literal(true) }),
      ]),
    )
    .output(QueuedReadings),
}
