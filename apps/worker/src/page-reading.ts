import type { PageReading, StoredPage } from '@trucot/core/claim/read-page'
import type { KnownReading } from '@trucot/db/page-to-read'
import type { PreparedReading } from '@trucot/db/prepare-reading'

/** What a reader thread is given. */
export interface PageReadingTask extends StoredPage {
  /** Ids of rules to leave out. */
  without: readonly string[]
  /** The reading in force: where the page reads the same again, that is all that is handed back. */
  known?: KnownReading | null
  /** Nothing was ever read of the article: the reading is handed back ready to be written. */
  first?: boolean
}

/** A task with a bell that the thread rings when it begins, for it may have had to be started first. */
export interface StartedTask extends PageReadingTask {
  /** One shared integer: 0, and 1 once it has begun. */
  bell: Int32Array<SharedArrayBuffer>
}

/** Rings the bell: from now on the time limit counts. */
export function ringBell({ bell }: StartedTask): void {
  Atomics.store(bell, 0, 1)
  Atomics.notify(bell, 0)
}

/** The page reads as it is known to: a record need not be carried from thread to thread to be thrown away. */
export interface KnownAgain {
  known: true
  reader: string
  claims: number
}

/** The first reading of an article, made ready where it was read: the process that stores it has little left to do. */
export interface ReadyToStore {
  ready: PreparedReading
}

/** What a thread hands back, and which build of the reader it loaded; null where that is not known. */
export type ReadInThread = (PageReading | KnownAgain | ReadyToStore) & { build: string | null }
