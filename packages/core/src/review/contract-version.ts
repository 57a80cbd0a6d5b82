import { z } from 'zod'
import { ARTICLE_RECORD_SCHEMA, ArticleRecord } from '../claim/article-record.ts'
import { Claim } from '../claim/claim.ts'
import { fingerprintClaim } from '../claim/fingerprint.ts'
import type { FieldValue } from './claim-field.ts'
import { Decision } from './decision.ts'
import { PortableClaim } from './portable-claim.ts'
import { withFingerprint } from './portable-record.ts'

/** The contract that readings and decisions are written in now. */
export const CONTRACT_VERSION = 1

/** Where a value goes in the next version; null where that has no place for it. */
export type Image = { field: string; value: FieldValue } | null

/** How what was written in one version of the contract reads in the next. Whatever a step does not name stays. */
export interface ContractStep {
  /** The version it leads from; it leads to the next. */
  from: number
  /** The claim type's name in the next version, or null where that has no such claims. */
  type?: (type: string) => string | null
  /** A field's value; of a list, each element. Entities are local ids in records and references in decisions. */
  field?: (type: string, field: string, value: FieldValue) => Image
  /** Fills in what the next version asks for and this one did not have. */
  complete?: (claim: ClaimJson) => ClaimJson
}

export type ClaimJson = Readonly<Record<string, FieldValue>>

/** Every step there is, in order; the last leads to the present version. */
export const CONTRACT_STEPS: readonly ContractStep[] = []

const NO_FIELDS = new Set(['type', 'id', 'fingerprint', 'quotes', 'evidence', 'confidence', 'origins'])

interface Raised {
  /** Null where the next version has no such claims. */
  claim: ClaimJson | null
  lost: string[]
}

function say(field: string, value: FieldValue): string {
  return `${field}: ${JSON.stringify(value)}`
}

/** One value's image by all steps; the lost value as words where one has none. */
function raiseValue(steps: readonly ContractStep[], type: string, field: string, value: FieldValue): Image {
  let image: Image = { field, value }
  let named: string | null = type
  for (const step of steps) {
    if (!image || named === null) return null
    image = step.field ? step.field(named, image.field, image.value) : image
    named = step.type ? step.type(named) : named
  }
  return named === null ? null : image
}

function raiseClaim(step: ContractStep, claim: ClaimJson): Raised {
  const type = String(claim.type)
  const next = step.type ? step.type(type) : type
  if (next === null) return { claim: null, lost: [say(type, claim as FieldValue)] }
  const lost: string[] = []
  const values: Record<string, FieldValue> = { type: next }
  const place = (field: string, value: FieldValue): Image => {
    const image = step.field ? step.field(type, field, value) : { field, value }
    if (!image && value !== null) lost.push(say(field, value))
    return image
  }
  for (const [field, value] of Object.entries(claim)) {
    if (field === 'type') continue
    if (NO_FIELDS.has(field)) values[field] = value
    else if (Array.isArray(value)) {
      const images = value.map((element) => place(field, element))
      values[images.find((image) => image)?.field ?? field] = images.flatMap((image) =>
        image ? [image.value] : [],
      )
    } else {
      const image = place(field, value)
      if (image) values[image.field] = image.value
    }
  }
  return { claim: step.complete ? step.complete(values) : values, lost }
}

function raise(steps: readonly ContractStep[], claim: ClaimJson): Raised {
  let raised: Raised = { claim, lost: [] }
  for (const step of steps) {
    if (!raised.claim) break
    const next = raiseClaim(step, raised.claim)
    raised = { claim: next.claim, lost: [...raised.lost, ...next.lost] }
  }
  return raised
}

function stepsFrom(version: number, steps: readonly ContractStep[]): readonly ContractStep[] {
  return steps.filter(({ from }) => from >= version).toSorted((a, b) => a.from - b.from)
}

const asJson = (value: unknown) => value as ClaimJson

/**
 * A record written under contract `version` as the present one has it, with new fingerprints for what changed. Claims
 * without an image are left out: no decision depends on the record for what it judged.
 * @param record as stored, JSON of its version
 * @param text the text that the record's offsets point into
 */
