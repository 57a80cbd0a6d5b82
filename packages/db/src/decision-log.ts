import { upDecision } from '@trucot/core/review/contract-version'
import type { Decision } from '@trucot/core/review/decision'
import type { DatabaseExecutor } from './database.ts'

/** The whole log of an article in order, undone decisions and undos included. */
export async function listDecisions(db: DatabaseExecutor, articleId: number): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .select(['d.id', 'd.group_id', 'd.sequence', 'd.reading_id', 'd.claim_id', 'd.action', 'd.judged'])
    .select(['d.contract_version', 'd.seen_version', 'd.at', 'd.account_id', 'a.name'])
    .where('d.article_id', '=', articleId)
    .orderBy('d.sequence')
    .execute()
  return rows.map((row) =>
    upDecision(
      {
        id: row.id,
        groupId: row.group_id,
        articleId,
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
    ),
  )
}
