import { PERMISSIONS_OF } from '@trucot/contract/permissions'
import type { SignedIn } from '@trucot/contract/session-contract'
import type { Account } from '@trucot/db/account'
import { writeAudit } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { closeSession, openSession } from '@trucot/db/session'
import { actorOf, type Caller } from './caller.ts'
import type { SessionCookies } from './session-cookies.ts'
import { sessionEnd } from './session-life.ts'
import { newToken, tokenHash } from './session-token.ts'

const MOST_USER_AGENT = 300

/** What is known of the browser that somebody signs in with. */
export interface Entrance {
  db: Database
  cookies: SessionCookies
  address: string
  userAgent: string | null
  /** Who was signed in there until now. */
  caller: Caller | null
}

/** Opens a session for an account that has proved itself, in place of the one the browser had. */
export async function letIn(entrance: Entrance, account: Account, signedInBy: string): Promise<SignedIn> {
  const { db, cookies, address, caller } = entrance
  const token = newToken()
  const tokenSha256 = tokenHash(token)
  if (!tokenSha256) throw new Error('a new token is no token')
  const now = new Date()
  const userAgent = entrance.userAgent?.slice(0, MOST_USER_AGENT) ?? null
  await db.transaction().execute(async (tx) => {
    if (caller?.sessionHash) await closeSession(tx, caller.sessionHash)
    await openSession(tx, {
      tokenSha256,
      accountId: account.id,
      expiresAt: sessionEnd(now, now),
      address,
      userAgent,
      signedInBy,
    })
    await writeAudit(tx, actorOf(account, address), {
      action: 'session.open',
      subjectType: 'account',
      subjectId: account.id,
      after: { userAgent, signedInBy },
    })
  })
  cookies.setSession(token)
  const { id, email, name, role } = account
  return { account: { id, email, name, role }, can: [...PERMISSIONS_OF[role]] }
}
