import { describe, expect, it } from 'vitest'
import {
  countAccounts,
  createAccount,
  findAccountByEmail,
  listAccounts,
  setDisabled,
  setPasswordHash,
  setRole,
} from './account.ts'
import type { AccountRole } from './account-tables.ts'
import { listAudit } from './audit.ts'
import {
  closeSession,
  closeSessionsOf,
  findSession,
  openSession,
  removeExpiredSessions,
  touchSession,
} from './session.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const by = { accountId: null, name: 'set-up', origin: 'test' }
const inAnHour = () => new Date(Date.now() + 3_600_000)

async function make(email: string, role: AccountRole): Promise<number> {
  const account = { email, name: email, role, passwordHash: 'hash' }
  const made = await database.db.transaction().execute((tx) => createAccount(tx, account, by))
  if (made.outcome !== 'created') throw new Error(made.outcome)
  return made.account.id
}

describe('accounts', () => {
  it('are found by their address however it is written, and made once', async () => {
    const id = await make('Lan@Example.org', 'curator')
    const found = await findAccountByEmail(database.db, ' lan@example.ORG')
    expect(found).toMatchObject({ id, email: 'lan@example.org', role: 'curator', passwordHash: 'hash' })
    const again = { email: 'LAN@example.org', name: 'x', role: 'reader' as const, passwordHash: 'h' }
    expect(await database.db.transaction().execute((tx) => createAccount(tx, again, by))).toEqual({
      outcome: 'email_taken',
    })
    expect(await countAccounts(database.db)).toBe((await listAccounts(database.db)).length)
  })

  it('never lose their last admin, not even to two at once', async () => {
    const [one, two] = [await make('one@example.org', 'admin'), await make('two@example.org', 'admin')]
    const outcomes = await Promise.all([
      database.db.transaction().execute((tx) => setDisabled(tx, one, true, by)),
      database.db.transaction().execute((tx) => setRole(tx, two, 'reader', by)),
    ])
    expect(outcomes.map((result) => result.outcome).sort()).toEqual(['changed', 'last_admin'])
  })

  it('leave a trace of every change, without the password', async () => {
    const id = await make('trace@example.org', 'reader')
    await database.db.transaction().execute((tx) => setRole(tx, id, 'operator', by))
    await database.db.transaction().execute((tx) => setPasswordHash(tx, id, 'secret-hash', by))
    const trail = await listAudit(database.db, { subjectType: 'account', subjectId: String(id) })
    expect(trail.map((entry) => entry.action)).toEqual(['account.password', 'account.role', 'account.create'])
    expect(trail[1]).toMatchObject({
      before: { role: 'reader' },
      after: { role: 'operator' },
      origin: 'test',
    })
    expect(JSON.stringify(trail)).not.toContain('secret-hash')
  })
})

describe('sessions', () => {
  it('open, are seen, and close; those of a disabled account are not found', async () => {
    const accountId = await make('session@example.org', 'reader')
    const token = new Uint8Array(32).fill(7)
    await openSession(database.db, {
      tokenSha256: token,
      accountId,
      expiresAt: inAnHour(),
      address: '10.0.0.1',
    })
    expect((await findSession(database.db, token))?.account.email).toBe('session@example.org')
    const later = new Date(Date.now() + 7_200_000)
    await touchSession(database.db, token, later)
    expect((await findSession(database.db, token))?.expiresAt).toEqual(later)
    await database.db.transaction().execute((tx) => setDisabled(tx, accountId, true, by))
    expect(await findSession(database.db, token)).toBeUndefined()
    await database.db.transaction().execute((tx) => setDisabled(tx, accountId, false, by))
    await closeSession(database.db, token)
    expect(await findSession(database.db, token)).toBeUndefined()
  })

  it('run out', async () => {
    const accountId = await make('late@example.org', 'reader')
    const token = new Uint8Array(32).fill(8)
    await openSession(database.db, { tokenSha256: token, accountId, expiresAt: new Date(Date.now() - 1) })
    expect(await findSession(database.db, token)).toBeUndefined()
    expect(await removeExpiredSessions(database.db)).toBe(1)
    expect(await closeSessionsOf(database.db, accountId)).toBe(0)
  })
})
