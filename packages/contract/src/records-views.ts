import { EVENT_STATUSES, EVENT_TYPES } from '@trucot/core/claim/claim'
import { Disagreement, EventParticipant, Named, UnitedEvent } from '@trucot/core/record/event/united-event'
import { KnownOn, RecordEvidence } from '@trucot/core/record/evidence'
import { IdentityDecision } from '@trucot/core/record/identity/identity-decision'
import { Verdict } from '@trucot/core/record/identity/verdict'
import { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { OfficeAlarm, Tenure } from '@trucot/core/record/tenure/tenure'
import { z } from 'zod'

export { Disagreement, EventParticipant, Named, UnitedEvent }

/** An article as a source. */
export const SourceArticle = z.object({
  id: z.int(),
  title: z.string().nullable(),
  sourceKey: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.string().nullable(),
  knownOn: KnownOn.nullable(),
  agencies: z.array(z.string()),
})
export type SourceArticle = z.infer<typeof SourceArticle>

/** Articles that carry one report: they count as one source. Oldest first. */
export const SourceGroup = z.object({ origin: z.int(), articles: z.array(SourceArticle).min(1) })
export type SourceGroup = z.infer<typeof SourceGroup>

/** A change of a body or province that the lexicon knows of: "renamed", "merged into", "split from". */
export const Succession = z.object({
  kind: z.enum(['renamed', 'merged', 'moved']),
  direction: z.enum(['from', 'into']),
  /** ISO day from which it holds. */
  on: z.iso.date(),
  other: Named,
})
export type Succession = z.infer<typeof Succession>

/** What every dossier begins with. */
export const RecordHead = RecordRef.extend({
  /** Other names that sources use, commonest first. */
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
  /** A person chose the shown name. */
  nameDecided: z.boolean(),
  /** What sources say of it: kind, country, gender, honorific, number, issuer, year, subject, ordinal. */
  facts: z.record(z.string(), z.string()),
  articles: z.int(),
  independentSources: z.int(),
  /** Days of the earliest and latest source. */
  firstKnownOn: z.iso.date().nullable(),
  lastKnownOn: z.iso.date().nullable(),
  /** EDTF interval in which the lexicon says that it existed: "../2025-02-28". */
  existed: z.string().nullable(),
  successions: z.array(Succession),
  /** Records that were merged into this one and lead to it. */
  merged: z.array(RecordRef),
})
export type RecordHead = z.infer<typeof RecordHead>

/** Words said, as a record shows them. */
export const RecordStatement = z.object({
  articleId: z.int(),
  /** The article's. */
  title: z.string().nullable(),
  claimId: z.string(),
  speaker: Named.nullable(),
  institution: Named.nullable(),
  words: z.string(),
  mode: z.enum(['direct', 'indirect']),
  /** ISO day of the article, else of its content. */
  knownOn: KnownOn.nullable(),
  accepted: z.boolean(),
  origin: z.int(),
})
export type RecordStatement = z.infer<typeof RecordStatement>

/** An event in a line, for time lines, lists and the calendar. */
export const EventLine = z.object({
  record: RecordRef,
  eventType: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  edtf: z.string().nullable(),
  place: Named.nullable(),
  /** The first ten of them; `people` says how many there are. */
  participants: z.array(Named),
  people: z.int(),
  objects: z.array(Named),
  independentSources: z.int(),
  disagreements: z.int(),
})
export type EventLine = z.infer<typeof EventLine>

/** Who met whom, with the record itself first: never more than 200 nodes, the closest kept. */
export const MeetingGraph = z.object({
  nodes: z.array(RecordRef.extend({ meetings: z.int() })).max(200),
  /** Indexes into `nodes`, and the events they share (ten at most; `count` says how many there are). */
  edges: z.array(z.object({ a: z.int(), b: z.int(), count: z.int(), events: z.array(z.int()) })),
  /** How many people are left out. */
  left: z.int(),
})
export type MeetingGraph = z.infer<typeof MeetingGraph>

/** An act on who is who that touches this record. */
export const IdentityAct = IdentityDecision.extend({
  undone: z.boolean(),
  /** The records it is about, as they are called now. */
  records: z.array(RecordRef),
})
export type IdentityAct = z.infer<typeof IdentityAct>

const common = {
  head: RecordHead,
  /** What was asked for; other than `head.id` where that was merged. */
  requestedId: z.int(),
  asKnownOn: z.iso.date().nullable(),
  sources: z.array(SourceGroup),
  /** Sources beyond the 200 groups shown. */
  sourcesLeft: z.int(),
  history: z.array(IdentityAct),
}

export const PersonDossier = z.object({
  type: z.literal('person'),
  ...common,
  /** In order of time. */
  offices: z.array(Tenure),
  /** Offices beyond the sixty most often named that are shown. */
  officesLeft: z.int(),
  /** Offices that articles give without a body by which they can be told apart. */
  otherTitles: z.array(
    z.object({
      title: z.string(),
      edtf: z.string().nullable(),
      former: z.boolean(),
      evidence: z.array(RecordEvidence),
    }),
  ),
  events: z.array(EventLine),
  meetings: MeetingGraph,
  statements: z.array(RecordStatement),
})
export const OfficeDossier = z.object({
  type: z.literal('office'),
  ...common,
  title: z.string(),
  organization: RecordRef.nullable(),
  singleSeat: z.boolean(),
  /** In order of time. */
  holders: z.array(Tenure),
  alarms: z.array(OfficeAlarm),
})
export const OrganizationDossier = z.object({
  type: z.literal('organization'),
  ...common,
  offices: z.array(z.object({ office: RecordRef, singleSeat: z.boolean(), tenures: z.array(Tenure) })),
  /** Offices beyond the sixty most often named. */
  officesLeft: z.int(),
  alarms: z.array(OfficeAlarm),
  events: z.array(EventLine),
  statements: z.array(RecordStatement),
})
export const EventDossier = z.object({ type: z.literal('event'), ...common, event: UnitedEvent })
export const ThingDossier = z.object({
  type: z.enum(['document', 'place', 'conference', 'award']),
  ...common,
  /** Where it is object, place or gathering. */
  events: z.array(EventLine),
})

/** All that is known of one record. Events and statements are the latest fifty; `records.events` and `.statements` go on. */
export const Dossier = z.discriminatedUnion('type', [
  PersonDossier,
  OfficeDossier,
  OrganizationDossier,
  EventDossier,
  ThingDossier,
])
export type Dossier = z.infer<typeof Dossier>

export const SEARCH_KINDS = [...RecordType.options, 'article', 'statement'] as const
/** One thing found. */
export const SearchHit = z.object({
  kind: z.enum(SEARCH_KINDS),
  /** The record; null for an article or a statement, and for an event whose record is not made yet. */
  recordId: z.int().nullable(),
  articleId: z.int().nullable(),
  claimId: z.string().nullable(),
  title: z.string(),
  /** A second line: offices, an event's place, the speaker. */
  detail: z.string().nullable(),
  /** Of an event. */
  eventType: z.enum(EVENT_TYPES).nullable(),
  /** ISO day, or null. */
  on: z.string().nullable(),
  /** The words are there as they were typed, diacritics and all. */
  exact: z.boolean(),
  /** How many articles name it. */
  articles: z.int(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** One side of a pair as who-is-who shows it. */
export const PairSide = RecordRef.extend({
  aliases: z.array(z.string()),
  facts: z.record(z.string(), z.string()),
  wikidata: z.string().nullable(),
  articles: z.int(),
  firstKnownOn: z.iso.date().nullable(),
  lastKnownOn: z.iso.date().nullable(),
  /** Offices held, or the body's offices: in words, with when. */
  offices: z.array(z.object({ title: z.string(), span: z.string().nullable() })),
  companions: z.array(z.string()),
  /** Three articles with the words around the name. */
  samples: z.array(z.object({ article: SourceArticle, quotes: z.array(z.string()) })),
})
export type PairSide = z.infer<typeof PairSide>

/** What somebody said about a pair before. */
export const PairVerdict = z.object({
  verdict: z.enum(['same', 'different', 'unsure']),
  by: z.object({ id: z.int(), name: z.string() }),
  at: z.iso.datetime(),
  decisionId: z.uuid(),
  undone: z.boolean(),
})

export const IdentityPair = z.object({
  id: z.int(),
  a: PairSide,
  b: PairSide,
  resolver: Verdict,
  /** Everybody's, latest first. */
  verdicts: z.array(PairVerdict),
  /** Other open pairs whose names differ in the same words: what "everywhere" would decide too. */
  alike: z.int(),
})
export type IdentityPair = z.infer<typeof IdentityPair>

export { IdentityDecision, OfficeAlarm, RecordRef, RecordType, Tenure, Verdict }