export function upRecord(
  record: unknown,
  text: string,
  version: number,
  all: readonly ContractStep[] = CONTRACT_STEPS,
): ArticleRecord {
  const steps = stepsFrom(version, all)
  if (steps.length === 0) return ArticleRecord.parse(record)
  return raiseRecord(steps, OldRecord.parse(record), text)
}

/** What every version of the contract has in common. */
const OldRecord = ArticleRecord.extend({
  schema: z.string(),
  claims: z.array(z.looseObject({ id: z.string() })),
})

function raiseRecord(
  steps: readonly ContractStep[],
  record: z.infer<typeof OldRecord>,
  text: string,
): ArticleRecord {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]))
  const claims = record.claims.flatMap((old) => {
    const { claim } = raise(steps, asJson(old))
    if (!claim) return []
    const parsed = Claim.parse(claim)
    const entity = (id: string) => {
      const known = entities.get(id)
      if (!known) throw new Error(`claim ${parsed.id} names entity ${id}, which its record does not have`)
      return known
    }
    return [{ ...parsed, fingerprint: fingerprintClaim(parsed, text, entity) }]
  })
  const kept = new Set(claims.map(({ id }) => id))
  const conflicts = record.conflicts.map((conflict) => ({
    ...conflict,
    claims: conflict.claims.filter((id) => kept.has(id)),
  }))
  return ArticleRecord.parse({ ...record, schema: ARTICLE_RECORD_SCHEMA, claims, conflicts })
}

function raisePortable(
  steps: readonly ContractStep[],
  old: PortableClaim,
): { claim: PortableClaim | null; lost: string[] } {
  const { claim, lost } = raise(steps, asJson(old))
  return { claim: claim && withFingerprint(PortableClaim.parse(claim)), lost }
}

/**
 * A decision written under contract `version` as the present one has it. Nothing is lost: values without an image are
 * kept in `notes`, and a decision that says nothing without them becomes a note itself. Who, when, and which claim stay.
 */
export function upDecision(
  decision: Decision,
  version: number,
  all: readonly ContractStep[] = CONTRACT_STEPS,
): Decision {
  const steps = stepsFrom(version, all)
  if (steps.length === 0 || decision.action.kind === 'undo') return decision
  const { action } = decision
  const judged = decision.judged && raisePortable(steps, decision.judged)
  const lost = [...(decision.notes ?? []), ...(judged?.lost ?? [])]
  const note = (text: string): Decision =>
    Decision.parse({
      ...decision,
      judged: judged?.claim ?? null,
      notes: lost,
      action: { kind: 'note', text },
    })
  if (action.kind === 'add') {
    const added = raisePortable(steps, action.claim)
    if (!added.claim) return note(added.lost.join('; '))
    return Decision.parse({
      ...decision,
      action: { kind: 'add', claim: added.claim },
      notes: [...lost, ...added.lost],
    })
  }
  if (decision.judged && !judged?.claim) return note(`${action.kind}: ${lost.join('; ')}`)
  if (action.kind === 'accept' && action.shown) {
    const shown = raisePortable(steps, action.shown)
    const accept = { kind: 'accept', ...(shown.claim ? { shown: shown.claim } : {}) }
    const notes = [...new Set([...lost, ...shown.lost])]
    return Decision.parse({ ...decision, judged: judged?.claim ?? null, action: accept, notes })
  }
  const renewed = { ...decision, judged: judged?.claim ?? null, ...(lost.length > 0 ? { notes: lost } : {}) }
  if (action.kind !== 'edit' && action.kind !== 'dismiss') return Decision.parse(renewed)
  const image = raiseValue(steps, decision.judged?.type ?? '', action.path.field, action.value)
  if (!image) return note(`${action.kind} ${say(action.path.field, action.value)}`)
  return Decision.parse({
    ...renewed,
    action: { ...action, path: { ...action.path, field: image.field }, value: image.value },
  })
}
