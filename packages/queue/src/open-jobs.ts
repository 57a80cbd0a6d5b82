import { setTimeout as wait } from 'node:timers/promises'
import type { JobsOptions } from 'bullmq'
import type { JobContract } from './job-contract.ts'
import type { HandledJob, JobHandler, OpenQueue, OpenWorker } from './queue-backend.ts'

/** Completed jobs are of no use; failed ones are kept for a look. */
const KEPT_FAILURES = 100
/** Milliseconds before a worker asks again that lost its connection. */
export const RUN_AGAIN_AFTER = 1000

/** What is used of BullMQ's Queue, whatever its backend. Whoever asks learns of faults: it is made with a deaf ear for them. */
export interface JobQueue {
  addBulk: (jobs: { name: string; data: unknown; opts: JobsOptions }[]) => Promise<unknown>
  getJobCounts: (...types: ('waiting' | 'active' | 'delayed' | 'failed')[]) => Promise<Record<string, number>>
  isPaused: () => Promise<boolean>
  obliterate: (options: { force: boolean }) => Promise<void>
}

/** What is used of BullMQ's Worker, whatever its backend. Made with `autorun: false`. */
export interface JobWorker {
  waitUntilReady: () => Promise<unknown>
  run: () => Promise<unknown>
  on: ((event: 'error', listener: (error: Error) => void) => unknown) &
    ((event: 'failed', listener: (job: unknown, error: Error) => void) => unknown)
}

/** One of BullMQ's objects with the connection it was made on. */
export interface Connected<Thing> {
  thing: Thing
  close: () => Promise<void>
}

const ignore = () => undefined

/**
 * What both backends do alike with a queue. After a fault it is made anew: BullMQ remembers a connection that could not
 * be made, and would go on failing for ever.
 */
export function wrapQueue<Payload>(
  connect: () => Promise<Connected<JobQueue>>,
  job: JobContract<Payload>,
): OpenQueue<Payload> {
  let open: Promise<Connected<JobQueue>> | null = null
  const opts = {
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoff },
    removeOnComplete: true,
    removeOnFail: KEPT_FAILURES,
  }

  async function use<Result>(work: (queue: JobQueue) => Promise<Result>): Promise<Result> {
    open ??= connect()
    const mine = open
    try {
      const { thing } = await mine
      return await work(thing)
    } catch (fault) {
      if (open === mine) open = null
      mine.then(({ close }) => close()).catch(ignore)
      throw fault
    }
  }

  return {
    add: async (payloads) => {
      if (payloads.length === 0) return
      await use((queue) => queue.addBulk(payloads.map((data) => ({ name: job.name, data, opts }))))
    },
    counts: async () => {
      const [counts, paused] = await use((queue) =>
        Promise.all([queue.getJobCounts('waiting', 'active', 'delayed', 'failed'), queue.isPaused()]),
      )
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts
      return { waiting, active, delayed, failed, paused }
    },
    empty: () => use((queue) => queue.obliterate({ force: true })),
    close: async () => {
      const last = open
      open = null
      await last?.then(({ close }) => close()).catch(ignore)
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

/**
 * What both backends do alike with a worker. It runs only once its connection is there, and is made anew where that
 * fails: BullMQ's own loop would spin on a connection it remembers as broken.
 */
export function wrapWorker(connect: () => Connected<JobWorker>, onError: (error: Error) => void): OpenWorker {
  let closing = false
  let timer: NodeJS.Timeout | undefined
  let current: Connected<JobWorker> | undefined

  function start(): void {
    const mine = connect()
    current = mine
    mine.thing.on('error', onError)
    mine.thing.on('failed', (_job, error) => onError(error))
    mine.thing
      .waitUntilReady()
      .then(() => (closing ? undefined : mine.thing.run()))
      .catch((fault: Error) => {
        onError(fault)
        mine.close().catch(ignore)
        if (!closing) timer = setTimeout(start, RUN_AGAIN_AFTER)
      })
  }

  start()
  return {
    close: async (milliseconds) => {
      closing = true
      clearTimeout(timer)
      const late = new AbortController()
      // A close that fails, or ends after its time is over, has nobody to tell.
      const closed = current?.close().catch(ignore)
      await Promise.race([closed, wait(milliseconds, undefined, { signal: late.signal }).catch(ignore)])
      late.abort()
    },
  }
}
