import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { PageReading, StoredPage } from '@trucot/core/claim/read-page'
import { Piscina } from 'piscina'

const THREAD_FILE = join(import.meta.dirname, 'preview-page.thread.ts')
const MOST_MEGABYTES = 512
/** A thread that nobody asks anything ends. */
const IDLE_TIMEOUT = 30_000

export interface PreviewTask extends StoredPage {
  /** Ids of rules to leave out. */
  without: readonly string[]
}

export interface PreviewReaderOptions {
  /** Pages read at once, of all previews together; one core is left for everything else. */
  threads?: number
  /** After so many milliseconds, the start of a thread included, a page is given up and its thread ended. */
  pageMs?: number
  /** The thread's program, where it is not the reader's own. */
  threadFile?: string
}

/** Reads pages for previews in threads of its own, so that everything else goes on being answered. */
export interface PreviewReader {
  /** Rejects with the signal's reason where that is aborted: what waits is never read, what is being read ends. */
  read: (task: PreviewTask, signal: AbortSignal) => Promise<PageReading>
  close: () => Promise<void>
}

/** So many turns at once; who waits for one comes after those who waited before. */
function openTurns(most: number) {
  let free = most
  const line = new Set<() => void>()
  return {
    take: (signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        if (free > 0) {
          free--
          return resolve()
        }
        const leave = () => {
          line.delete(come)
          reject(signal.reason)
        }
        const come = () => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
        line.add(come)
        signal.addEventListener('abort', leave, { once: true })
      }),
    giveBack: () => {
      const [next] = line
      if (!next) {
        free++
        return
      }
      line.delete(next)
      next()
    },
  }
}

/** The threads are started when they are first wanted. */
export function openPreviewReader(options: PreviewReaderOptions = {}): PreviewReader {
  const { pageMs = 40_000, threadFile = THREAD_FILE } = options
  const threads = options.threads ?? Math.max(1, Math.min(2, availableParallelism() - 1))
  const turns = openTurns(threads)
  let pool: Piscina<PreviewTask, PageReading> | null = null
  return {
    read: async ({ bytes, mediaType, meta, without }, signal) => {
      await turns.take(signal)
      pool ??= new Piscina({
        filename: threadFile,
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: IDLE_TIMEOUT,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      })
      const slow = AbortSignal.timeout(pageMs)
      try {
        return await pool.run(
          { bytes, mediaType, meta, without },
          { signal: AbortSignal.any([signal, slow]) },
        )
      } catch (fault) {
        signal.throwIfAborted()
        if (slow.aborted) throw new Error(`reading took longer than ${pageMs / 1000} s`, { cause: fault })
        throw fault
      } finally {
        turns.giveBack()
      }
    },
    close: async () => {
      await pool?.destroy()
      pool = null
    },
  }
}
