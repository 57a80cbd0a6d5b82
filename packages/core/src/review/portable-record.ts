import type { ArticleRecord } from '../claim/article-record.ts'
import type { Claim } from '../claim/claim.ts'
import { claimValues } from '../claim/claim-values.ts'
import { fingerprint } from '../claim/fingerprint.ts'
import type { Span } from '../text/span.ts'
import { entityRefs } from './entity-ref.ts'
import type { EntityRef, PortableClaim } from './portable-claim.ts'

/** A claim of one reading in both forms: by value, and where it stands in the reading's text. */
export interface PlacedClaim {
  claim: PortableClaim
  localId: string
  /** In text order. */
  evidence: Span[]
}

function quotesOf(evidence: readonly Span[], text: string): string[] {
  return [...new Set(evidence.map(({ start, end }) => text.slice(start, end)))]
}

function toPortable(refs: Map<string, EntityRef>, text: string, claim: Claim): PortableClaim {
  const thing = (id: string): EntityRef => {
    const ref = refs.get(id)
    if (!ref) throw new Error(`claim ${claim.id} names entity ${id}, which its record does not have`)
    return ref
  }
  return {
    fingerprint: claim.fingerprint,
    quotes: quotesOf(claim.evidence, text),
    ...claimValues(claim, text, thing),
  }
}

/** One claim of a record by value, readable without it. Quotes are the evidence's words as they stand in `text`. */
export function portableClaim(record: ArticleRecord, text: string, claim: Claim): PortableClaim {
  return toPortable(entityRefs(record.entities), text, claim)
}

/** A claim that a person made or changed, with the fingerprint of what it now says. */
export function withFingerprint(claim: PortableClaim): PortableClaim {
  return { ...claim, fingerprint: fingerprint(claim, claim.quotes) }
}

const inTextOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end

const first = ({ evidence }: PlacedClaim) => evidence[0] as Span

/** All claims of a record by value, in text order; claims with one fingerprint are one, with the evidence of all. */
export function placedClaims(record: ArticleRecord, text: string): PlacedClaim[] {
  const refs = entityRefs(record.entities)
  const byFingerprint = new Map<string, Claim>()
  for (const claim of record.claims) {
    const evidence = [...(byFingerprint.get(claim.fingerprint)?.evidence ?? []), ...claim.evidence]
    byFingerprint.set(claim.fingerprint, { ...(byFingerprint.get(claim.fingerprint) ?? claim), evidence })
  }
  return [...byFingerprint.values()]
    .map((claim) => {
      const evidence = claim.evidence.toSorted(inTextOrder)
      return { claim: toPortable(refs, text, { ...claim, evidence }), localId: claim.id, evidence }
    })
    .sort((a, b) => inTextOrder(first(a), first(b)) || (a.claim.fingerprint < b.claim.fingerprint ? -1 : 1))
}
