import { type Account, findAccountByEmail } from '@trucot/db/account'
import type { Database } from '@trucot/db/database'
import { findByOuterIdentity, joinOuterIdentity } from '@trucot/db/outer-identity'
import { actorOf } from '../session/caller.ts'
import type { OuterPerson } from './outer-issuer.ts'

/**
 * The account that somebody of another issuer may use: the one joined to them, else the one with their verified
 * address, which is joined to them from then on. Null where there is none or it is disabled: accounts are made here
 * alone, by an admin.
 */
export async function accountOf(db: Database, person: OuterPerson, address: string): Promise<Account | null> {
  const { issuer, subject, email } = person
  const joined = await findByOuterIdentity(db, issuer, subject)
  if (joined) return joined.disabledAt ? null : joined
  const account = email === null ? undefined : await findAccountByEmail(db, email)
  if (!account || account.disabledAt) return null
  const { passwordHash: _kept, ...open } = account
  await db
    .transaction()
    .execute(async (tx) =>
      joinOuterIdentity(tx, { issuer, subject, accountId: open.id }, actorOf(open, address)),
    )
  return open
}
