import type { Decision } from '@trucot/core/review/decision'
import { liveDecisions } from '@trucot/core/review/live-decisions'
import { sql } from 'kysely'
import { getArticles } from './article.ts'
import type { DatabaseExecutor } from './database.ts'
import { listLogs } from './decision-log.ts'

/** What one person did to one article in one go. */
export interface WorkAct {
  groupId: string
  article: { id: number; title: string | null; sourceKey: string; version: number }
  by: { id: number; name: string }
  at: string
  decisions: Decision[]
  /** All of it was taken back. */
  undone: boolean
  /** It stands, and is no undo itself. */
  undoable: boolean
}

/** Where a page of acts ended. */
export interface ActKeyset {
  at: string
  id: string
}

export interface ActQuery {
  /** Null lists everybody's. */
  accountId: number | null
  after?: ActKeyset
  limit: number
}

/** The first decision of each act: what acts are paged by. */
async function listHeads(db: DatabaseExecutor, { accountId, after, limit }: ActQuery) {
  let select = db
    .selectFrom('decision as d')
    .select(['d.id', 'd.group_id', 'd.article_id'])
    .select(sql<string>`to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('moment'))
    .where(
      sql<boolean>`not exists (select from decision e where e.group_id = d.group_id
        and e.article_id = d.article_id and e.sequence < d.sequence)`,
    )
    .orderBy('d.at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1)
  if (accountId !== null) select = select.where('d.account_id', '=', accountId)
  if (after) select = select.where(sql<boolean>`(d.at, d.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return await select.execute()
}

/** Acts, the latest first, with what became of them. */
export async function listActs(
  db: DatabaseExecutor,
  query: ActQuery,
): Promise<{ items: WorkAct[]; next: ActKeyset | null }> {
  const rows = await listHeads(db, query)
  const heads = rows.slice(0, query.limit)
  const articleIds = [...new Set(heads.map((head) => head.article_id))]
  const logs = await listLogs(db, articleIds)
  const articles = await getArticles(db, articleIds)
  const items = heads.flatMap((head): WorkAct[] => {
    const log = logs.get(head.article_id) ?? []
    const decisions = log.filter((decision) => decision.groupId === head.group_id)
    const [first] = decisions
    const article = articles.get(head.article_id)
    if (!first || !article) return []
    const stands = decisions.some(liveDecisions(log))
    const { id, title, sourceKey, version } = article
    return [
      {
        groupId: head.group_id,
        article: { id, title, sourceKey, version },
        by: first.by,
        at: first.at,
        decisions,
        undone: !stands,
        undoable: stands && first.action.kind !== 'undo',
      },
    ]
  })
  const last = rows.length > query.limit ? heads.at(-1) : undefined
  return { items, next: last ? { at: last.moment, id: last.id } : null }
}
