import { sql } from 'kysely'
import {
  ARTICLE_FILTERS,
  type ArticleFilter,
  type ArticleKeyset,
  conditionOf,
  isAfter,
  isByPriority,
} from './article-filter.ts'
import type { DatabaseExecutor } from './database.ts'
import { escapeLike } from './escape-like.ts'
import type { TaskState } from './work-tables.ts'

export interface ArticleCounts {
  proposed: number
  accepted: number
  rejected: number
  suggestions: number
  notFound: number
  secondLooks: number
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
  /** Whose desk it lies on. */
  assignedTo: { id: number; name: string } | null
  /** Until when it is out of the open list; null where it is not, or not any more. */
  snoozedUntil: Date | null
  arrivedAt: Date
  changedAt: Date
  /** True where no page is left that is neither withdrawn nor purged: its claims do not count. */
  withdrawn: boolean
  readingId: number | null
  /** Where its reading stands; null where none was ever asked for. */
  processing: TaskState | null
  lastError: string | null
}

export interface ArticleListing {
  items: ArticleSummary[]
  /** To be handed back as `after`; null at the end. */
  next: ArticleKeyset | null
}

export interface ArticleQuery {
  filter: ArticleFilter
  /** The account whose desk `mine` means. */
  me?: number
  /** Words of the title, with or without diacritics. */
  text?: string
  /** Where a page of the same filter ended. */
  after?: ArticleKeyset
  limit: number
}

function summaries(db: DatabaseExecutor) {
  return db
    .selectFrom('article as a')
    .leftJoin('page as p', 'p.id', 'a.current_page_id')
    .leftJoin('reading_task as t', 't.article_id', 'a.id')
    .leftJoin('account as holder', 'holder.id', 'a.assigned_to')
    .select(['a.assigned_to', 'holder.name as holder'])
    .select(sql<Date | null>`case when a.snoozed_until > now() then a.snoozed_until end`.as('snoozed_until'))
    .select(['a.id', 'a.source_key', 'a.outlet', 'a.title', 'a.published_on', 'a.version'])
    .select(['a.proposed_count', 'a.accepted_count', 'a.rejected_count', 'a.suggestion_count'])
    .select([
      'a.second_look_count',
      'a.not_found_count',
      'a.unsure_count',
      'a.conflict_count',
      'a.arrived_at',
      'a.changed_at',
    ])
    .select('a.priority')
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
      secondLooks: row.second_look_count,
      unsure: row.unsure_count,
      conflicts: row.conflict_count,
    },
    assignedTo: row.assigned_to === null ? null : { id: row.assigned_to, name: row.holder ?? '' },
    snoozedUntil: row.snoozed_until,
    arrivedAt: row.arrived_at,
    changedAt: row.changed_at,
    withdrawn: row.current_page_id === null,
    readingId: row.current_reading_id,
    processing: row.state,
    lastError: row.last_error,
  }
}

/** What waits by priority, the rest by arrival, highest and newest first; with `text` only titles that contain every word of it. */
export async function listArticles(db: DatabaseExecutor, query: ArticleQuery): Promise<ArticleListing> {
  const byPriority = isByPriority(query.filter)
  let select = summaries(db)
    .where(conditionOf(query.filter, query.me ?? null))
    .orderBy(byPriority ? 'a.priority' : 'a.arrived_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(query.limit + 1)
  // Handed over as one list, so that the statement is planned for these words: rare ones are looked up, words that
  // most titles have are met soon enough by going through the list in its order.
  const words = (query.text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(escapeLike)
  for (const at of words.keys()) {
    select = select.where(
      sql<boolean>`a.search like '%' || search_key((${words}::text[])[${sql.lit(at + 1)}]) || '%'`,
    )
  }
  if (query.after) select = select.where(isAfter(query.after))
  const rows = await select.execute()
  const items = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? items.at(-1) : undefined
  const place = last && (byPriority ? { priority: last.priority } : { arrivedAt: last.arrived })
  return { items: items.map(toSummary), next: last && place ? { ...place, id: last.id } : null }
}

export async function getArticle(db: DatabaseExecutor, id: number): Promise<ArticleSummary | undefined> {
  const row = await summaries(db).where('a.id', '=', id).executeTakeFirst()
  return row && toSummary(row)
}

/** How many articles each filter finds; `me` is whose desk `mine` means. */
export async function countArticles(
  db: DatabaseExecutor,
  me: number | null = null,
): Promise<Record<ArticleFilter, number>> {
  const counts = ARTICLE_FILTERS.map(
    (filter) => sql`(select count(*) from article a where ${conditionOf(filter, me)}) as ${sql.ref(filter)}`,
  )
  const { rows } = await sql<Record<ArticleFilter, number>>`select ${sql.join(counts)}`.execute(db)
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
