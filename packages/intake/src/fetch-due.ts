import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { backOff, type FetchEnd, finishFetch, forgiveHost, type LeasedFetch } from '@trucot/db/fetch-turn'
import { keepRefusal } from '@trucot/db/refused-import'
import { fetchArticle } from './fetch-article.ts'
import type { Fetcher } from './net/fetcher.ts'
import { takeIn } from './take-in.ts'
import type { IntakePool } from './thread/intake-pool.ts'

export interface FetchContext {
  db: Database
  fetcher: Fetcher
  pool: IntakePool
  signal?: AbortSignal
}

function actorOf({ sourceId, requestedBy, origin }: LeasedFetch): Actor {
  const name = sourceId === null ? 'fetch' : `source ${sourceId}`
  return { accountId: requestedBy, name, origin: sourceId === null ? origin : 'worker' }
}

/** Answers that ask to be left in peace. */
const ASKS_FOR_PEACE = new Set(['status_429', 'status_503', 'status_502', 'status_504'])

/** Fetches one address under a lease, takes in what came, and writes down how that went. */
export async function fetchDue(context: FetchContext, lease: LeasedFetch): Promise<FetchEnd> {
  const { db, fetcher, pool, signal } = context
  const { outlet, publishedAt } = lease
  const meta = {
    ...(outlet === null ? {} : { outlet }),
    // A source's date is as good as the page's own where the page has none; the reader weighs them.
    ...(publishedAt === null ? {} : { published: publishedAt.toISOString() }),
  }
  const offer = await fetchArticle(fetcher, lease.url, meta, signal)
  const by = actorOf(lease)
  let end: FetchEnd
  if (!('kind' in offer)) {
    const [taken] = await takeIn({ db, pool, by, sourceId: lease.sourceId }, offer)
    if (!taken) throw new Error('a page that was fetched came to nothing')
    end =
      taken.outcome === 'refused' || taken.articleId === null
        ? { state: 'refused', reason: taken.reason ?? 'refused', explanation: taken.explanation ?? '' }
        : { state: 'taken', outcome: taken.outcome, articleId: taken.articleId }
  } else {
    const { reason, explanation } = offer
    end =
      offer.kind === 'refused'
        ? { state: 'refused', reason, explanation }
        : {
            state: 'failed',
            reason,
            explanation,
            ...(offer.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: offer.retryAfterSeconds }),
          }
  }
  const isRefusedUnseen = 'kind' in offer && offer.kind === 'refused'
  await db.transaction().execute(async (tx) => {
    const isMine = await finishFetch(tx, lease, end)
    if (isMine && isRefusedUnseen) {
      const { reason, explanation } = offer
      await keepRefusal(
        tx,
        { name: lease.url, url: lease.url, reason, explanation, sourceId: lease.sourceId },
        by,
      )
    }
  })
  if (end.state === 'failed' && ASKS_FOR_PEACE.has(end.reason)) {
    const { retryAfterSeconds } = end
    await backOff(db, lease.host, retryAfterSeconds === undefined ? {} : { retryAfterSeconds })
  } else if (end.state !== 'failed') await forgiveHost(db, lease.host, fetcher.pauseMs(lease.url))
  return end
}
