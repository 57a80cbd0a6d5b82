import type { Claim } from '../claim/claim.ts'
import { alignReadings } from './align-readings.ts'
import { differingFields } from './decided-values.ts'
import { PlacedReading } from './placed-reading.ts'
import type { PortableClaim } from './portable-claim.ts'
import type { Reading } from './review-input.ts'

/** One claim that a reading has otherwise than another: added, changed or retired. */
export interface ClaimChange {
  kind: 'added' | 'changed' | 'retired'
  type: PortableClaim['type']
  /** Of what was added the rule that made it, of what is gone the rule that had made it, of a change the rule of the field. */
  rule: string
  before: PortableClaim | null
  after: PortableClaim | null
  /** The fields that say something else, of a change. */
  fields: string[]
}

export interface ReadingChanges {
  /** Claims of which every field says the same, wherever they stand. */
  same: number
  changes: ClaimChange[]
}

const NO_READING = PlacedReading.erased([])
/** Where the rule stands that made the claim as a whole. */
const MADE_BY = {
  office: ['person', 'title'],
  event: ['eventType'],
  statement: ['speaker', 'institution', 'span'],
}
/** Fields whose rule is noted under another name. */
const NOTED_UNDER: Readonly<Record<string, string>> = { words: 'span' }
const UNKNOWN_RULE = 'unknown'

function ruleOf(claim: Claim | undefined, field?: string): string {
  const origins = claim?.origins ?? {}
  const names = [
    ...(field === undefined ? [] : [NOTED_UNDER[field] ?? field]),
    ...(claim ? MADE_BY[claim.type] : []),
  ]
  for (const name of names) {
    const rule = origins[name]?.rule
    if (rule !== undefined) return rule
  }
  return Object.values(origins)[0]?.rule ?? UNKNOWN_RULE
}

function claimsById(reading: Reading | null): (localId: string) => Claim | undefined {
  const claims = new Map(reading?.record.claims.map((claim) => [claim.id, claim]))
  return (localId) => claims.get(localId)
}

/** What another reading of an article has otherwise, claim by claim; null is no reading. */
export function claimChanges(before: Reading | null, after: Reading | null): ReadingChanges {
  const old = before ? PlacedReading.of(before) : NO_READING
  const current = after ? PlacedReading.of(after) : NO_READING
  const [oldClaim, currentClaim] = [claimsById(before), claimsById(after)]
  const { currentOf, judgedOf } = alignReadings(old, current)
  const changes: ClaimChange[] = []
  let same = 0
  for (const [at, { claim, localId }] of old.claims.entries()) {
    const type = claim.type
    const rule = (field?: string) => ruleOf(oldClaim(localId), field)
    const to = current.claims[currentOf.get(at) ?? -1]
    if (!to) {
      changes.push({ kind: 'retired', type, rule: rule(), before: claim, after: null, fields: [] })
      continue
    }
    const fields = claim.fingerprint === to.claim.fingerprint ? [] : differingFields(claim, to.claim)
    const [field] = fields
    if (field === undefined) {
      same++
      continue
    }
    const made = currentClaim(to.localId)?.origins?.[NOTED_UNDER[field] ?? field]?.rule
    changes.push({ kind: 'changed', type, rule: made ?? rule(field), before: claim, after: to.claim, fields })
  }
  for (const [at, { claim, localId }] of current.claims.entries()) {
    if (judgedOf.has(at)) continue
    const rule = ruleOf(currentClaim(localId))
    changes.push({ kind: 'added', type: claim.type, rule, before: null, after: claim, fields: [] })
  }
  return { same, changes }
}
