import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json, NullableTime, Time } from './column-types.ts'

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
