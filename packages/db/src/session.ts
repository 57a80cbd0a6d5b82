import type { Account } from './account.ts'
import type { DatabaseExecutor } from './database.ts'

export interface NewSession {
  /** SHA-256 of the opaque token; the token itself stays with the client. */
  tokenSha256: Uint8Array
  accountId: number
  expiresAt: Date
  address?: string | null
  userAgent?: string | null
  /** "password", "password and code", or the issuer that vouched. */
  signedInBy?: string
}
export interface Session {
  account: Account
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
}

export async function openSession(db: DatabaseExecutor, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_sha256: Buffer.from(session.tokenSha256),
      account_id: session.accountId,
      expires_at: session.expiresAt,
      address: session.address ?? null,
      user_agent: session.userAgent ?? null,
      ...(session.signedInBy === undefined ? {} : { signed_in_by: session.signedInBy }),
    })
    .execute()
}

/** The session of a token that has not run out and whose account is not disabled. */
export async function findSession(
  db: DatabaseExecutor,
  tokenSha256: Uint8Array,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['a.id', 'a.email', 'a.name', 'a.role', 'a.created_at as account_created_at'])
    .select(['s.created_at', 's.last_seen_at', 's.expires_at'])
    .where('s.token_sha256', '=', Buffer.from(tokenSha256))
    .where('s.expires_at', '>', new Date())
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, email, name, role } = row
  return {
    account: { id, email, name, role, createdAt: row.account_created_at, disabledAt: null },
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  }
}

/** Notes that the session was used just now, and moves its end where one is given. */
export async function touchSession(
  db: DatabaseExecutor,
  tokenSha256: Uint8Array,
  expiresAt?: Date,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: new Date(), ...(expiresAt ? { expires_at: expiresAt } : {}) })
    .where('token_sha256', '=', Buffer.from(tokenSha256))
    .execute()
}

export async function closeSession(db: DatabaseExecutor, tokenSha256: Uint8Array): Promise<void> {
  await db.deleteFrom('session').where('token_sha256', '=', Buffer.from(tokenSha256)).execute()
}

/** An open session as its account sees it. */
export interface OpenSession {
  id: number
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  address: string | null
  userAgent: string | null
  signedInBy: string
  tokenSha256: Buffer
}

/** The account's sessions that have not run out, the one used last first. */
export async function listSessions(db: DatabaseExecutor, accountId: number): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', new Date())
    .orderBy('last_seen_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    userAgent: row.user_agent,
    signedInBy: row.signed_in_by,
    tokenSha256: row.token_sha256,
  }))
}

/** Closes one session of an account; gives how many. */
export async function closeSessionById(db: DatabaseExecutor, accountId: number, id: number): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Closes every session of an account, but for the one of `except`; gives how many. */
export async function closeSessionsOf(
  db: DatabaseExecutor,
  accountId: number,
  except?: Uint8Array,
): Promise<number> {
  let sessions = db.deleteFrom('session').where('account_id', '=', accountId)
  if (except) sessions = sessions.where('token_sha256', '!=', Buffer.from(except))
  const result = await sessions.executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Removes sessions that have run out; gives how many. */
export async function removeExpiredSessions(db: DatabaseExecutor): Promise<number> {
  const result = await db.deleteFrom('session').where('expires_at', '<=', new Date()).executeTakeFirst()
  return Number(result.numDeletedRows)
}
