import type { Span } from '../text/span.ts'
import type { Claim, EventClaim, OfficeClaim, StatementClaim } from './claim.ts'
import { fingerprintsIn, type Named } from './fingerprint.ts'

/** A claim before it is given id and fingerprint. */
export type ClaimDraft =
  | Omit<OfficeClaim, 'id' | 'fingerprint'>
  | Omit<EventClaim, 'id' | 'fingerprint'>
  | Omit<StatementClaim, 'id' | 'fingerprint'>

const isBlankIn =
  (text: string) =>
  (span: Span): boolean =>
    text.slice(span.start, span.end).trim() === ''

/** Claims with their ids, and the way from a draft to its claim. */
export interface AssembledClaims {
  claims: Claim[]
  /** The claim a draft became, or undefined where it was dropped. */
  claimOf: (draft: ClaimDraft) => Claim | undefined
}

/**
 * Gives claims their fingerprints and ids. Claims of one fingerprint are one: it keeps every evidence span and the higher
 * confidence. Evidence that holds no words is dropped, and a claim that has none left with it.
 */
export function assembleClaims(
  drafts: readonly ClaimDraft[],
  text: string,
  entity: (id: string) => Named,
): AssembledClaims {
  const claims = new Map<string, Claim>()
  const prints = new Map<ClaimDraft, string>()
  const spansOf = new Map<Claim, Set<string>>()
  const blank = isBlankIn(text)
  const printOf = fingerprintsIn(text, entity)
  for (const draft of drafts) {
    const evidence = draft.evidence.filter(
      (span) => span.end > span.start && span.end <= text.length && !blank(span),
    )
    if (evidence.length === 0) continue
    const claim: Claim = { ...draft, evidence, id: '', fingerprint: '' }
    claim.fingerprint = printOf(claim)
    prints.set(draft, claim.fingerprint)
    const same = claims.get(claim.fingerprint)
    if (same) {
      addEvidence(same, evidence, spansOf)
      same.confidence = Math.max(same.confidence, claim.confidence)
    } else claims.set(claim.fingerprint, claim)
  }
  let id = 0
  for (const claim of claims.values()) claim.id = `c${++id}`
  return { claims: [...claims.values()], claimOf: (draft) => claims.get(prints.get(draft) ?? '') }
}

const spanKey = ({ start, end }: Span): string => `${start}-${end}`

/** Adds the spans that a claim does not rest on yet; `spansOf` keeps what it rests on. */
function addEvidence(claim: Claim, evidence: readonly Span[], spansOf: Map<Claim, Set<string>>): void {
  const spans = spansOf.get(claim) ?? new Set(claim.evidence.map(spanKey))
  spansOf.set(claim, spans)
  for (const span of evidence) {
    if (spans.has(spanKey(span))) continue
    spans.add(spanKey(span))
    claim.evidence.push(span)
  }
}
