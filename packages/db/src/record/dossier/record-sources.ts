import type { KnownOn } from '@trucot/core/record/evidence'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { knownBy } from '../claim-evidence.ts'
import type { RecordHead } from './record-head.ts'

const MOST_GROUPS = 200

export interface SourceArticle {
  id: number
  title: string | null
  sourceKey: string
  outlet: string | null
  publishedOn: string | null
  knownOn: KnownOn | null
  agencies: string[]
}

export interface SourceGroup {
  origin: number
  articles: SourceArticle[]
}

/** The columns that `sourceArticle` wants. */
export interface SourceArticleRow {
  id: number
  title: string | null
  source_key: string
  outlet: string | null
  published_on: string | null
  known_on: string | null
  known_inferred: boolean
  agencies: string[]
}

export function sourceArticle(row: SourceArticleRow): SourceArticle {
  return {
    id: row.id,
    title: row.title,
    sourceKey: row.source_key,
    outlet: row.outlet,
    publishedOn: row.published_on,
    knownOn: row.known_on === null ? null : { date: row.known_on, inferred: row.known_inferred },
    agencies: row.agencies,
  }
}

/** The articles that name a record, those that carry one report together; the latest reports first. */
export async function sourcesOf(
  db: DatabaseExecutor,
  { type, ids }: Pick<RecordHead, 'type' | 'ids'>,
  asKnownOn?: string,
): Promise<{ sources: SourceGroup[]; sourcesLeft: number }> {
  const articles =
    type === 'event' || type === 'office'
      ? sql`select distinct article_id from record_claim where subject_id = any(${ids}::bigint[])`
      : sql`select distinct article_id from record_link where record_id = any(${ids}::bigint[])`
  const { rows } = await sql<SourceArticleRow & { origin: number }>`
    select r.id, r.title, r.source_key, r.outlet, r.published_on, a.known_on, a.known_inferred, a.agencies, a.origin
    from (${articles}) l
    join record_article a on a.article_id = l.article_id
    join article r on r.id = l.article_id
    where true ${knownBy(asKnownOn)}
    order by a.known_on desc nulls last, r.id desc
    limit ${MOST_GROUPS * 5}`.execute(db)
  const groups = new Map<number, SourceArticle[]>()
  for (const row of rows) groups.set(row.origin, [...(groups.get(row.origin) ?? []), sourceArticle(row)])
  const all = [...groups].map(([origin, own]) => ({ origin, articles: own.toSorted((a, b) => a.id - b.id) }))
  return { sources: all.slice(0, MOST_GROUPS), sourcesLeft: Math.max(0, all.length - MOST_GROUPS) }
}
