import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { PageReadingTask, ReadInThread, StartedTask } from './page-reading.ts'

const THREAD_FILE = join(import.meta.dirname, 'read-page.thread.ts')
/** A thread whose heap outgrows this ends; the process goes on. */
const MOST_MEGABYTES = 768

/** Room for what a reading throws away again. Unbounded it takes 50 MB more a thread, and is no faster. */
const YOUNG_MEGABYTES = 24

/** A thread that has not begun after so many milliseconds never will. */
const START_WITHIN = 60_000

/** A page could not be read. `mayPass` tells whether another attempt could go better. */
export class ReadingFailure extends Error {
  override name = 'ReadingFailure'
  readonly mayPass: boolean

  constructor(message: string, mayPass: boolean, options?: ErrorOptions) {
    super(message, options)
    this.mayPass = mayPass
  }
}

export interface ReaderPoolOptions {
  threads: number
  /** After so long a reading is given up and its thread ended. */
  timeoutMs: number
  /** The thread's program, where it is not the reader's own. */
  threadFile?: string
}

export interface ReaderPool {
  /** Rejects with ReadingFailure, and with nothing else. What is urgent goes before all that waits and is not. */
  read: (task: PageReadingTask, how?: { urgent: boolean }) => Promise<ReadInThread>
  /** The build of the reader that all threads loaded; null where they differ, or where it is not known. */
  build: () => Promise<string | null>
  close: () => Promise<void>
}

function toFailure(fault: unknown, timeoutMs: number, timedOut: boolean): ReadingFailure {
  if (timedOut)
    return new ReadingFailure(`reading took longer than ${timeoutMs / 1000} s`, true, { cause: fault })
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ReadingFailure(`reading took more than ${MOST_MEGABYTES} MB`, true, { cause: fault })
  }
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  return new ReadingFailure(`the reader failed: ${text}`, false, { cause: fault })
}

/** Threads that read pages, so that the event loop stays free for leases and heartbeats. */
export function openReaderPool({ threads, timeoutMs, threadFile }: ReaderPoolOptions): ReaderPool {
  const pool = new Piscina<StartedTask, ReadInThread>({
    filename: threadFile ?? THREAD_FILE,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  const asked = pool.run({} as StartedTask, { name: 'tellBuild' }) as Promise<unknown>
  let build = asked.then((told) => (typeof told === 'string' ? told : null)).catch(() => null)
  const compare = (other: string | null) => {
    build = build.then((own) => (own === other ? own : null))
  }
  // No more pages are handed over than there are threads, so that none waits in the pool.
  let free = threads
  const waiting = { urgent: [] as (() => void)[], other: [] as (() => void)[] }
  const take = async (urgent: boolean) => {
    const line = urgent ? waiting.urgent : waiting.other
    if (free === 0) await new Promise<void>((resolve) => line.push(resolve))
    else free--
  }
  const giveBack = () => {
    const next = waiting.urgent.shift() ?? waiting.other.shift()
    if (next) next()
    else free++
  }
  return {
    read: async (task, { urgent } = { urgent: false }) => {
      await take(urgent)
      const bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const limit = new AbortController()
      let timer: NodeJS.Timeout | undefined
      let ended = false
      const begun = Atomics.waitAsync(bell, 0, 0, START_WITHIN)
      if (begun.async) {
        void begun.value.then(() => {
          if (!ended) timer = setTimeout(() => limit.abort(), timeoutMs)
        })
      }
      try {
        const reading = await pool.run({ ...task, bell }, { signal: limit.signal })
        compare(reading.build)
        return reading
      } catch (fault) {
        throw toFailure(fault, timeoutMs, limit.signal.aborted)
      } finally {
        ended = true
        clearTimeout(timer)
        // Where the thread never began, nobody else ends the wait for it.
        Atomics.notify(bell, 0)
        giveBack()
      }
    },
    build: () => build,
    close: async () => {
      await pool.destroy()
    },
  }
}
