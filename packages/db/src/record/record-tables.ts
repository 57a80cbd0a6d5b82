import type { UnitedEvent } from '@trucot/core/record/event/united-event'
import type { IdentityAction } from '@trucot/core/record/identity/identity-decision'
import type { Verdict } from '@trucot/core/record/identity/verdict'
import type { LocalKey, RecordType } from '@trucot/core/record/record-type'
import type { OfficeAlarm } from '@trucot/core/record/tenure/tenure'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json } from '../column-types.ts'

/** An event in a line: what lists and the calendar show of it. */
export interface ToldEvent {
  eventType: UnitedEvent['eventType']
  status: UnitedEvent['status']
  edtf: string | null
  place: { id: number | null; name: string } | null
  participants: { id: number | null; name: string }[]
  people: number
  objects: { id: number | null; name: string }[]
  independentSources: number
  disagreements: number
}

export interface RecordDueTable {
  id: GeneratedAlways<number>
  article_id: number
  at: DefaultedTime
}

export interface RecordTable {
  id: GeneratedAlways<number>
  type: RecordType
  block: string
  by_name: Defaulted<boolean>
  name: string
  decided_name: string | null
  wikidata: string | null
  redirect_to: number | null
  redirect_how: 'resolver' | 'person' | null
  split_from: number | null
  facts: Json<Record<string, string>>
  aliases: Defaulted<string[]>
  profile: Json<object | null>
  articles: Defaulted<number>
  first_on: string | null
  last_on: string | null
  title: string | null
  body_id: number | null
  single_seat: boolean | null
  told: Json<ToldEvent | null>
  first_day: string | null
  last_day: string | null
}

export interface RecordLinkTable {
  article_id: number
  type: LocalKey['type']
  name_key: string
  name: string
  aliases: Defaulted<string[]>
  facts: Json<Record<string, string>>
  block: string | null
  record_id: number | null
  how: 'name' | 'resolver' | 'person'
  profile: Json<object | null>
  year_quote: Json<{ quote: string; claimId: string | null } | null>
}

export interface RecordArticleTable {
  article_id: number
  version: number
  known_on: string | null
  known_inferred: Defaulted<boolean>
  /** Its day is that of an event it reports, of which others say the year. */
  known_by_event: Defaulted<boolean>
  origin: number
  agencies: Defaulted<string[]>
  sketch: Buffer | null
  bands: number[] | null
}

export interface RecordClaimTable {
  article_id: number
  claim_id: string
  type: PortableClaim['type']
  accepted: boolean
  shown: Json<PortableClaim>
  edtf: string | null
  first_day: string | null
  last_day: string | null
  dated_by: number | null
  subject_id: number | null
  tokens: string[] | null
}

export interface RecordThingTable {
  article_id: number
  claim_id: string
  type: RecordType
  name_key: string
  role: string
  record_id: number | null
  claim_type: PortableClaim['type']
  day: string
}

export interface RecordAlarmTable {
  office_id: number
  number: number
  last_day: string
  alarm: Json<OfficeAlarm>
}

export interface IdentityDecisionTable {
  id: string
  group_id: string
  sequence: GeneratedAlways<number>
  action: Json<IdentityAction>
  note: string | null
  account_id: number
  origin: string
  at: DefaultedTime
}

export interface IdentityDecisionRecordTable {
  decision_id: string
  record_id: number
}

export interface RecordPinTable extends LocalKeyColumns {
  record_id: number
}
interface LocalKeyColumns {
  article_id: number
  type: LocalKey['type']
  name_key: string
}

export interface RecordApartTable {
  a: number
  b: number
}

export interface IdentityPairTable {
  id: GeneratedAlways<number>
  type: RecordType
  block: string
  a: number
  b: number
  score: number
  verdict: Json<Verdict>
  difference: string | null
  decided: 'same' | 'different' | null
}

export interface IdentityUnsureTable {
  a: number
  b: number
  account_id: number
}

export interface RecordLeftTable {
  article_id: number
  type: RecordType
  name_key: string
  record_id: number
}

export interface BlockGrowthTable {
  type: RecordType
  block: string
  size: number
  grown: number
  since: Defaulted<Date>
}

export interface RecordStaleTable {
  record_id: number
  tenures: boolean
  since: Defaulted<Date>
}

/** What claims of withdrawn articles were about, a row each time. */
export interface RecordLostTable {
  record_id: number
}

export interface SearchEntryTable {
  kind: RecordType | 'article' | 'statement'
  ref: number
  claim_id: Defaulted<string>
  title: string
  detail: string | null
  day: string | null
  weight: number
  words: string
}

/** The tables of records, who is who and search, by name. */
export interface RecordSchema {
  record_due: RecordDueTable
  record: RecordTable
  record_link: RecordLinkTable
  record_article: RecordArticleTable
  record_claim: RecordClaimTable
  record_thing: RecordThingTable
  record_alarm: RecordAlarmTable
  record_pin: RecordPinTable
  record_apart: RecordApartTable
  identity_decision: IdentityDecisionTable
  identity_decision_record: IdentityDecisionRecordTable
  identity_pair: IdentityPairTable
  identity_unsure: IdentityUnsureTable
  record_left: RecordLeftTable
  block_growth: BlockGrowthTable
  record_stale: RecordStaleTable
  record_lost: RecordLostTable
  search_entry: SearchEntryTable
}
