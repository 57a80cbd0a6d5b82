import type { ClaimState } from '../review/claim-state.ts'
import type { Decision } from '../review/decision.ts'
import type { EntityRef, PortableClaim } from '../review/portable-claim.ts'
import { sentenceOf } from './sentence.ts'

export const ACCEPTED_CLAIM_SCHEMA = 'trucot/accepted-claim@1'

/** The article that a claim is taken from, as a reader of the export finds it again. */
export interface ClaimSource {
  /** The canonical URL, else the import name. */
  key: string
  url: string | null
  title: string | null
  /** ISO day, month or year. */
  published: string | null
  outlet: string | null
}

export interface ExportedThing {
  type: EntityRef['type']
  name: string
}

export interface ExportedQuote {
  quote: string
  /** UTF-16 code units into the article's current text; null where the words stand there no longer. */
  start: number | null
  end: number | null
}

/** One accepted claim as other systems read it: one line of the JSON Lines export. */
export interface AcceptedClaim {
  schema: typeof ACCEPTED_CLAIM_SCHEMA
  /** Lasting: the same claim keeps it through every re-reading. */
  id: string
  /** Hash of what is exported of it; changes when its values or quotes do. */
  fingerprint: string
  type: PortableClaim['type']
  /** The claim in one Vietnamese sentence. */
  sentence: string
  values: Record<string, unknown>
  /** `edited`: a person changed or added at least one value. */
  status: 'accepted' | 'edited' | 'added'
  source: ClaimSource & { notFound: boolean; evidence: ExportedQuote[] }
  decidedBy: string | null
  /** ISO date and time. */
  decidedAt: string | null
}

/** Whether a claim is exported: accepted as a whole by a person, and not merged into another that is. */
export function isExported(state: ClaimState): boolean {
  return state.accepted && state.status !== 'merged'
}

const thing = ({ type, name }: EntityRef): ExportedThing => ({ type, name })
const maybe = (ref: EntityRef | null) => ref && thing(ref)

function valuesOf(claim: PortableClaim): Record<string, unknown> {
  switch (claim.type) {
    case 'office': {
      const { person, title, organization, former } = claim
      return { person: thing(person), title, organization, former }
    }
    case 'event':
      return {
        eventType: claim.eventType,
        date: claim.date,
        place: maybe(claim.place),
        participants: claim.participants.map(({ entity, role }) => ({ ...thing(entity), role })),
        organizations: claim.organizations.map(thing),
        objects: claim.objects.map(thing),
        status: claim.status,
        subject: claim.subject,
      }
    case 'statement':
      return {
        speaker: maybe(claim.speaker),
        institution: maybe(claim.institution),
        words: claim.words,
        mode: claim.mode,
      }
  }
}

function quotesOf(state: ClaimState, text: string | null): ExportedQuote[] {
  if (text === null || state.evidence.length === 0)
    return state.shown.quotes.map((quote) => ({ quote, start: null, end: null }))
  return state.evidence.map(({ start, end }) => ({ quote: text.slice(start, end), start, end }))
}

function decidingDecision(state: ClaimState, log: readonly Decision[]): Decision | undefined {
  const live = new Set(state.decisionIds)
  return log.findLast(({ id, action }) => live.has(id) && ['accept', 'add', 'edit'].includes(action.kind))
}

/**
 * An accepted claim with its source, quotes and who decided. Call for states that `isExported` holds of; `text` is the
 * article's current text (null where there is none), `log` its decisions in order.
 */
export function acceptedClaim(
  source: ClaimSource,
  text: string | null,
  state: ClaimState,
  log: readonly Decision[],
): AcceptedClaim {
  const decision = decidingDecision(state, log)
  return {
    schema: ACCEPTED_CLAIM_SCHEMA,
    id: state.id,
    fingerprint: state.shown.fingerprint,
    type: state.shown.type,
    sentence: sentenceOf(state.shown),
    values: valuesOf(state.shown),
    status: state.status === 'edited' ? 'edited' : state.added ? 'added' : 'accepted',
    source: { ...source, notFound: state.notFound, evidence: quotesOf(state, text) },
    decidedBy: decision?.by.name ?? null,
    decidedAt: decision?.at ?? null,
  }
}
