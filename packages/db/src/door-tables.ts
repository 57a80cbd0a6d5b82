import type { ColumnType, GeneratedAlways } from 'kysely'
import type { DefaultedTime, NullableTime, Time } from './column-types.ts'

export interface SignInCountTable {
  key: Buffer
  count: number
  resets_at: Time
}

export interface ApiTokenTable {
  id: GeneratedAlways<number>
  account_id: number
  name: string
  token_sha256: Buffer
  scopes: string[]
  created_at: DefaultedTime
  expires_at: Time
  last_used_at: NullableTime
  revoked_at: NullableTime
}

export interface SecondFactorTable {
  account_id: number
  sealed_secret: Buffer
  begun_at: DefaultedTime
  confirmed_at: NullableTime
  last_step: ColumnType<number, number | undefined, number>
}

export interface RecoveryCodeTable {
  account_id: number
  code_sha256: Buffer
  used_at: NullableTime
}

export interface OuterIdentityTable {
  issuer: string
  subject: string
  account_id: number
  since: DefaultedTime
}

export interface OuterSignInTable {
  state_sha256: Buffer
  browser_sha256: Buffer
  nonce: string
  verifier: string
  next: string
  expires_at: Time
}

/** The tables of the door. */
export interface DoorSchema {
  sign_in_count: SignInCountTable
  api_token: ApiTokenTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  outer_identity: OuterIdentityTable
  outer_sign_in: OuterSignInTable
}
