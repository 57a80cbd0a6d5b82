import type { Role } from '@trucot/contract/permissions'
import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { findSession, touchSession } from '@trucot/db/session'
import { sessionEnd, wantsTouch } from './session-life.ts'
import { tokenHash } from './session-token.ts'

/** Who sends a request: an account with an open session. */
export interface Caller {
  id: number
  email: string
  name: string
  role: Role
  /** What is kept of the session's token. */
  sessionHash: Buffer
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
  return { id, email, name, role, sessionHash }
}

/** The caller as the audit names it. */
export function actorOf(caller: Pick<Caller, 'id' | 'name'>, address: string): Actor & { accountId: number } {
  return { accountId: caller.id, name: caller.name, origin: `api ${address}` }
}
