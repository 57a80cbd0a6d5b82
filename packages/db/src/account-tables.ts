import type { GeneratedAlways } from 'kysely'
import type { Defaulted, DefaultedTime, Json, NullableTime, Time } from './column-types.ts'

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
