import { type FirstAccount, firstAccounts } from '@trucot/api/account/first-accounts'
import { type Database, openDatabase } from '@trucot/db/database'
import { MigrationMismatch, migrate } from '@trucot/db/migrate'
import { StartFault } from '@trucot/service/start-fault'

/** A database with the newest schema, and the log-ins that were made just now, if any. */
export interface Ledger {
  db: Database
  madeAccounts: FirstAccount[]
}

export async function openLedger(url: string): Promise<Ledger> {
  const db = openDatabase(url, { max: 2, applicationName: 'trucot-start' })
  try {
    await migrate(db)
    return { db, madeAccounts: await firstAccounts(db, 'npm start') }
  } catch (fault) {
    await db.destroy()
    if (fault instanceof MigrationMismatch)
      throw new StartFault([`The database does not fit: ${fault.message}.`])
    throw fault
  }
}
