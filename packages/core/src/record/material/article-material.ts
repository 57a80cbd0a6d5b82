import type { EventClaim } from '../../claim/claim.ts'
import type { EntityRef, PortableClaim } from '../../review/portable-claim.ts'
import type { KnownOn } from '../evidence.ts'
import type { DocumentProfile } from '../identity/document-profile.ts'
import type { PersonProfile } from '../identity/person-profile.ts'
import type { RecordType } from '../record-type.ts'

export type ThingType = EntityRef['type']

/** A thing that one article names, as records take it. */
export interface MaterialThing {
  type: ThingType
  nameKey: string
  name: string
  aliases: string[]
  /** What it is found by across articles; null where nothing in the article tells it from others of its name. */
  block: string | null
  /** What the article says of it: kind, country, gender, honorific, number, issuer, year, subject, ordinal, parent. */
  facts: Record<string, string>
  person: PersonProfile | null
  document: DocumentProfile | null
  /** For a document with a year: the sentence that names both, and the claim it stands in. */
  yearQuote: { quote: string; claimId: string | null } | null
}

/** A thing of the article in a claim. `role` is the field, or a participant's role. */
export interface ClaimThing {
  type: ThingType
  nameKey: string
  role: string
}

/** The office that an office claim is about, as one thing across articles. */
export interface MaterialOffice {
  block: string
  name: string
  title: string
  body: { nameKey: string | null; name: string | null; block: string | null }
  single: boolean
}

/** A claim of the article that counts: neither rejected nor merged away. */
export interface MaterialClaim {
  claimId: string
  accepted: boolean
  shown: PortableClaim
  /** When: the event's date, or the day as of which an office was held. */
  edtf: string | null
  status: EventClaim['status'] | null
  things: ClaimThing[]
  /** Null where the article leaves open which office it is. */
  office: MaterialOffice | null
}

/** What is known of the whole article where its things are looked at. */
export interface ArticleContext {
  /** Since when the article was known; ISO. */
  day: string | null
  /** The name by which a body is told across articles. */
  bodyTold: (name: string) => string
  /** The same of a body that somebody serves. */
  bodyHeld: (name: string, personKey: string) => string
}

/** All that records take from one article: a function of its reading and decisions. */
export interface ArticleMaterial {
  things: MaterialThing[]
  claims: MaterialClaim[]
  knownOn: KnownOn | null
  agencies: string[]
  title: string | null
  /** The content's words, for finding copies. */
  words: string[]
}

export type { RecordType }
