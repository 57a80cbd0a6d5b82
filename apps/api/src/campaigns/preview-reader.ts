import { join } from 'node:path'
import type { PageReading, StoredPage } from '@trucot/core/claim/read-page'
import { Piscina } from 'piscina'

const THREAD_FILE = join(import.meta.dirname, 'preview-page.thread.ts')
const MOST_MEGABYTES = 512
/** Longest that one page may take, waiting included. */
const PAGE_TIMEOUT = 60_000
/** A thread that nobody asks anything ends. */
const IDLE_TIMEOUT = 30_000

export interface PreviewTask extends StoredPage {
  /** Ids of rules to leave out. */
  without: readonly string[]
}

/** Reads pages for previews in a thread of its own, so that everything else goes on being answered. */
export interface PreviewReader {
  read: (task: PreviewTask) => Promise<PageReading>
  close: () => Promise<void>
}

/** The thread is started when it is first wanted. */
export function openPreviewReader(): PreviewReader {
  let pool: Piscina<PreviewTask, PageReading> | null = null
  return {
    read: async ({ bytes, mediaType, meta, without }) => {
      pool ??= new Piscina({
        filename: THREAD_FILE,
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: IDLE_TIMEOUT,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      })
      return await pool.run(
        { bytes, mediaType, meta, without },
        { signal: AbortSignal.timeout(PAGE_TIMEOUT) },
      )
    },
    close: async () => {
      await pool?.destroy()
      pool = null
    },
  }
}
