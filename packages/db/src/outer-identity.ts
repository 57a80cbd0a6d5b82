import { createHash } from 'node:crypto'
import { type Account, findAccount } from './account.ts'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** A sign-in that a browser has begun at another issuer. */
export interface OuterSignIn {
  nonce: string
  /** PKCE's secret half. */
  verifier: string
  /** The path to go on to afterwards. */
  next: string
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/** Keeps what a sign-in elsewhere must bring back. `browser` is a secret of the browser that began it. */
export async function beginOuterSignIn(
  db: DatabaseExecutor,
  begun: OuterSignIn & { state: string; browser: string; expiresAt: Date },
): Promise<void> {
  await db.deleteFrom('outer_sign_in').where('expires_at', '<=', new Date()).execute()
  await db
    .insertInto('outer_sign_in')
    .values({
      state_sha256: hashOf(begun.state),
      browser_sha256: hashOf(begun.browser),
      nonce: begun.nonce,
      verifier: begun.verifier,
      next: begun.next,
      expires_at: begun.expiresAt,
    })
    .execute()
}

/** What the browser began under this state, once: whoever brings the state from another browser gets nothing. */
export async function takeOuterSignIn(
  db: DatabaseExecutor,
  state: string,
  browser: string,
): Promise<OuterSignIn | undefined> {
  const row = await db
    .deleteFrom('outer_sign_in')
    .where('state_sha256', '=', hashOf(state))
    .where('browser_sha256', '=', hashOf(browser))
    .where('expires_at', '>', new Date())
    .returning(['nonce', 'verifier', 'next'])
    .executeTakeFirst()
  return row
}

/** The account that somebody of another issuer signs in to; undefined where none is joined to them yet. */
export async function findByOuterIdentity(
  db: DatabaseExecutor,
  issuer: string,
  subject: string,
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('outer_identity')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row && (await findAccount(db, row.account_id))
}

/** From now on that person signs in to this account, whatever their address becomes. */
export async function joinOuterIdentity(
  tx: DatabaseTransaction,
  identity: { issuer: string; subject: string; accountId: number },
  by: Actor,
): Promise<void> {
  const { issuer, subject, accountId } = identity
  await tx.insertInto('outer_identity').values({ issuer, subject, account_id: accountId }).execute()
  await writeAudit(tx, by, {
    action: 'account.join',
    subjectType: 'account',
    subjectId: accountId,
    after: { issuer, subject },
  })
}
