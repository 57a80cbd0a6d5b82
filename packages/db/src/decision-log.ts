import { upDecision } from '@trucot/core/review/contract-version'
import type { Decision } from '@trucot/core/review/decision'
import type { DatabaseExecutor } from './database.ts'

function lines(db: DatabaseExecutor) {
  return db
    .selectFrom('decision as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .select(['d.id', 'd.group_id', 'd.article_id', 'd.sequence', 'd.reading_id', 'd.claim_id', 'd.action'])
    .select(['d.judged', 'd.contract_version', 'd.seen_version', 'd.at', 'd.account_id', 'a.name'])
    .orderBy('d.sequence')
}
type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

function toDecision(row: Line): Decision {
  return upDecision(
    {
      id: row.id,
      groupId: row.group_id,
      articleId: row.article_id,
      readingId: row.reading_id,
      claimId: row.claim_id,
      action: row.action,
      judged: row.judged,
      by: { id: row.account_id, name: row.name },
      at: row.at.toISOString(),
      seenVersion: row.seen_version,
      sequence: row.sequence,
    },
    row.contract_version,
  )
}

/** The whole log of an article in order, undone decisions and undos included. */
export async function listDecisions(db: DatabaseExecutor, articleId: number): Promise<Decision[]> {
  const rows = await lines(db).where('d.article_id', '=', articleId).execute()
  return rows.map(toDecision)
}

/** The whole logs of several articles, each in order, by article. */
export async function listLogs(
  db: DatabaseExecutor,
  articleIds: readonly number[],
): Promise<Map<number, Decision[]>> {
  if (articleIds.length === 0) return new Map()
  const rows = await lines(db).where('d.article_id', 'in', articleIds).execute()
  return Map.groupBy(rows.map(toDecision), (decision) => decision.articleId)
}
