import type { Actor } from '@trucot/db/audit'
import type { Database } from '@trucot/db/database'
import { type IntakePool, openIntakePool } from '@trucot/intake/thread/intake-pool'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'

export interface Intake {
  db: Database
  pool: IntakePool
  by: Actor
}

/** Opens the database and the parsers' thread, hands them over, and closes them. */
export async function withIntake<Result>(work: (intake: Intake) => Promise<Result>): Promise<Result> {
  return await withLedger(async (db) => {
    const pool = openIntakePool()
    try {
      return await work({ db, pool, by: terminalActor() })
    } finally {
      await pool.close()
    }
  })
}
