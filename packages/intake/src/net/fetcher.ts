import { setTimeout as sleep } from 'node:timers/promises'
import type { FetchPolicy } from './fetch-policy.ts'
import { openRobots } from './robots.ts'
import { type FetchResult, safeFetch } from './safe-fetch.ts'

/** What the fetcher calls itself unless whoever runs it says more. */
export const USER_AGENT = 'TruCot/0.1'
const DEADLINE_MS = 30_000
const MOST_ROBOTS_BYTES = 512 * 1024

export interface FetcherOptions {
  policy: FetchPolicy
  /** Who asks, and where to complain: "TruCot/0.1 (+https://trucot.example/robots)". */
  userAgent: string
  /** The least time between two requests to one host. */
  hostPauseMs: number
}

export interface FetchOptions {
  accept: string
  mostBytes: number
  etag?: string | null
  lastModified?: string | null
  deadlineMs?: number
  signal?: AbortSignal
}

export interface Fetcher {
  fetch: (address: string, options: FetchOptions) => Promise<FetchResult>
  /** Milliseconds that a host is to be left in peace between two requests. */
  pauseMs: (address: string) => number
}

const MOST_HOSTS = 10_000

/** A fetcher that goes by robots.txt and asks a host for one thing at a time, with a pause in between. */
export function openFetcher({ policy, userAgent, hostPauseMs }: FetcherOptions): Fetcher {
  const nextTurn = new Map<string, number>()
  const robots = openRobots(
    (address) =>
      safeFetch(address, {
        policy,
        userAgent,
        accept: 'text/plain, */*;q=0.1',
        mostBytes: MOST_ROBOTS_BYTES,
        deadlineMs: DEADLINE_MS,
      }),
    userAgent,
  )

  async function waitForTurn(url: URL, signal: AbortSignal | undefined): Promise<void> {
    const now = Date.now()
    const turn = Math.max(nextTurn.get(url.host) ?? 0, now)
    if (nextTurn.size >= MOST_HOSTS) nextTurn.clear()
    nextTurn.set(url.host, turn + Math.max(hostPauseMs, robots.pauseMs(url)))
    if (turn > now) await sleep(turn - now, undefined, { ...(signal ? { signal } : {}) })
  }

  return {
    fetch: (address, options) =>
      safeFetch(address, {
        policy,
        userAgent,
        deadlineMs: DEADLINE_MS,
        ...options,
        beforeHop: async (url) => {
          const refusal = await robots.refusal(url)
          if (refusal) return refusal
          await waitForTurn(url, options.signal)
          return undefined
        },
      }),
    pauseMs: (address) => {
      const url = URL.parse(address)
      return Math.max(hostPauseMs, url ? robots.pauseMs(url) : 0)
    },
  }
}
