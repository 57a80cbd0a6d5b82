import { ROLES, type Role } from '@trucot/contract/permissions'
import { countAccounts, createAccount } from '@trucot/db/account'
import type { Database } from '@trucot/db/database'
import { hashPassword, randomPassword } from './password.ts'

/** A log-in with its password in clear: to be shown once and forgotten. */
export interface FirstAccount {
  role: Role
  email: string
  password: string
}

const NAMES: Record<Role, string> = {
  reader: 'Người đọc',
  curator: 'Người duyệt',
  operator: 'Người vận hành',
  admin: 'Quản trị',
}

/**
 * Makes one account a role with a random password, where there is no account at all; else makes nothing and gives an
 * empty list. Of two processes that start at once, one makes them.
 */
export async function firstAccounts(db: Database, origin: string): Promise<FirstAccount[]> {
  if ((await countAccounts(db)) > 0) return []
  const wanted = await Promise.all(
    ROLES.map(async (role) => {
      const password = randomPassword()
      return { role, password, email: `${role}@trucot.local`, passwordHash: await hashPassword(password) }
    }),
  )
  return await db.transaction().execute(async (tx) => {
    const made: FirstAccount[] = []
    for (const { role, password, email, passwordHash } of wanted) {
      const by = { accountId: null, name: 'first start', origin }
      const result = await createAccount(tx, { email, name: NAMES[role], role, passwordHash }, by)
      if (result.outcome === 'created') made.push({ role, email, password })
    }
    return made
  })
}
