import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { isMigrated, type Migration, MigrationMismatch, migrate, readMigrations } from './migrate.ts'
import './testing/global-setup.ts'

const NAME = `trucot_migrate_${process.pid}`
const { serverUrl } = inject('testDatabase')
let db: Database
beforeAll(async () => {
  db = openDatabase(await createDatabase(serverUrl, NAME))
})
afterAll(async () => {
  await db.destroy()
  await dropDatabase(serverUrl, NAME)
})

function made(number: number, text: string): Migration {
  return { number, name: `made_${number}`, sql: text, sha256: `hash of ${text}` }
}

describe('migrations', () => {
  it('are numbered in order from 1', async () => {
    const migrations = await readMigrations()
    const numbers = migrations.map(({ number }) => number)
    expect(numbers[0]).toBe(1)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    expect(migrations[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u)
  })

  it('are applied once, however many processes start at once, and once each later', async () => {
    expect(await isMigrated(db)).toBe(false)
    const one = [made(1, 'create table one (id int)')]
    const applied = await Promise.all([migrate(db, one), migrate(db, one), migrate(db, one)])
    expect(applied.flat()).toEqual([1])
    const two = [...one, made(2, 'create table two (id int)')]
    expect(await migrate(db, two)).toEqual([2])
    expect(await migrate(db, two)).toEqual([])
    await sql`select * from one, two`.execute(db)
  })

  it('that fill a gap are applied where later ones are already', async () => {
    const { number, ...fourth } = made(4, 'create table four (id int)')
    const known = [made(1, 'create table one (id int)'), made(2, 'create table two (id int)')]
    const filled = [...known, made(3, 'create table third (id int)'), { number, ...fourth }]
    expect(await migrate(db, [...known, { number, ...fourth }])).toEqual([4])
    expect(await migrate(db, filled)).toEqual([3])
    await sql`drop table third, four`.execute(db)
    await sql`delete from migration where number > 2`.execute(db)
  })

  it('leave nothing of one that fails', async () => {
    const known = [made(1, 'create table one (id int)'), made(2, 'create table two (id int)')]
    const broken = [...known, made(3, 'create table three (id int); select nonsense')]
    await expect(migrate(db, broken)).rejects.toThrow('nonsense')
    await expect(sql`select * from three`.execute(db)).rejects.toThrow('does not exist')
    expect(await migrate(db, known)).toEqual([])
  })

  it('refuse a history that was changed, and a database from the future', async () => {
    const changed = [made(1, 'create table one (id bigint)'), made(2, 'create table two (id int)')]
    await expect(migrate(db, changed)).rejects.toThrow(MigrationMismatch)
    await expect(migrate(db, [made(1, 'create table one (id int)')])).rejects.toThrow('the database is newer')
  })
})
