import type { Account } from './account.ts'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

export interface ApiToken {
  id: number
  accountId: number
  name: string
  scopes: string[]
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

export interface NewApiToken {
  accountId: number
  name: string
  /** SHA-256 of the token; the token itself stays with the program. */
  tokenSha256: Uint8Array
  scopes: readonly string[]
  expiresAt: Date
}

const COLUMNS = [
  'id',
  'account_id',
  'name',
  'scopes',
  'created_at',
  'expires_at',
  'last_used_at',
  'revoked_at',
] as const

interface Row {
  id: number
  account_id: number
  name: string
  scopes: string[]
  created_at: Date
  expires_at: Date
  last_used_at: Date | null
  revoked_at: Date | null
}

function toToken(row: Row): ApiToken {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }
}

/** Keeps a new token. The audit names it and never holds it. */
export async function createApiToken(
  tx: DatabaseTransaction,
  token: NewApiToken,
  by: Actor,
): Promise<ApiToken> {
  const row = await tx
    .insertInto('api_token')
    .values({
      account_id: token.accountId,
      name: token.name,
      token_sha256: Buffer.from(token.tokenSha256),
      scopes: [...token.scopes],
      expires_at: token.expiresAt,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  await writeAudit(tx, by, {
    action: 'token.create',
    subjectType: 'api_token',
    subjectId: row.id,
    after: { name: row.name, scopes: row.scopes, expiresAt: row.expires_at },
  })
  return toToken(row)
}

/** Tokens of one account, or of all, latest first: revoked and run out ones too. */
export async function listApiTokens(db: DatabaseExecutor, accountId?: number): Promise<ApiToken[]> {
  let query = db.selectFrom('api_token').select(COLUMNS).orderBy('id', 'desc').limit(500)
  if (accountId !== undefined) query = query.where('account_id', '=', accountId)
  return (await query.execute()).map(toToken)
}

/** Ends a token at once; of one account alone where it is given. False where there is none that is still open. */
export async function revokeApiToken(
  tx: DatabaseTransaction,
  id: number,
  accountId: number | undefined,
  by: Actor,
): Promise<boolean> {
  let update = tx
    .updateTable('api_token')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
  if (accountId !== undefined) update = update.where('account_id', '=', accountId)
  const row = await update.returning('name').executeTakeFirst()
  if (!row) return false
  await writeAudit(tx, by, {
    action: 'token.revoke',
    subjectType: 'api_token',
    subjectId: id,
    before: { name: row.name },
  })
  return true
}

/** The account behind a token that is neither revoked nor run out and whose account is not disabled. */
export async function findApiToken(
  db: DatabaseExecutor,
  tokenSha256: Uint8Array,
): Promise<{ id: number; scopes: string[]; lastUsedAt: Date | null; account: Account } | undefined> {
  const row = await db
    .selectFrom('api_token as t')
    .innerJoin('account as a', 'a.id', 't.account_id')
    .select(['t.id', 't.scopes', 't.last_used_at'])
    .select(['a.id as account_id', 'a.email', 'a.name', 'a.role', 'a.created_at'])
    .where('t.token_sha256', '=', Buffer.from(tokenSha256))
    .where('t.revoked_at', 'is', null)
    .where('t.expires_at', '>', new Date())
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, scopes, last_used_at: lastUsedAt, account_id, email, name, role, created_at } = row
  const account = { id: account_id, email, name, role, createdAt: created_at, disabledAt: null }
  return { id, scopes, lastUsedAt, account }
}

/** Notes that the token was used just now. */
export async function touchApiToken(db: DatabaseExecutor, id: number): Promise<void> {
  await db.updateTable('api_token').set({ last_used_at: new Date() }).where('id', '=', id).execute()
}
