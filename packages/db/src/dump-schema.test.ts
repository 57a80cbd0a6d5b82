import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { sql } from 'kysely'
import { expect, inject, it } from 'vitest'
import { openDatabase } from './database.ts'
import { dumpSchema } from './dump-schema.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const FILE = join(import.meta.dirname, '../schema.sql')
/** Other versions put some definitions into other words. */
const EMBEDDED_MAJOR = 18

it('is committed as what the migrations come to', async () => {
  const dumped = await dumpSchema(database.db)
  const { rows } = await sql<{ major: number }>`
    select current_setting('server_version_num')::int / 10000 as major`.execute(database.db)
  const committed = await readFile(FILE, 'utf8')
  const made = (text: string) => text.match(/^create \w+ \w+/gimu)
  expect(made(dumped)).toEqual(made(committed))
  if (rows[0]?.major === EMBEDDED_MAJOR) expect(dumped).toBe(committed)
})

it('makes the same schema again', async () => {
  const { serverUrl } = inject('testDatabase')
  const name = `trucot_dump_${process.pid}`
  const db = openDatabase(await createDatabase(serverUrl, name))
  const dumped = await dumpSchema(database.db)
  await sql.raw(dumped).execute(db)
  expect(await dumpSchema(db)).toBe(dumped)
  await db.destroy()
  await dropDatabase(serverUrl, name)
})
