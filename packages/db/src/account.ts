import type { Selectable } from 'kysely'
import type { AccountRole, AccountTable } from './account-tables.ts'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

export interface Account {
  id: number
  email: string
  name: string
  role: AccountRole
  createdAt: Date
  disabledAt: Date | null
}
/** With the hash to check a password against: for signing in alone. */
export interface AccountSecret extends Account {
  passwordHash: string
}
export interface NewAccount {
  email: string
  name: string
  role: AccountRole
  passwordHash: string
}

function toAccount(row: Omit<Selectable<AccountTable>, 'password_hash'>): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  }
}

const PUBLIC_COLUMNS = ['id', 'email', 'name', 'role', 'created_at', 'disabled_at'] as const

/** The form in which e-mail addresses are kept and compared. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Makes an account; `email_taken` where the address has one already. */
export async function createAccount(
  tx: DatabaseTransaction,
  account: NewAccount,
  by: Actor,
): Promise<{ outcome: 'created'; account: Account } | { outcome: 'email_taken' }> {
  const { passwordHash, ...open } = account
  const row = await tx
    .insertInto('account')
    .values({ ...open, email: normalizeEmail(open.email), password_hash: passwordHash })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(PUBLIC_COLUMNS)
    .executeTakeFirst()
  if (!row) return { outcome: 'email_taken' }
  await writeAudit(tx, by, {
    action: 'account.create',
    subjectType: 'account',
    subjectId: row.id,
    after: { email: row.email, name: row.name, role: row.role },
  })
  return { outcome: 'created', account: toAccount(row) }
}

/** For signing in: disabled accounts are found too. */
export async function findAccountByEmail(
  db: DatabaseExecutor,
  email: string,
): Promise<AccountSecret | undefined> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('email', '=', normalizeEmail(email))
    .executeTakeFirst()
  return row && { ...toAccount(row), passwordHash: row.password_hash }
}

export async function findAccount(db: DatabaseExecutor, id: number): Promise<Account | undefined> {
  const row = await db.selectFrom('account').select(PUBLIC_COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

/** All accounts in the order they were made. */
export async function listAccounts(db: DatabaseExecutor): Promise<Account[]> {
  const rows = await db.selectFrom('account').select(PUBLIC_COLUMNS).orderBy('id').execute()
  return rows.map(toAccount)
}

export async function countAccounts(db: DatabaseExecutor): Promise<number> {
  const row = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export type AccountChange = { outcome: 'changed'; account: Account } | { outcome: 'unknown' | 'last_admin' }

async function lockAccount(tx: DatabaseTransaction, id: number): Promise<Account | undefined> {
  const row = await tx
    .selectFrom('account')
    .select(PUBLIC_COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toAccount(row)
}

/** True when no other account could administer. Admin rows stay locked, so two cannot step down at once. */
async function isLastAdmin(tx: DatabaseTransaction, id: number): Promise<boolean> {
  const admins = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return admins.length === 1 && admins[0]?.id === id
}

/** Shuts an account out or lets it in again; its sessions are for the caller to close. Refuses to disable the last admin. */
export async function setDisabled(
  tx: DatabaseTransaction,
  id: number,
  disabled: boolean,
  by: Actor,
): Promise<AccountChange> {
  if (disabled && (await isLastAdmin(tx, id))) return { outcome: 'last_admin' }
  const before = await lockAccount(tx, id)
  if (!before) return { outcome: 'unknown' }
  if ((before.disabledAt !== null) === disabled) return { outcome: 'changed', account: before }
  const disabledAt = disabled ? new Date() : null
  await tx.updateTable('account').set({ disabled_at: disabledAt }).where('id', '=', id).execute()
  await writeAudit(tx, by, {
    action: disabled ? 'account.disable' : 'account.enable',
    subjectType: 'account',
    subjectId: id,
    before: { disabledAt: before.disabledAt },
    after: { disabledAt },
  })
  return { outcome: 'changed', account: { ...before, disabledAt } }
}

/** Refuses to take the role from the last admin. */
export async function setRole(
  tx: DatabaseTransaction,
  id: number,
  role: AccountRole,
  by: Actor,
): Promise<AccountChange> {
  if (role !== 'admin' && (await isLastAdmin(tx, id))) return { outcome: 'last_admin' }
  const before = await lockAccount(tx, id)
  if (!before) return { outcome: 'unknown' }
  if (before.role === role) return { outcome: 'changed', account: before }
  await tx.updateTable('account').set({ role }).where('id', '=', id).execute()
  await writeAudit(tx, by, {
    action: 'account.role',
    subjectType: 'account',
    subjectId: id,
    before: { role: before.role },
    after: { role },
  })
  return { outcome: 'changed', account: { ...before, role } }
}

/** The hash itself is never written to the audit. */
export async function setPasswordHash(
  tx: DatabaseTransaction,
  id: number,
  passwordHash: string,
  by: Actor,
): Promise<AccountChange> {
  const before = await lockAccount(tx, id)
  if (!before) return { outcome: 'unknown' }
  await tx.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', id).execute()
  await writeAudit(tx, by, { action: 'account.password', subjectType: 'account', subjectId: id })
  return { outcome: 'changed', account: before }
}
