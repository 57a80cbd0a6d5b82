import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from './database.ts'

const FOLDER = join(import.meta.dirname, '../migrations')
const FILE_NAME = /^(?<number>\d{4})_(?<name>[a-z0-9_]+)\.sql$/
/** Any constant will do, so long as every process that migrates uses this one. */
const ADVISORY_LOCK = 7_411_905

export interface Migration {
  number: number
  name: string
  sql: string
  sha256: string
}

/** A migration that was applied is missing or reads differently now. */
export class MigrationMismatch extends Error {
  override name = 'MigrationMismatch'
}

/**
 * The numbered migrations in order. Throws where a name does not say its number or two share one. Numbers may be left
 * out: what is made side by side has numbers allotted beforehand.
 */
export async function readMigrations(folder = FOLDER): Promise<Migration[]> {
  const migrations: Migration[] = []
  for (const file of (await readdir(folder)).sort()) {
    const parts = FILE_NAME.exec(file)?.groups
    if (!parts) throw new Error(`${file} is not named like 0001_some_name.sql`)
    const text = await readFile(join(folder, file), 'utf8')
    const number = Number(parts.number)
    if (migrations.at(-1)?.number === number) throw new Error(`${file} has the number of another`)
    const sha256 = createHash('sha256').update(text).digest('hex')
    migrations.push({ number, name: parts.name ?? '', sql: text, sha256 })
  }
  return migrations
}

/**
 * Brings the database to the newest schema, forward only, each migration in a transaction of its own. Safe when
 * several processes start at once. Gives the numbers applied now.
 */
export async function migrate(db: Database, migrations?: Migration[]): Promise<number[]> {
  const wanted = migrations ?? (await readMigrations())
  return await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${ADVISORY_LOCK})`.execute(connection)
    try {
      await sql`create table if not exists migration (
        number int primary key,
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`.execute(connection)
      const applied = await connection.selectFrom('migration').selectAll().orderBy('number').execute()
      for (const row of applied) {
        const known = wanted.find(({ number }) => number === row.number)
        if (!known)
          throw new MigrationMismatch(`the database is newer: it has migration ${row.number} ${row.name}`)
        if (known.sha256 !== row.sha256) {
          throw new MigrationMismatch(`migration ${row.number} ${row.name} was changed after it was applied`)
        }
      }
      const done: number[] = []
      const there = new Set(applied.map(({ number }) => number))
      for (const migration of wanted.filter(({ number }) => !there.has(number))) {
        await connection.transaction().execute(async (tx) => {
          await sql.raw(migration.sql).execute(tx)
          const { number, name, sha256 } = migration
          await tx.insertInto('migration').values({ number, name, sha256 }).execute()
        })
        done.push(migration.number)
      }
      return done
    } finally {
      await sql`select pg_advisory_unlock(${ADVISORY_LOCK})`.execute(connection)
    }
  })
}

/** True when the database has exactly the migrations that this code knows. */
export async function isMigrated(db: Database): Promise<boolean> {
  const wanted = await readMigrations()
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('migration') is not null as there`.execute(db)
  if (!rows[0]?.there) return false
  const applied = await db.selectFrom('migration').select(['number', 'sha256']).orderBy('number').execute()
  return applied.length === wanted.length && applied.every((row, i) => row.sha256 === wanted[i]?.sha256)
}
