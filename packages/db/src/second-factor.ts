import { createHash } from 'node:crypto'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

export interface SecondFactor {
  /** Sealed with a key that this database does not hold. */
  sealedSecret: Buffer
  /** Null until a first code proved that the person has it: until then it asks nothing of them. */
  confirmedAt: Date | null
  /** Time step of the latest code taken. */
  lastStep: number
}

const hashOf = (code: string) => createHash('sha256').update(code).digest()

export async function findSecondFactor(
  db: DatabaseExecutor,
  accountId: number,
): Promise<SecondFactor | undefined> {
  const row = await db
    .selectFrom('second_factor')
    .select(['sealed_secret', 'confirmed_at', 'last_step'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && { sealedSecret: row.sealed_secret, confirmedAt: row.confirmed_at, lastStep: row.last_step }
}

/** Keeps a secret that waits for its first code, in place of one that waited; false where one is confirmed already. */
export async function beginSecondFactor(
  db: DatabaseExecutor,
  accountId: number,
  sealedSecret: Uint8Array,
): Promise<boolean> {
  const row = await db
    .insertInto('second_factor')
    .values({ account_id: accountId, sealed_secret: Buffer.from(sealedSecret) })
    .onConflict((conflict) =>
      conflict
        .column('account_id')
        .doUpdateSet({ sealed_secret: Buffer.from(sealedSecret), begun_at: new Date(), last_step: 0 })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .returning('account_id')
    .executeTakeFirst()
  return row !== undefined
}

/** From now on it is asked for. Recovery codes are kept hashed, in place of any before. */
export async function confirmSecondFactor(
  tx: DatabaseTransaction,
  accountId: number,
  step: number,
  recoveryCodes: readonly string[],
  by: Actor,
): Promise<void> {
  await tx
    .updateTable('second_factor')
    .set({ confirmed_at: new Date(), last_step: step })
    .where('account_id', '=', accountId)
    .execute()
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await tx
    .insertInto('recovery_code')
    .values(recoveryCodes.map((code) => ({ account_id: accountId, code_sha256: hashOf(code) })))
    .execute()
  await writeAudit(tx, by, {
    action: 'second_factor.confirm',
    subjectType: 'account',
    subjectId: accountId,
  })
}

/** Takes the code of a time step, once: false where that step, or a later one, was taken before. */
export async function takeStep(db: DatabaseExecutor, accountId: number, step: number): Promise<boolean> {
  const row = await db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .returning('account_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a recovery code, once. */
export async function takeRecoveryCode(
  db: DatabaseExecutor,
  accountId: number,
  code: string,
): Promise<boolean> {
  const row = await db
    .updateTable('recovery_code')
    .set({ used_at: new Date() })
    .where('account_id', '=', accountId)
    .where('code_sha256', '=', hashOf(code))
    .where('used_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function recoveryCodesLeft(db: DatabaseExecutor, accountId: number): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}

/** The password alone lets in again. False where there was no second factor. */
export async function removeSecondFactor(
  tx: DatabaseTransaction,
  accountId: number,
  by: Actor,
): Promise<boolean> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  const row = await tx
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .returning('confirmed_at')
    .executeTakeFirst()
  if (!row?.confirmed_at) return false
  await writeAudit(tx, by, { action: 'second_factor.remove', subjectType: 'account', subjectId: accountId })
  return true
}
