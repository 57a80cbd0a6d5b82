import { setTimeout as wait } from 'node:timers/promises'
import type { JobsOptions } from 'bullmq'
import type { JobContract } from './job-contract.ts'
import type { HandledJob, JobHandler, OpenQueue, OpenWorker } from './queue-backend.ts'

/** Completed jobs are of no use; failed ones are kept for a look. */
const KEPT_FAILURES = 100

/** What is used of BullMQ's Queue, whatever its backend. */
interface JobQueue {
  addBulk: (jobs: { name: string; data: unknown; opts: JobsOptions }[]) => Promise<unknown>
  getJobCounts: (...types: ('waiting' | 'active' | 'delayed' | 'failed')[]) => Promise<Record<string, number>>
  obliterate: (options: { force: boolean }) => Promise<void>
  close: () => Promise<void>
  on: (event: 'error', listener: (error: Error) => void) => unknown
}

/** What is used of BullMQ's Worker, whatever its backend. */
interface JobWorker {
  close: () => Promise<void>
  on: ((event: 'error', listener: (error: Error) => void) => unknown) &
    ((event: 'failed', listener: (job: unknown, error: Error) => void) => unknown)
}

/** What both backends do alike with a queue of BullMQ. */
export function wrapQueue<Payload>(queue: JobQueue, job: JobContract<Payload>): OpenQueue<Payload> {
  // Whoever puts something in learns of the fault; nobody else needs to.
  queue.on('error', () => undefined)
  const opts = {
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoff },
    removeOnComplete: true,
    removeOnFail: KEPT_FAILURES,
  }
  return {
    add: async (payloads) => {
      if (payloads.length > 0) await queue.addBulk(payloads.map((data) => ({ name: job.name, data, opts })))
    },
    counts: async () => {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
        failed = 0,
      } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
      return { waiting, active, delayed, failed }
    },
    empty: async () => {
      await queue.obliterate({ force: true })
    },
    close: async () => {
      await queue.close()
    },
  }
}

/** The processor BullMQ calls: the payload is checked once, here. */
export function toProcessor<Payload>(job: JobContract<Payload>, handle: JobHandler<Payload>) {
  return async ({ data, attemptsMade }: { data: unknown; attemptsMade: number }): Promise<void> => {
    const handled: HandledJob<Payload> = { payload: job.schema.parse(data), attempt: attemptsMade + 1 }
    await handle(handled)
  }
}

/** What both backends do alike with a worker of BullMQ. */
export function wrapWorker(worker: JobWorker, onError: (error: Error) => void): OpenWorker {
  worker.on('error', onError)
  worker.on('failed', (_job, error) => onError(error))
  return {
    close: async (milliseconds) => {
      const late = new AbortController()
      const closed = worker.close()
      // A close that fails after its time is over has nobody to tell.
      closed.catch(() => undefined)
      await Promise.race([
        closed,
        wait(milliseconds, undefined, { signal: late.signal }).catch(() => undefined),
      ])
      late.abort()
    },
  }
}
