import { type Database, openDatabase } from '@trucot/db/database'
import { MigrationMismatch, migrate } from '@trucot/db/migrate'
import { StartFault } from '@trucot/service/start-fault'

/** Opens the database and brings it to the newest schema. */
export async function openLedger(url: string): Promise<Database> {
  const db = openDatabase(url, { max: 2, applicationName: 'trucot-start' })
  try {
    await migrate(db)
    return db
  } catch (fault) {
    await db.destroy()
    if (fault instanceof MigrationMismatch) {
      throw new StartFault([`The database does not fit: ${fault.message}.`])
    }
    throw fault
  }
}
