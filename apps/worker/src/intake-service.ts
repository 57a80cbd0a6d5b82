import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Database } from '@trucot/db/database'
import { claimFetch, finishFetch } from '@trucot/db/fetch-turn'
import { claimSource, finishCheck, forgetChecks } from '@trucot/db/source-check'
import { fetchDue } from '@trucot/intake/fetch-due'
import type { Fetcher } from '@trucot/intake/net/fetcher'
import { checkSource } from '@trucot/intake/sources/check-source'
import type { IntakePool } from '@trucot/intake/thread/intake-pool'
import type { Log } from '@trucot/service/log'
import { startLoop } from './loop.ts'

const LOOK_EVERY = 1000
const FORGET_EVERY = 3600_000
/** A look at an index of many sitemaps, each in its turn, takes its time. */
const SOURCE_LEASE_MS = 20 * 60_000
const FETCH_LEASE_MS = 150_000
/** Addresses fetched at once, of as many hosts. */
const FETCHES_AT_ONCE = 4

export interface IntakeServiceOptions {
  db: Database
  fetcher: Fetcher
  pool: IntakePool
  hostPauseMs: number
  workerId: string
  log: Log
}

const wordsOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

/** Looks at the source that is due, if any; true where one was. */
async function lookRound(options: IntakeServiceOptions, signal: AbortSignal): Promise<boolean> {
  const { db, fetcher, pool, workerId, log } = options
  const lease = await claimSource(db, { workerId, milliseconds: SOURCE_LEASE_MS })
  if (!lease || signal.aborted) return false
  const started = Date.now()
  try {
    const result = await checkSource({ db, fetcher, pool, signal }, lease)
    const { outcome } = result
    log.info({ sourceId: lease.id, ...result }, `source ${lease.id}: ${outcome}`)
  } catch (fault) {
    if (isConnectionFault(fault) || signal.aborted) throw fault
    log.error({ err: fault, sourceId: lease.id }, `source ${lease.id} could not be looked at`)
    const result = { outcome: 'failed' as const, error: wordsOf(fault), tookMs: Date.now() - started }
    await db.transaction().execute((tx) => finishCheck(tx, lease, result))
  }
  return true
}

/** Fetches the address whose turn it is, if any; true where there was one. */
async function fetchRound(options: IntakeServiceOptions, signal: AbortSignal): Promise<boolean> {
  const { db, fetcher, pool, workerId, hostPauseMs, log } = options
  const lease = await claimFetch(db, { workerId, leaseMs: FETCH_LEASE_MS, hostPauseMs })
  if (!lease || signal.aborted) return false
  try {
    const end = await fetchDue({ db, fetcher, pool, signal }, lease)
    log.debug({ url: lease.url, ...end }, `fetch ${lease.id}: ${end.state}`)
  } catch (fault) {
    if (isConnectionFault(fault) || signal.aborted) throw fault
    log.error({ err: fault, url: lease.url }, `address ${lease.id} could not be fetched`)
    const end = { state: 'failed' as const, reason: 'fault', explanation: wordsOf(fault) }
    await db.transaction().execute((tx) => finishFetch(tx, lease, end))
  }
  return true
}

/**
 * Starts what brings articles in by itself: looks at sources when they are due and fetches what they name and people ask
 * for. Leases in Postgres keep several workers from doing the same; what one leaves undone another finds.
 */
export function startIntakeService(options: IntakeServiceOptions): { stop: () => Promise<void> } {
  const { db, log } = options
  const stopping = new AbortController()
  const guarded = (round: typeof lookRound) => async () => {
    try {
      return await round(options, stopping.signal)
    } catch (fault) {
      // What is cut off by the stop is done again by the next worker.
      if (stopping.signal.aborted) return false
      throw fault
    }
  }
  const loops = [
    startLoop({ name: 'sources', everyMs: LOOK_EVERY, log, round: guarded(lookRound) }),
    ...Array.from({ length: FETCHES_AT_ONCE }, (_, index) =>
      startLoop({ name: `fetches ${index + 1}`, everyMs: LOOK_EVERY, log, round: guarded(fetchRound) }),
    ),
    startLoop({
      name: 'old looks',
      everyMs: FORGET_EVERY,
      log,
      round: async () => {
        await forgetChecks(db)
        return false
      },
    }),
  ]
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}
