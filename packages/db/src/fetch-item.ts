import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import type { FetchState } from './intake-tables.ts'
import { canonicalUrl } from './source-key.ts'
import { storable } from './storable-text.ts'

/** An address to fetch an article from, and how far it has come. */
export interface FetchItem {
  id: number
  url: string
  title: string | null
  publishedAt: Date | null
  state: FetchState
  outcome: 'new' | 'revised' | 'unchanged' | null
  reason: string | null
  explanation: string | null
  articleId: number | null
  seenAt: Date
  dueAt: Date
  finishedAt: Date | null
}

/** What a source says of one article. */
export interface NamedArticle {
  url: string
  title?: string | null
  publishedAt?: Date | null
  /** What it says of the last change; another value asks for a new fetch. */
  stamp?: string | null
}

const KNOWN = 'known'

interface ItemRow {
  /** Place in the list. */
  n: number
  url: string
  url_key: string
  host: string
  title: string | null
  published_at: string | null
  stamp: string | null
  passed_over: boolean
}

/** One row an address; what has no address that could be fetched is left out. */
function rowsOf(articles: readonly NamedArticle[], isWanted: (article: NamedArticle) => boolean): ItemRow[] {
  const rows = new Map<string, ItemRow>()
  for (const article of articles) {
    const key = canonicalUrl(article.url)
    if (key === null || rows.has(key)) continue
    const { title = null, stamp = null } = storable({ title: article.title, stamp: article.stamp })
    rows.set(key, {
      n: rows.size,
      url: article.url.trim(),
      url_key: key,
      host: new URL(article.url.trim()).host,
      title,
      published_at: article.publishedAt?.toISOString() ?? null,
      stamp,
      passed_over: !isWanted(article),
    })
  }
  return [...rows.values()]
}

/**
 * Writes down what a source names. New addresses wait to be fetched, unless they are not wanted (passed over) or their
 * article is here already; known ones wait again where the source says that they changed. Gives how many wait by this.
 */
export async function nameArticles(
  tx: DatabaseTransaction,
  sourceId: number,
  articles: readonly NamedArticle[],
  isWanted: (article: NamedArticle) => boolean,
): Promise<number> {
  const rows = rowsOf(articles, isWanted)
  if (rows.length === 0) return 0
  const { rows: fresh } = await sql<{ state: FetchState }>`
    insert into fetch_item (source_id, url, url_key, host, title, published_at, stamp, state, outcome, article_id,
      reason, origin)
    select ${sourceId}, r.url, r.url_key, r.host, r.title, r.published_at, r.stamp,
      case when a.id is not null then 'taken' when r.passed_over then 'passed_over' else 'waiting' end,
      case when a.id is not null then 'unchanged' end, a.id, case when a.id is not null then ${KNOWN} end, 'source'
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (n int, url text, url_key text, host text, title text,
      published_at timestamptz, stamp text, passed_over bool)
    left join article a on a.source_key = r.url_key
    where not exists (
      select from fetch_item f where f.source_id = ${sourceId} and f.url_key = r.url_key
        and (f.state not in ('taken', 'refused', 'failed') or r.stamp is null or f.stamp is not distinct from r.stamp)
    )
    order by r.n
    on conflict (source_id, url_key) where source_id is not null do update set
      stamp = excluded.stamp,
      state = 'waiting',
      due_at = now(),
      attempts = 0
    where fetch_item.state in ('taken', 'refused', 'failed') and excluded.stamp is not null
      and fetch_item.stamp is distinct from excluded.stamp
    returning state`.execute(tx)
  return fresh.filter(({ state }) => state === 'waiting').length
}

/** Has addresses fetched for a person. The same order sent twice is one order. Gives how many wait by this. */
export async function orderFetches(
  tx: DatabaseTransaction,
  order: { id: string; urls: readonly string[]; by: Actor },
): Promise<number> {
  const rows = rowsOf(
    order.urls.map((url) => ({ url })),
    () => true,
  )
  if (rows.length === 0) return 0
  const { rows: made } = await sql<{ id: number }>`
    insert into fetch_item (order_id, url, url_key, host, state, requested_by, origin)
    select ${order.id}, r.url, r.url_key, r.host, 'waiting', ${order.by.accountId}, ${order.by.origin}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (n int, url text, url_key text, host text)
    order by r.n
    on conflict do nothing returning id`.execute(tx)
  if (made.length > 0)
    await writeAudit(tx, order.by, {
      action: 'fetch.order',
      subjectType: 'fetch_order',
      subjectId: order.id,
      after: { urls: rows.map(({ url }) => url) },
    })
  return made.length
}

const items = (db: DatabaseExecutor) =>
  db
    .selectFrom('fetch_item')
    .select(['id', 'url', 'title', 'published_at as publishedAt', 'state', 'outcome', 'reason'])
    .select(['explanation', 'article_id as articleId', 'seen_at as seenAt', 'due_at as dueAt'])
    .select('finished_at as finishedAt')

/** What one person asked for at once, in the order asked. */
export async function listOrder(db: DatabaseExecutor, orderId: string): Promise<FetchItem[]> {
  return await items(db).where('order_id', '=', orderId).orderBy('id').execute()
}

/** What a source named, the latest first. */
export async function listNamed(
  db: DatabaseExecutor,
  query: { sourceId: number; state?: FetchState; before?: number; limit: number },
): Promise<FetchItem[]> {
  let select = items(db).where('source_id', '=', query.sourceId).orderBy('id', 'desc').limit(query.limit)
  if (query.state) select = select.where('state', '=', query.state)
  if (query.before !== undefined) select = select.where('id', '<', query.before)
  return await select.execute()
}

/** Which of these addresses have an article here, as canonical addresses. */
export async function knownAddresses(db: DatabaseExecutor, urls: readonly string[]): Promise<Set<string>> {
  const keys = urls.flatMap((url) => canonicalUrl(url) ?? [])
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('article')
    .select('source_key')
    .where('source_key', '=', sql<string>`any(${keys}::text[])`)
    .execute()
  return new Set(rows.map((row) => row.source_key))
}
