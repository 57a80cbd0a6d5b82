import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** Where a follower of changes stands. */
export interface ChangeCursor {
  auditId: number
  finishedAt: Date
}

export interface ChangedArticle {
  id: number
  version: number
  changedAt: Date
}

/** Entries this far behind the cursor are looked at again: a transaction may commit after one that began later. */
const AUDIT_OVERLAP = 500
const FINISHED_OVERLAP_SECONDS = 10

/** The end of what has happened so far. */
export async function latestChange(db: DatabaseExecutor): Promise<ChangeCursor> {
  const { rows } = await sql<ChangeCursor>`
    select coalesce((select max(id) from audit), 0) as "auditId", clock_timestamp() as "finishedAt"`.execute(
    db,
  )
  const row = rows[0]
  if (!row) throw new Error('asking for the latest change gave no row')
  return row
}

/**
 * Articles that people changed or that were read since the cursor. An article may be told more than once: compare
 * versions.
 */
export async function changedArticles(db: DatabaseExecutor, since: ChangeCursor): Promise<ChangedArticle[]> {
  const { rows } = await sql<ChangedArticle>`
    select id, version, changed_at as "changedAt" from article where id in (
      select subject_id::bigint from audit
        where id > ${since.auditId - AUDIT_OVERLAP} and subject_type = 'article'
      union
      select article_id from reading_task
        where finished_at > ${since.finishedAt}::timestamptz - make_interval(secs => ${FINISHED_OVERLAP_SECONDS})
    )
    order by changed_at, id`.execute(db)
  return rows
}
