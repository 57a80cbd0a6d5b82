import type { PageMeta } from '@trucot/core/article/article-input'
import type { Action } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json, Nullable, NullableTime } from './column-types.ts'

export interface ArticleTable {
  id: GeneratedAlways<number>
  source_key: string
  outlet: string | null
  title: string | null
  published_on: string | null
  search: GeneratedAlways<string | null>
  current_page_id: number | null
  current_reading_id: number | null
  switches: Defaulted<number>
  version: Defaulted<number>
  decisions: Defaulted<number>
  proposed_count: Defaulted<number>
  accepted_count: Defaulted<number>
  rejected_count: Defaulted<number>
  suggestion_count: Defaulted<number>
  not_found_count: Defaulted<number>
  unsure_count: Defaulted<number>
  conflict_count: Defaulted<number>
  second_look_count: Defaulted<number>
  /** What lists of what waits are ordered by, see `priorityOf`. */
  priority: Defaulted<number>
  /** Whose desk it lies on. */
  assigned_to: number | null
  /** Until when it is out of the open list. */
  snoozed_until: NullableTime
  created_at: DefaultedTime
  arrived_at: DefaultedTime
  changed_at: DefaultedTime
}

export interface PageTable {
  id: GeneratedAlways<number>
  article_id: number
  import_name: string
  url: string | null
  media_type: string
  headers: Json<Record<string, string>>
  meta: Json<PageMeta>
  sha256: Buffer
  input_sha256: Buffer
  byte_length: number
  bytes: Buffer | null
  encoding: string | null
  imported_at: DefaultedTime
  imported_by: number | null
  withdrawn_at: NullableTime
  purged_at: NullableTime
}

export interface PageFetchTable {
  article_id: number
  number: number
  page_id: number
  account_id: number | null
  origin: string
  at: DefaultedTime
}

export const PAGE_DECISION_KINDS = ['withdraw', 'restore', 'purge'] as const
export type PageDecisionKind = (typeof PAGE_DECISION_KINDS)[number]

export interface PageDecisionTable {
  id: string
  page_id: number
  kind: PageDecisionKind
  reason: string
  account_id: number
  origin: string
  at: DefaultedTime
}

export interface ArticleTextTable {
  id: GeneratedAlways<number>
  page_id: number
  flattener: string
  text_sha256: Buffer
  text: string | null
  created_at: DefaultedTime
}

export interface ReadingTable {
  id: GeneratedAlways<number>
  article_id: number
  article_text_id: number
  contract_version: number
  record_sha256: Buffer
  content_sha256: Buffer
  record: Buffer | null
  created_at: DefaultedTime
}

export interface ReadingSeenTable {
  reading_id: number
  reader: string
  first_seen_at: DefaultedTime
  build_id: Nullable<number>
  claims: Nullable<number>
}

export interface ReaderBuildTable {
  id: GeneratedAlways<number>
  digest: string
  first_at: DefaultedTime
}

export interface ReadingSwitchTable {
  article_id: number
  number: number
  from_reading_id: number | null
  to_reading_id: number | null
  cause: string
  at: DefaultedTime
}

export interface ClaimTable {
  id: GeneratedAlways<number>
  article_id: number
  fingerprint: string
  type: 'office' | 'event' | 'statement'
  fields: Json<object>
  from_switch: number
  to_switch: number | null
}

export interface LocalEntityTable {
  id: GeneratedAlways<number>
  article_id: number
  type: string
  name_key: string
  name: string
  fields: Json<object>
  from_switch: number
  to_switch: number | null
}

export interface DecisionTable {
  id: string
  group_id: string
  article_id: number
  sequence: number
  reading_id: number | null
  claim_id: string
  action: Json<Action>
  judged: Json<PortableClaim | null>
  contract_version: number
  account_id: number
  origin: string
  seen_version: number
  version: number
  at: DefaultedTime
}

export interface ArticleWordsTable {
  article_id: number
  words: string
}
