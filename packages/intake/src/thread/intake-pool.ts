import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { Offer, OpenedPage } from '../files/offered-page.ts'
import { Refused } from '../files/refusal.ts'
import type { SourceContent } from '../sources/source-content.ts'
import type { IntakeTask, IntakeWork, StartedIntakeTask } from './intake-task.ts'

const THREAD_FILE = join(import.meta.dirname, 'intake.thread.ts')
/** A thread whose heap outgrows this ends. */
const MOST_HEAP_MEGABYTES = 512
/** Memory beside the heap, where parsers keep what they unpack; a process that grows by more ends what it parses. */
const MOST_GROWTH_BYTES = 1024 * 1024 * 1024
const LOOK_EVERY_MS = 50
const IDLE_MS = 30_000
/** A thread that has not begun after so many milliseconds never will. */
const START_WITHIN = 60_000

export interface IntakePoolOptions {
  threads?: number
  /** After so long a file is given up and its thread ended; counted from when the thread begins with it. */
  timeoutMs?: number
  /** The thread's program, where it is not the parsers' own. */
  threadFile?: string
}

/** Parsers in threads: whatever a file does to one of them, it ends in bounded time and memory, and the process goes on. */
export interface IntakePool {
  /** Every page of an offer; what the parsers do not survive is refused whole. */
  open: (offer: Offer) => Promise<OpenedPage[]>
  /** What a feed or sitemap says. Rejects with Refused, and with nothing else for what is in it. */
  readSource: (bytes: Uint8Array, url: string) => Promise<SourceContent>
  close: () => Promise<void>
}

export function openIntakePool(options: IntakePoolOptions = {}): IntakePool {
  const { threads = 1, timeoutMs = 20_000, threadFile = THREAD_FILE } = options
  const pool = new Piscina<StartedIntakeTask, IntakeWork>({
    filename: threadFile,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
  })

  let free = threads
  const waiting: (() => void)[] = []
  const take = async () => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const giveBack = () => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  async function run(task: IntakeTask): Promise<Exclude<IntakeWork, { refused: unknown }>> {
    await take()
    const limit = new AbortController()
    let why: Refused | undefined
    const end = (refused: Refused) => {
      why ??= refused
      limit.abort()
    }
    const bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    let until = performance.now() + START_WITHIN
    let begun = false
    const before = process.memoryUsage.rss()
    const timer = setInterval(() => {
      if (!begun && Atomics.load(bell, 0) === 1) {
        begun = true
        until = performance.now() + timeoutMs
      }
      if (performance.now() > until)
        end(new Refused('too_slow', `reading it took longer than ${timeoutMs / 1000} s`))
      else if (process.memoryUsage.rss() - before > MOST_GROWTH_BYTES)
        end(new Refused('too_much_memory', 'reading it takes too much memory'))
    }, LOOK_EVERY_MS)
    try {
      const done = await pool.run({ ...task, bell }, { signal: limit.signal })
      if ('refused' in done) throw new Refused(done.refused.reason, done.refused.explanation)
      return done
    } catch (fault) {
      if (why) throw why
      if (fault instanceof Refused) throw fault
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
      if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw new Refused('too_much_memory', 'reading it takes too much memory', { cause: fault })
      throw new Refused('broken', 'the file broke its reader', { cause: fault })
    } finally {
      clearInterval(timer)
      giveBack()
    }
  }

  return {
    open: async (offer) => {
      try {
        const done = await run({ kind: 'open', offer })
        return 'pages' in done ? done.pages : []
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault
        const { name, mediaType, bytes, url } = offer
        const refused = { name, mediaType, bytes, reason: fault.reason, explanation: fault.message }
        return [{ refused: url === undefined ? refused : { ...refused, url } }]
      }
    },
    readSource: async (bytes, url) => {
      const done = await run({ kind: 'source', bytes, url })
      if (!('content' in done)) throw new Refused('broken', 'nothing was read')
      return done.content
    },
    close: async () => {
      await pool.destroy()
    },
  }
}
