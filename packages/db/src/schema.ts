import type { PageMeta } from '@trucot/core/article/article-input'
import type { Action } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { ColumnType, GeneratedAlways } from 'kysely'
import type {
  CampaignChangeTable,
  CampaignErrorTable,
  CampaignItemTable,
  CampaignScheduleTable,
  CampaignTable,
  CampaignTallyTable,
  CampaignTemplateTable,
} from './campaign-tables.ts'
import type { Defaulted, DefaultedTime, Json, Nullable, NullableTime, Time } from './column-types.ts'
import type { DoorSchema } from './door-tables.ts'
import type { IntakeSchema } from './intake-tables.ts'
import type { RecordSchema } from './record/record-tables.ts'

export const ACCOUNT_ROLES = ['reader', 'curator', 'operator', 'admin'] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]

export interface AccountTable {
  id: GeneratedAlways<number>
  email: string
  name: string
  role: AccountRole
  password_hash: string
  created_at: DefaultedTime
  disabled_at: NullableTime
}

export interface SessionTable {
  token_sha256: Buffer
  account_id: number
  created_at: DefaultedTime
  last_seen_at: DefaultedTime
  expires_at: Time
  address: string | null
  user_agent: string | null
  id: GeneratedAlways<number>
  signed_in_by: Defaulted<string>
}

export interface AuditTable {
  id: GeneratedAlways<number>
  at: DefaultedTime
  account_id: number | null
  actor: string
  origin: string
  action: string
  subject_type: string
  subject_id: string
  before: Json<object | null>
  after: Json<object | null>
}

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

export interface OutboxTable {
  id: GeneratedAlways<number>
  topic: string
  payload: Json<object>
  created_at: DefaultedTime
}

export const TASK_STATES = ['waiting', 'leased', 'done', 'failed'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** How an article is to be read when not in the usual way. */
export interface ReadingOptions {
  /** Ids of rules to leave out. */
  without?: string[]
  /** Read even what is proven to read as it did. */
  verify?: true
}

export interface ReadingTaskTable {
  article_id: number
  state: TaskState
  reason: string
  options: Json<ReadingOptions>
  requested_at: DefaultedTime
  requested_by: number | null
  request: Defaulted<number>
  leased_request: number | null
  leased_by: string | null
  due_at: DefaultedTime
  offered_at: NullableTime
  fencing_token: Defaulted<number>
  attempts: Defaulted<number>
  last_error: string | null
  outcome: Json<object | null>
  finished_at: NullableTime
  /** Whose turn it is; null for a person's or an import's request. */
  campaign_id: number | null
  /** Leases that ended because their worker was lost. */
  lost: Defaulted<number>
}

export interface WorkerTable {
  id: string
  host: string
  pid: number
  reader: string
  started_at: DefaultedTime
  beat_at: DefaultedTime
  stopped_at: NullableTime
  doing: Defaulted<string>
  threads: Defaulted<number>
  articles: Defaulted<number>
  pace: Defaulted<number>
  memory_bytes: Defaulted<number>
  /** What it reads, as of its last beat. */
  in_work: ColumnType<{ articleId: number; seconds: number }[], string | undefined, string>
}

export interface WorkerMinuteTable {
  minute: Time
  worker_id: string
  articles: number
}

export interface ArticleWordsTable {
  article_id: number
  words: string
}

export interface MigrationTable {
  number: number
  name: string
  sha256: string
  applied_at: DefaultedTime
}

/** Every table by name; columns as Kysely reads and writes them. Bigints are JavaScript numbers. */
export interface Schema extends RecordSchema, IntakeSchema, DoorSchema {
  account: AccountTable
  session: SessionTable
  audit: AuditTable
  article: ArticleTable
  page: PageTable
  page_fetch: PageFetchTable
  page_decision: PageDecisionTable
  article_text: ArticleTextTable
  reading: ReadingTable
  reading_seen: ReadingSeenTable
  reader_build: ReaderBuildTable
  reading_switch: ReadingSwitchTable
  claim: ClaimTable
  local_entity: LocalEntityTable
  decision: DecisionTable
  outbox: OutboxTable
  reading_task: ReadingTaskTable
  campaign: CampaignTable
  campaign_item: CampaignItemTable
  campaign_change: CampaignChangeTable
  campaign_tally: CampaignTallyTable
  campaign_error: CampaignErrorTable
  campaign_template: CampaignTemplateTable
  campaign_schedule: CampaignScheduleTable
  worker: WorkerTable
  worker_minute: WorkerMinuteTable
  article_words: ArticleWordsTable
  migration: MigrationTable
}
