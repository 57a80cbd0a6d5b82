import type { GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json, Nullable, NullableTime } from './column-types.ts'
import type { ReadingOptions } from './work-tables.ts'

export const CAMPAIGN_STATES = [
  'selecting',
  'draft',
  'canary',
  'running',
  'paused',
  'done',
  'cancelled',
  'rolling_back',
  'rolled_back',
] as const
export type CampaignState = (typeof CAMPAIGN_STATES)[number]
export type CampaignMode = 'missing' | 'failed' | 'all'
export type CampaignStop = 'canary_errors' | 'canary_decisions'

/** Which articles; everything said must hold. Days are ISO days. */
export interface CampaignSelection {
  source?: string | undefined
  outlet?: string | undefined
  publishedFrom?: string | undefined
  publishedTo?: string | undefined
  arrivedFrom?: string | undefined
  arrivedTo?: string | undefined
  arrivedWithinDays?: number | undefined
  text?: string | undefined
  entity?: string | undefined
  readerVersion?: string | undefined
  neverProcessed?: true | undefined
  failed?: true | undefined
  errorsOf?: number | 'last' | undefined
  ids?: number[] | undefined
}

export interface CampaignTable {
  id: GeneratedAlways<number>
  reason: string
  selection: Json<CampaignSelection>
  mode: CampaignMode
  options: Json<ReadingOptions>
  state: CampaignState
  stopped_by: Nullable<CampaignStop>
  starts_by_itself: boolean
  select_through: number
  selected_after: Defaulted<number>
  total: Defaulted<number>
  canary_articles: Nullable<number>
  canary_max_error_share: Nullable<number>
  canary_max_met_share: Nullable<number>
  canary_passed_at: NullableTime
  rate: Nullable<number>
  batch_size: number
  /** "22:00:00" */
  quiet_from: Nullable<string>
  quiet_until: Nullable<string>
  quiet_time_zone: Defaulted<string>
  fed_after: Defaulted<number>
  fed_at: DefaultedTime
  allowance: Defaulted<number>
  pace: Nullable<number>
  pace_at: NullableTime
  pace_ended: Defaulted<number>
  schedule_id: Nullable<number>
  created_by: number | null
  origin: string
  created_at: DefaultedTime
  started_at: NullableTime
  finished_at: NullableTime
  changed_at: DefaultedTime
  rollback_reason: Nullable<string>
  rolled_back_after: Defaulted<number>
  request_id: Nullable<string>
}

export const CAMPAIGN_ITEM_STATES = ['pending', 'done', 'failed', 'skipped'] as const
export type CampaignItemState = (typeof CAMPAIGN_ITEM_STATES)[number]

export interface CampaignItemTable {
  campaign_id: number
  article_id: number
  state: Defaulted<CampaignItemState>
  canary: Defaulted<boolean>
  outlet: string
  attempts: Defaulted<number>
  outcome: Nullable<string>
  error_fingerprint: Nullable<string>
  finished_at: NullableTime
}

export const ROLLBACK_OUTCOMES = [
  'rolled_back',
  'read_again',
  'another_page',
  'nothing_before',
  'erased',
  'withdrawn',
] as const
export type RollbackOutcome = (typeof ROLLBACK_OUTCOMES)[number]

export interface CampaignChangeTable {
  campaign_id: number
  article_id: number
  from_reading_id: number | null
  to_reading_id: number
  switch_number: number
  tallies: Json<object>
  added: number
  changed: number
  retired: number
  decided_claims: number
  decisions_met: number
  suggestions_raised: number
  rollback: Nullable<RollbackOutcome>
}

export interface CampaignTallyTable {
  campaign_id: number
  outlet: string
  slot: number
  total: Defaulted<number>
  done: Defaulted<number>
  failed: Defaulted<number>
  skipped: Defaulted<number>
  changed: Defaulted<number>
  proven: Defaulted<number>
  claims_same: Defaulted<number>
  claims_added: Defaulted<number>
  claims_changed: Defaulted<number>
  claims_retired: Defaulted<number>
  decisions_met: Defaulted<number>
  suggestions_raised: Defaulted<number>
}

export interface CampaignErrorTable {
  campaign_id: number
  fingerprint: string
  message: string
  sample_article_id: number
  sample_log: string
  first_at: DefaultedTime
  last_at: DefaultedTime
}

export interface CampaignTemplateTable {
  id: GeneratedAlways<number>
  name: string
  plan: Json<object>
  created_by: number | null
  created_at: DefaultedTime
  changed_at: DefaultedTime
}

export const SCHEDULE_OUTCOMES = ['started', 'still_running', 'nothing_selected', 'refused'] as const
export type ScheduleOutcome = (typeof SCHEDULE_OUTCOMES)[number]

export interface CampaignScheduleTable {
  id: GeneratedAlways<number>
  template_id: number
  cron: string | null
  every_minutes: number | null
  time_zone: string
  quiet_from: string | null
  quiet_until: string | null
  enabled: boolean
  next_at: NullableTime
  last_at: NullableTime
  last_outcome: Nullable<ScheduleOutcome>
  last_campaign_id: Nullable<number>
  created_by: number | null
  origin: string
  created_at: DefaultedTime
}
