import type { Role } from '@trucot/contract/permissions'
import { findApiToken, touchApiToken } from '@trucot/db/api-token'
import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { findSession, touchSession } from '@trucot/db/session'
import { bearerHash } from './api-token.ts'
import { sessionEnd, wantsTouch } from './session-life.ts'
import { tokenHash } from './session-token.ts'

/** Who sends a request: an account with an open session, or a program with a token of that account. */
export interface Caller {
  id: number
  email: string
  name: string
  role: Role
  /** What is kept of the session's token; of a program there is none. */
  sessionHash: Buffer | null
  /** What a program's token is for; null of a person, who may all that the role may. */
  scopes: readonly string[] | null
}

/** The account behind the token of an Authorization header, or null. */
export async function findProgram(db: Database, authorization: string | undefined): Promise<Caller | null> {
  const tokenSha256 = bearerHash(authorization)
  if (!tokenSha256) return null
  const token = await findApiToken(db, tokenSha256)
  if (!token) return null
  if (!token.lastUsedAt || wantsTouch(token.lastUsedAt, new Date())) await touchApiToken(db, token.id)
  const { id, email, name, role } = token.account
  return { id, email, name, role, sessionHash: null, scopes: token.scopes }
}

/** The account behind a session token, or null. Keeps a session in use alive. */
export async function findCaller(db: Database, token: string | undefined): Promise<Caller | null> {
  const sessionHash = tokenHash(token)
  if (!sessionHash) return null
  const session = await findSession(db, sessionHash)
  if (!session) return null
  const now = new Date()
  if (wantsTouch(session.lastSeenAt, now)) {
    await touchSession(db, sessionHash, sessionEnd(session.createdAt, now))
  }
  const { id, email, name, role } = session.account
  return { id, email, name, role, sessionHash, scopes: null }
}

/** The caller as the audit names it. */
export function actorOf(caller: Pick<Caller, 'id' | 'name'>, address: string): Actor & { accountId: number } {
  return { accountId: caller.id, name: caller.name, origin: `api ${address}` }
}
