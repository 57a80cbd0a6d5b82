import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim, ClaimType } from '@trucot/core/claim/claim'
import { awaitsVerdict, type ClaimState } from '@trucot/core/review/claim-state'

/** What an article wants of a person, the most pressing first. */
const WANTS = ['suggestions', 'conflicts', 'notFound', 'proposed', 'secondLooks'] as const
export type WantedCounts = Readonly<Record<(typeof WANTS)[number], number>>

/** How much hangs on a claim being right: offices and events say who does what, a statement only who said it. */
const WEIGHT: Readonly<Record<ClaimType, number>> = { office: 1, event: 1, statement: 0.5 }
const MOST_DOUBT = 999
const MOST_WAITING = 99

function doubtOf(claim: Claim): number {
  return Math.round(MOST_DOUBT * WEIGHT[claim.type] * (1 - claim.confidence))
}

/**
 * Where an article stands in the inbox, the highest number first; 0 where nothing wants a person. First by what it
 * wants, then by its most doubtful claim that waits for a verdict, then by how many wait: digits w ddd nn.
 */
export function priorityOf(
  counts: WantedCounts,
  states: readonly ClaimState[],
  record: ArticleRecord | null,
): number {
  const want = WANTS.findIndex((name) => counts[name] > 0)
  if (want < 0) return 0
  const waiting = new Set(states.filter(awaitsVerdict).map((state) => state.localId))
  const doubts = (record?.claims ?? []).filter((claim) => waiting.has(claim.id)).map(doubtOf)
  const doubt = doubts.reduce((most, one) => Math.max(most, one), 0)
  return (WANTS.length - want) * 100_000 + doubt * 100 + Math.min(MOST_WAITING, counts.proposed)
}
