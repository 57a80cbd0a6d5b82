import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Log } from '@trucot/service/log'

const LOOK_EVERY = 1000
/** A follower is let go after so long and comes back with its session checked anew. */
const LONGEST_FOLLOWING = 10 * 60_000
/** A follower that does not take its news is let go. */
const MOST_UNTAKEN = 1000

export interface LiveFeed<News> {
  /** What happens from now on, behind what happened lately where its source keeps that, until the signal, the feed's end, or a few minutes have passed. */
  follow: (signal?: AbortSignal) => AsyncGenerator<News, void>
  /** Lets every follower go. */
  close: () => void
}

export interface FeedSource<News> {
  /** What has happened since it was asked before, or lately where it is asked for the first time, or after `forget`. */
  look: () => Promise<readonly News[]>
  /** What was told so lately that the screen of whoever comes may be of before it. */
  lately?: () => readonly News[]
  /** Nobody follows any more. */
  forget: () => void
}

/** Looks for news once a second however many follow, and not at all while nobody does. */
export function openLiveFeed<News>(source: FeedSource<News>, log: Log): LiveFeed<News> {
  const listeners = new Set<(news: News) => void>()
  const ended = new AbortController()
  let timer: NodeJS.Timeout | undefined

  async function poll(): Promise<void> {
    try {
      for (const news of await source.look()) for (const listener of listeners) listener(news)
    } catch (fault) {
      // That Postgres is away is for its watch to tell.
      if (!isConnectionFault(fault)) log.warn({ err: fault }, 'looking for changes failed')
    }
    const goesOn = listeners.size > 0 && !ended.signal.aborted
    timer = goesOn ? setTimeout(() => void poll(), LOOK_EVERY) : undefined
    if (!timer) source.forget()
  }

  async function* follow(signal?: AbortSignal): AsyncGenerator<News, void> {
    const over = AbortSignal.any([
      ended.signal,
      AbortSignal.timeout(LONGEST_FOLLOWING),
      ...(signal ? [signal] : []),
    ])
    const untaken: News[] = [...(source.lately?.() ?? [])]
    let wake = () => {}
    const listener = (news: News) => {
      untaken.push(news)
      wake()
    }
    const stop = () => wake()
    over.addEventListener('abort', stop)
    listeners.add(listener)
    if (!timer) timer = setTimeout(() => void poll(), 0)
    try {
      while (!over.aborted && untaken.length <= MOST_UNTAKEN) {
        const news = untaken.shift()
        if (news !== undefined) yield news
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
