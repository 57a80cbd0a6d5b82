import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { StatementNames } from './prepared-statements.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
let single: Database
beforeAll(() => {
  single = openDatabase(database.url, { max: 1 })
})
afterAll(() => single.destroy())

async function prepared(db: Database): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements order by prepare_time`.execute(db)
  return rows.map((row) => row.statement)
}

describe('statements that come again', () => {
  it('are named from the third time on, each by a name of its own', () => {
    const names = new StatementNames()
    expect([1, 2, 3, 4].map(() => names.nameFor('select $1'))).toEqual([
      undefined,
      undefined,
      'trucot_1',
      'trucot_1',
    ])
    expect([1, 2, 3].map(() => names.nameFor('select $2')).at(-1)).toBe('trucot_2')
  })

  it('are named within bounds, however many there are', () => {
    const names = new StatementNames()
    const named = new Set<string | undefined>()
    for (let i = 0; i < 500; i++) for (let time = 0; time < 3; time++) named.add(names.nameFor(`select ${i}`))
    named.delete(undefined)
    expect(named.size).toBe(100)
    for (let i = 0; i < 5000; i++) names.nameFor(`once ${i}`)
    expect(names.nameFor('select 0')).toBe('trucot_1')
  })

  it('are prepared on the connection and give what they gave before', async () => {
    for (const name of ['Lan', 'Minh', 'Hà', 'Tú']) {
      const { rows } = await sql<{ name: string }>`select ${name}::text as name`.execute(single)
      expect(rows).toEqual([{ name }])
    }
    expect(await prepared(single)).toContain('select $1::text as name')
  })

  it('are planned each time where they ask by a list', async () => {
    for (const ids of [[1], [1, 2], [], [3]]) {
      const { rows } = await sql<{ many: number }>`select cardinality(${ids}::int[]) as many`.execute(single)
      expect(rows).toEqual([{ many: ids.length }])
    }
    expect((await prepared(single)).filter((text) => text.includes('cardinality'))).toEqual([])
  })

  it('hold through a change of the table they ask', async () => {
    await sql`create table changing (id int, name text)`.execute(single)
    const names = () =>
      sql`select name from changing where id = ${1}`.execute(single).then(({ rows }) => rows)
    await sql`insert into changing values (1, 'a')`.execute(single)
    for (let i = 0; i < 4; i++) expect(await names()).toEqual([{ name: 'a' }])
    await sql`alter table changing add column note text`.execute(single)
    await sql`create index on changing (id)`.execute(single)
    expect(await names()).toEqual([{ name: 'a' }])
  })

  it('say what is wrong each time, in and after a transaction that failed', async () => {
    const half = (by: number) => sql`select 1 / ${by}::int as half`.execute(single)
    for (let i = 0; i < 4; i++) await expect(half(0)).rejects.toThrow('division by zero')
    await expect(
      single.transaction().execute(async (tx) => {
        await sql`select 1 / ${0}::int`.execute(tx).catch(() => undefined)
        for (let i = 0; i < 3; i++) await sql`select ${i}::int as again`.execute(tx).catch(() => undefined)
        await sql`select ${4}::int as again`.execute(tx)
      }),
    ).rejects.toThrow('aborted')
    expect((await sql`select ${5}::int as again`.execute(single)).rows).toEqual([{ again: 5 }])
    expect((await half(1)).rows).toEqual([{ half: 1 }])
  })
})
