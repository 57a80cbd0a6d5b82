import { findAccountByEmail } from '@trucot/db/account'
import { withDatabase } from '@trucot/db/testing/with-database'
import { expect, it } from 'vitest'
import { firstAccounts } from './first-accounts.ts'
import { isPassword } from './password.ts'

const database = withDatabase()

it('makes one account a role, once, whoever starts at the same time', async () => {
  const both = await Promise.all([firstAccounts(database.db, 'one'), firstAccounts(database.db, 'two')])
  const made = both.flat()
  expect(made.map(({ role }) => role).sort()).toEqual(['admin', 'curator', 'operator', 'reader'])
  expect(await firstAccounts(database.db, 'later')).toEqual([])
  for (const { email, password, role } of made) {
    const account = await findAccountByEmail(database.db, email)
    expect(account?.role).toBe(role)
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword(account?.passwordHash, password)).toBe(true)
  }
})
