import type { ArticleChange } from '@trucot/contract/articles-contract'
import { type ChangeCursor, changedArticles, latestChange } from '@trucot/db/article-change'
import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Database } from '@trucot/db/database'
import type { Log } from '@trucot/service/log'

const POLL_EVERY = 1000
/** A follower is let go after so long and comes back with its session checked anew. */
const LONGEST_FOLLOWING = 10 * 60_000
/** A follower that does not take its news is let go. */
const MOST_UNTAKEN = 1000
const MOST_VERSIONS_KEPT = 10_000

type Listener = (change: ArticleChange) => void

export interface ChangeFeed {
  /** Changes of articles from now on, until the signal, the feed's end, or a few minutes have passed. */
  follow: (signal?: AbortSignal) => AsyncGenerator<ArticleChange, void>
  /** Lets every follower go. */
  close: () => void
}

/** Watches the ledger, with one query a second however many follow, and with none while nobody does. */
export function openChangeFeed(db: Database, log: Log): ChangeFeed {
  const listeners = new Set<Listener>()
  const ended = new AbortController()
  const told = new Map<number, number>()
  let timer: NodeJS.Timeout | undefined
  let cursor: ChangeCursor | null = null

  async function look(): Promise<void> {
    if (!cursor) {
      cursor = await latestChange(db)
      for (const { id, version } of await changedArticles(db, cursor)) told.set(id, version)
      return
    }
    const next = await latestChange(db)
    for (const { id, version, changedAt } of await changedArticles(db, cursor)) {
      if ((told.get(id) ?? 0) >= version) continue
      told.delete(id)
      told.set(id, version)
      for (const listener of listeners)
        listener({ articleId: id, version, changedAt: changedAt.toISOString() })
    }
    for (const [id] of told) {
      if (told.size <= MOST_VERSIONS_KEPT) break
      told.delete(id)
    }
    cursor = next
  }

  async function poll(): Promise<void> {
    try {
      await look()
    } catch (fault) {
      // That Postgres is away is for its watch to tell.
      if (!isConnectionFault(fault)) log.warn({ err: fault }, 'looking for changes failed')
    }
    timer =
      listeners.size > 0 && !ended.signal.aborted ? setTimeout(() => void poll(), POLL_EVERY) : undefined
    if (!timer) cursor = null
  }

  async function* follow(signal?: AbortSignal): AsyncGenerator<ArticleChange, void> {
    const over = AbortSignal.any([
      ended.signal,
      AbortSignal.timeout(LONGEST_FOLLOWING),
      ...(signal ? [signal] : []),
    ])
    const untaken: ArticleChange[] = []
    let wake = () => {}
    const listener: Listener = (change) => {
      untaken.push(change)
      wake()
    }
    const stop = () => wake()
    over.addEventListener('abort', stop)
    listeners.add(listener)
    if (!timer) timer = setTimeout(() => void poll(), 0)
    try {
      while (!over.aborted && untaken.length <= MOST_UNTAKEN) {
        const change = untaken.shift()
        if (change) yield change
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      listeners.delete(listener)
      over.removeEventListener('abort', stop)
    }
  }

  return {
    follow,
    close() {
      ended.abort()
      clearTimeout(timer)
    },
  }
}
