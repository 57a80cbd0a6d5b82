import { hostname, userInfo } from 'node:os'
import type { Actor } from '@trucot/db/audit'
import { type Database, openDatabase } from '@trucot/db/database'
import { isMigrated } from '@trucot/db/migrate'
import { readEnv } from '@trucot/service/read-env'
import { findRunningInstance } from '@trucot/service/running-instance'
import { CliEnv } from '../env.ts'
import { CliError } from '../terminal/cli-error.ts'

/** Where the database is: DATABASE_URL, else the instance that runs from this clone, else null. */
export function databaseUrl(): string | null {
  const { DATABASE_URL, TRUCOT_FOLDER } = readEnv(CliEnv)
  return DATABASE_URL ?? findRunningInstance(TRUCOT_FOLDER)?.databaseUrl ?? null
}

/** Opens the database with the schema of this version, hands it over, and closes it. */
export async function withLedger<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const url = databaseUrl()
  if (url === null) {
    throw new CliError('no database: start Trụ Cột from this clone first (npm start), or set DATABASE_URL')
  }
  const db = openDatabase(url, { max: 4, applicationName: 'trucot-cli' })
  try {
    if (!(await isMigrated(db))) throw new CliError('the database has another schema than this version')
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** The person at this terminal, as the audit names them. */
export function terminalActor(): Actor {
  return { accountId: null, name: userInfo().username, origin: `cli ${hostname()}` }
}
