import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Action, Decision } from '@trucot/core/review/decision'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** One decision as the client sends it. */
export interface DecisionRequest {
  /** UUID made by the client: sent twice, applied once. */
  id: string
  /** UUID shared by the decisions of one act. */
  groupId: string
  /** The claim's id as shown; the empty string for an undo, and the new claim's fingerprint (or anything) for an add. */
  claimId: string
  /** The reading the person saw; null where nothing had been read. */
  readingId: number | null
  action: Action
}

export interface DecideRequest {
  articleId: number
  /** The article's version the person saw. */
  seenVersion: number
  decisions: readonly DecisionRequest[]
  account: { id: number; name: string }
  origin: string
}

export type DecideRefusal =
  | 'unknown_article'
  | 'unknown_claim'
  | 'unknown_reading'
  | 'unknown_decision'
  | 'id_taken'
  | 'withdrawn'
  | 'empty'

export type DecideOutcome =
  /** `repeated`: every id was known; nothing was written. */
  | { outcome: 'recorded' | 'repeated'; version: number; states: ClaimState[]; log: Decision[] }
  /** Somebody else decided on the same claims since; theirs are in `since`, nothing was written. Look, then send again with the new version. */
  | { outcome: 'stale'; version: number; states: ClaimState[]; log: Decision[]; since: Decision[] }
  | { outcome: 'refused'; reason: DecideRefusal; explanation: string }

/** Appends decisions to the article's log under its row lock: all of them or none. */
export declare function recordDecisions(
  tx: DatabaseTransaction,
  request: DecideRequest,
): Promise<DecideOutcome>

/** The whole log of an article in order, undone decisions and undos included. */
export declare function listDecisions(db: DatabaseExecutor, articleId: number): Promise<Decision[]>
