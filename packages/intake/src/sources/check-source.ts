import type { Database } from '@trucot/db/database'
import { nameArticles } from '@trucot/db/fetch-item'
import { type CheckResult, finishCheck, type LeasedSource } from '@trucot/db/source-check'
import type { Fetcher } from '../net/fetcher.ts'
import type { IntakePool } from '../thread/intake-pool.ts'
import { isWanted, type Look, lookAtSource, reachesBackTo } from './look-at-source.ts'

/** Sitemaps of an index that are read while days in the past are asked for. */
const MOST_SITEMAPS_BACK = 60

export interface CheckContext {
  db: Database
  fetcher: Fetcher
  pool: IntakePool
  signal?: AbortSignal
}

function failure(look: Extract<Look, { kind: 'refused' | 'failed' }>, tookMs: number): CheckResult {
  const error = `${look.reason}: ${look.explanation}`
  const wait = look.kind === 'failed' ? look.retryAfterSeconds : undefined
  return { outcome: 'failed', error, tookMs, ...(wait === undefined ? {} : { retryAfterSeconds: wait }) }
}

/** Looks at a source under a lease, has what is new in it fetched, and writes down how that went. */
export async function checkSource(context: CheckContext, lease: LeasedSource): Promise<CheckResult> {
  const { db, fetcher, pool, signal } = context
  const started = Date.now()
  const look = await lookAtSource({
    fetcher,
    pool,
    url: lease.url,
    etag: lease.etag,
    lastModified: lease.lastModified,
    since: reachesBackTo(lease),
    ...(lease.backfill ? { mostSitemaps: MOST_SITEMAPS_BACK } : {}),
    ...(signal ? { signal } : {}),
  })
  const tookMs = Date.now() - started
  return await db.transaction().execute(async (tx) => {
    let result: CheckResult
    if (look.kind === 'not_modified') result = { outcome: 'unchanged', tookMs }
    else if (look.kind !== 'seen') result = failure(look, tookMs)
    else {
      const { articles } = look.content
      const fresh = await nameArticles(tx, lease.id, articles, (article) => isWanted(lease, article))
      const { etag, lastModified } = look
      result = { outcome: 'changed', named: articles.length, fresh, etag, lastModified, tookMs }
    }
    await finishCheck(tx, lease, result)
    return result
  })
}
