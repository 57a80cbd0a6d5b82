import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'
import type { TaskState } from './schema.ts'

export const ARTICLE_FILTERS = ['open', 'suggestions', 'not_found', 'decided', 'all'] as const
/** `open`: something to decide. `decided`: decisions, and nothing left to decide. */
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number]

export interface ArticleCounts {
  proposed: number
  accepted: number
  rejected: number
  suggestions: number
  notFound: number
  unsure: number
  conflicts: number
}

export interface ArticleSummary {
  id: number
  sourceKey: string
  importName: string | null
  url: string | null
  outlet: string | null
  title: string | null
  /** ISO day, month or year. */
  publishedOn: string | null
  version: number
  counts: ArticleCounts
  arrivedAt: Date
  changedAt: Date
  /** True where no page is left that is neither withdrawn nor purged: its claims do not count. */
  withdrawn: boolean
  readingId: number | null
  /** Where its reading stands; null where none was ever asked for. */
  processing: TaskState | null
  lastError: string | null
}

/** Where a page of the list ended. */
export interface ArticleKeyset {
  arrivedAt: string
  id: number
}

export interface ArticleListing {
  items: ArticleSummary[]
  /** To be handed back as `after`; null at the end. */
  next: ArticleKeyset | null
}

export interface ArticleQuery {
  filter: ArticleFilter
  /** Words of the title, with or without diacritics. */
  text?: string
  after?: ArticleKeyset
  limit: number
}

const FILTERS = {
  open: sql<boolean>`(a.proposed_count > 0 or a.suggestion_count > 0)`,
  suggestions: sql<boolean>`a.suggestion_count > 0`,
  not_found: sql<boolean>`a.not_found_count > 0`,
  decided: sql<boolean>`(a.decisions > 0 and a.proposed_count = 0 and a.suggestion_count = 0)`,
} as const

function summaries(db: DatabaseExecutor) {
  return db
    .selectFrom('article as a')
    .leftJoin('page as p', 'p.id', 'a.current_page_id')
    .leftJoin('reading_task as t', 't.article_id', 'a.id')
    .select(['a.id', 'a.source_key', 'a.outlet', 'a.title', 'a.published_on', 'a.version'])
    .select(['a.proposed_count', 'a.accepted_count', 'a.rejected_count', 'a.suggestion_count'])
    .select(['a.not_found_count', 'a.unsure_count', 'a.conflict_count', 'a.arrived_at', 'a.changed_at'])
    .select([
      'a.current_page_id',
      'a.current_reading_id',
      'p.import_name',
      'p.url',
      't.state',
      't.last_error',
    ])
    .select(
      sql<string>`to_char(a.arrived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('arrived'),
    )
}
type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number]

function toSummary(row: SummaryRow): ArticleSummary {
  return {
    id: row.id,
    sourceKey: row.source_key,
    importName: row.import_name,
    url: row.url,
    outlet: row.outlet,
    title: row.title,
    publishedOn: row.published_on,
    version: row.version,
    counts: {
      proposed: row.proposed_count,
      accepted: row.accepted_count,
      rejected: row.rejected_count,
      suggestions: row.suggestion_count,
      notFound: row.not_found_count,
      unsure: row.unsure_count,
      conflicts: row.conflict_count,
    },
    arrivedAt: row.arrived_at,
    changedAt: row.changed_at,
    withdrawn: row.current_page_id === null,
    readingId: row.current_reading_id,
    processing: row.state,
    lastError: row.last_error,
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, (character) => `\\${character}`)
}

/** The newest arrivals first; with `text` only titles that contain every word of it. */
export async function listArticles(db: DatabaseExecutor, query: ArticleQuery): Promise<ArticleListing> {
  let select = summaries(db)
    .orderBy('a.arrived_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(query.limit + 1)
  if (query.filter !== 'all') select = select.where(FILTERS[query.filter])
  for (const word of (query.text ?? '').split(/\s+/u)) {
    if (word !== '')
      select = select.where(sql<boolean>`a.search like '%' || search_key(${escapeLike(word)}) || '%'`)
  }
  if (query.after) {
    const { arrivedAt, id } = query.after
    select = select.where(sql<boolean>`(a.arrived_at, a.id) < (${arrivedAt}::timestamptz, ${id}::bigint)`)
  }
  const rows = await select.execute()
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: items.map(toSummary),
    next: rows.length > query.limit && last ? { arrivedAt: last.arrived, id: last.id } : null,
  }
}

export async function getArticle(db: DatabaseExecutor, id: number): Promise<ArticleSummary | undefined> {
  const row = await summaries(db).where('a.id', '=', id).executeTakeFirst()
  return row && toSummary(row)
}

/** How many articles each filter finds. */
export async function countArticles(db: DatabaseExecutor): Promise<Record<ArticleFilter, number>> {
  const { rows } = await sql<Record<ArticleFilter, number>>`
    select
      (select count(*) from article a where ${FILTERS.open}) as open,
      (select count(*) from article a where ${FILTERS.suggestions}) as suggestions,
      (select count(*) from article a where ${FILTERS.not_found}) as not_found,
      (select count(*) from article a where ${FILTERS.decided}) as decided,
      (select count(*) from article a) as all`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('counting gave no row')
  return row
}

export async function getArticles(
  db: DatabaseExecutor,
  ids: readonly number[],
): Promise<Map<number, ArticleSummary>> {
  if (ids.length === 0) return new Map()
  const rows = await summaries(db).where('a.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, toSummary(row)]))
}
