import type { PageMeta } from '@trucot/core/article/article-input'
import type { GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json, NullableTime, Time } from './column-types.ts'

export const SOURCE_KINDS = ['feed', 'sitemap'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export interface SourceTable {
  id: GeneratedAlways<number>
  kind: SourceKind
  url: string
  name: string
  outlet: string | null
  every_seconds: number
  take_since: NullableTime
  /** Days asked for besides, as text: "2024-02-01". */
  backfill_from: string | null
  backfill_to: string | null
  created_at: DefaultedTime
  created_by: number | null
  paused_at: NullableTime
  removed_at: NullableTime
  etag: string | null
  last_modified: string | null
  due_at: DefaultedTime
  leased_by: string | null
  leased_until: NullableTime
  fencing_token: Defaulted<number>
  checked_at: NullableTime
  succeeded_at: NullableTime
  failures: Defaulted<number>
  last_error: string | null
}

export interface SourceCheckTable {
  source_id: number
  at: DefaultedTime
  outcome: 'changed' | 'unchanged' | 'failed'
  named: Defaulted<number>
  fresh: Defaulted<number>
  took_ms: number
  error: string | null
}

export const FETCH_STATES = ['passed_over', 'waiting', 'leased', 'taken', 'refused', 'failed'] as const
export type FetchState = (typeof FETCH_STATES)[number]

export interface FetchItemTable {
  id: GeneratedAlways<number>
  source_id: number | null
  order_id: string | null
  url: string
  url_key: string
  host: string
  title: string | null
  published_at: NullableTime
  stamp: string | null
  state: FetchState
  outcome: 'new' | 'revised' | 'unchanged' | null
  reason: string | null
  explanation: string | null
  article_id: number | null
  seen_at: DefaultedTime
  due_at: DefaultedTime
  attempts: Defaulted<number>
  leased_by: string | null
  fencing_token: Defaulted<number>
  finished_at: NullableTime
  requested_by: number | null
  origin: string
}

export interface FetchHostTable {
  host: string
  next_at: Time
  failures: Defaulted<number>
}

export const REFUSED_STATES = ['waiting', 'taken', 'dismissed'] as const
export type RefusedState = (typeof REFUSED_STATES)[number]

export interface RefusedImportTable {
  id: GeneratedAlways<number>
  name: string
  url: string | null
  media_type: string | null
  headers: Json<Record<string, string>>
  meta: Json<PageMeta>
  sha256: Buffer | null
  byte_length: number
  bytes: Buffer | null
  reason: string
  explanation: string
  source_id: number | null
  state: Defaulted<RefusedState>
  times: Defaulted<number>
  first_at: DefaultedTime
  last_at: DefaultedTime
  refused_to: number | null
  origin: string
  settled_at: NullableTime
  settled_by: number | null
  article_id: number | null
}

export interface IntakeSchema {
  source: SourceTable
  source_check: SourceCheckTable
  fetch_item: FetchItemTable
  fetch_host: FetchHostTable
  refused_import: RefusedImportTable
}
