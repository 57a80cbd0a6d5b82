import type { ClaimState } from '@trucot/core/review/claim-state'
import { conflictKey } from '@trucot/core/review/conflict-state'
import { CONTRACT_VERSION } from '@trucot/core/review/contract-version'
import type { Decision } from '@trucot/core/review/decision'
import { sql } from 'kysely'
import { countColumns } from './article-counts.ts'
import { writeAudit } from './audit.ts'
import type { DatabaseTransaction } from './database.ts'
import {
  type DecisionRequest,
  type PreparationRefusal,
  type PreparedDecision,
  prepareDecisions,
} from './prepare-decisions.ts'
import { loadGround, type ReviewGround, statesUnder } from './review.ts'
import { type LockedArticle, lockArticle } from './switch-reading.ts'

export interface DecideRequest {
  articleId: number
  /** The article's version the person saw. */
  seenVersion: number
  decisions: readonly DecisionRequest[]
  account: { id: number; name: string }
  origin: string
}

export type DecideRefusal = 'unknown_article' | 'id_taken' | 'withdrawn' | PreparationRefusal['refused']

export type DecideOutcome =
  /** `repeated`: every id was known; nothing was written. */
  | { outcome: 'recorded' | 'repeated'; version: number; states: ClaimState[]; log: Decision[] }
  /**
   * Somebody else decided on the same claims since; their decisions are in `since`, nothing was written. Look, then
   * send again with the new version.
   */
  | { outcome: 'stale'; version: number; states: ClaimState[]; log: Decision[]; since: Decision[] }
  | { outcome: 'refused'; reason: DecideRefusal; explanation: string }

function refused(reason: DecideRefusal, explanation: string): DecideOutcome {
  return { outcome: 'refused', reason, explanation }
}

/** Others' decisions, later than the version seen, on the claims these touch. */
async function decidedSince(
  tx: DatabaseTransaction,
  ground: ReviewGround,
  request: DecideRequest,
  prepared: readonly PreparedDecision[],
): Promise<Decision[]> {
  const byId = new Map(ground.log.map((decision) => [decision.id, decision]))
  const touchedBy = ({ action, claimId }: Pick<Decision, 'claimId' | 'action'>): string[] => {
    switch (action.kind) {
      case 'undo':
        return action.decisions.flatMap((id) => byId.get(id)?.claimId ?? [])
      case 'note':
      case 'add':
        return []
      case 'settle':
        return [`conflict ${conflictKey(action.conflict)}`]
      default:
        return [claimId]
    }
  }
  const touched = new Set(prepared.flatMap(touchedBy))
  const later = await tx
    .selectFrom('decision')
    .select('id')
    .where('article_id', '=', request.articleId)
    .where('version', '>', request.seenVersion)
    .where('account_id', '!=', request.account.id)
    .execute()
  return later
    .flatMap(({ id }) => byId.get(id) ?? [])
    .filter((decision) => touchedBy(decision).some((claimId) => touched.has(claimId)))
    .sort((a, b) => a.sequence - b.sequence)
}

async function append(
  tx: DatabaseTransaction,
  article: LockedArticle,
  origin: string,
  lines: readonly Decision[],
) {
  await tx
    .insertInto('decision')
    .values(
      lines.map((line) => ({
        id: line.id,
        group_id: line.groupId,
        article_id: article.id,
        sequence: line.sequence,
        reading_id: line.readingId,
        claim_id: line.claimId,
        action: JSON.stringify(line.action),
        judged: line.judged === null ? null : JSON.stringify(line.judged),
        contract_version: CONTRACT_VERSION,
        account_id: line.by.id,
        origin,
        seen_version: line.seenVersion,
        version: article.version + 1,
        at: line.at,
      })),
    )
    .execute()
}

/** Which of the ids are taken, here or in another article. */
async function findTaken(tx: DatabaseTransaction, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('decision')
    .select(['id', 'article_id', 'account_id', 'group_id', sql<string>`action->>'kind'`.as('kind')])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Appends decisions to the article's log under its row lock: all of them or none. What was judged is filled in here,
 * from the reading the person saw.
 */
export async function recordDecisions(
  tx: DatabaseTransaction,
  request: DecideRequest,
): Promise<DecideOutcome> {
  const article = await lockArticle(tx, request.articleId)
  if (!article) return refused('unknown_article', `there is no article ${request.articleId}`)
  const taken = await findTaken(
    tx,
    request.decisions.map((decision) => decision.id),
  )
  for (const row of taken.values()) {
    if (row.article_id !== article.id || row.account_id !== request.account.id) {
      return refused('id_taken', `decision ${row.id} was made elsewhere`)
    }
  }
  const other = request.decisions.find(
    ({ id, action }) => (taken.get(id)?.kind ?? action.kind) !== action.kind,
  )
  if (other) return refused('id_taken', `decision ${other.id} was another one: ${taken.get(other.id)?.kind}`)
  const fresh = request.decisions.filter((decision) => !taken.has(decision.id))
  const readingIds = fresh.map((decision) => decision.readingId)
  const ground = await loadGround(tx, article.id, [article.currentReadingId, ...readingIds])
  const current = () => statesUnder(ground, article.currentReadingId)
  if (fresh.length === 0) {
    return { outcome: 'repeated', version: article.version, states: current(), log: ground.log }
  }
  if (article.currentPageId === null) {
    return refused('withdrawn', 'the article has no page that counts: restore one first')
  }
  for (const reading of ground.readings.values()) {
    if (reading.articleId !== article.id)
      return refused('unknown_reading', `reading ${reading.id} is another article's`)
  }
  const prepared = prepareDecisions(ground, request, fresh)
  if ('refused' in prepared) return refused(prepared.refused, prepared.explanation)
  const since = await decidedSince(tx, ground, request, prepared)
  if (since.length > 0) {
    return { outcome: 'stale', version: article.version, states: current(), log: ground.log, since }
  }
  const lines = prepared.map((line, i) => ({ ...line, sequence: article.decisions + i + 1 }))
  await append(tx, article, request.origin, lines)
  const states = statesUnder(ground, article.currentReadingId, lines)
  const version = article.version + 1
  const reading = ground.readings.get(article.currentReadingId ?? 0) ?? null
  const log = [...ground.log, ...lines]
  const decisions = article.decisions + lines.length
  await tx
    .updateTable('article')
    .set({ ...countColumns({ states, reading, log }), version, decisions, changed_at: sql`now()` })
    .where('id', '=', article.id)
    .execute()
  await writeAudit(
    tx,
    { accountId: request.account.id, name: request.account.name, origin: request.origin },
    {
      action: 'article.decide',
      subjectType: 'article',
      subjectId: article.id,
      before: { version: article.version },
      after: { version, decisions: lines.map((line) => line.id) },
    },
  )
  return { outcome: 'recorded', version, states, log }
}
