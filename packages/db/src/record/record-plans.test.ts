import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnsweredQuery, type Database, openDatabase } from '../database.ts'
import { explainAll, type QueryPlan } from '../testing/captured-plans.ts'
import { readOwnWords } from '../testing/read-own-words.ts'
import { withDatabase } from '../testing/with-database.ts'
import { listAlarms } from './alarms.ts'
import { assembleAll, assembleRecords } from './assemble-records.ts'
import { blockToSettle } from './block-members.ts'
import { loadCalendar } from './calendar.ts'
import { loadDossier } from './dossier/load-dossier.ts'
import { eventsOf } from './dossier/record-events.ts'
import { statementsOf } from './dossier/record-statements.ts'
import { holders } from './holders.ts'
import { listPairs } from './identity-pairs.ts'
import { searchRecords } from './search-records.ts'

const database = withDatabase()
const asked: AnsweredQuery[] = []
let listening: Database
/** Tables that grow with the articles: none of them is read from end to end. */
const GROWING = [
  'record',
  'record_link',
  'record_article',
  'record_claim',
  'record_thing',
  'search_entry',
  'article',
  'block_growth',
]

/** Strangers to what is asked for, so many that reading them all would cost. */
async function crowd(db: Database): Promise<void> {
  await sql`set session_replication_role = replica`.execute(db)
  const statements = [
    sql`insert into article (source_key, title, version) select 'crowd/' || n, 'Bài ' || n, 1 from generate_series(1, 20000) n`,
    sql`insert into record_article (article_id, version, known_on, origin, bands)
      select id, 1, '2019-01-01', id, array[id::int * 2, id::int * 2 + 1] from article where source_key like 'crowd/%'`,
    sql`insert into record (type, block, by_name, name, articles, first_day, last_day)
      select case n % 4 when 0 then 'person' when 1 then 'organization' when 2 then 'office' else 'event' end, 'crowd ' || n,
        n % 4 in (1, 2), 'Người ' || n, 1, '2001-01-01', '2001-01-01' from generate_series(1, 20000) n`,
    sql`insert into record_link (article_id, type, name_key, name, block, record_id, how)
      select a.id, 'person', 'nguoi ' || a.id, 'Người', 'crowd ' || a.id, r.id, 'resolver'
      from article a join record r on r.block = 'crowd ' || (a.id % 20000) where a.source_key like 'crowd/%'`,
    sql`insert into record_claim (article_id, claim_id, type, accepted, shown, first_day, last_day, subject_id, tokens)
      select a.id, 'c', 'event', false, '{"type":"event","quotes":[]}', '2001-01-01', '2001-01-01', r.id, array['crowd ' || a.id]
      from article a join record r on r.block = 'crowd ' || (a.id % 20000) where a.source_key like 'crowd/%'`,
    sql`insert into record_thing (article_id, claim_id, type, name_key, role, record_id, claim_type, day)
      select article_id, 'c', 'person', name_key, 'attendee', record_id, 'event', '2001-01-01' from record_link where block like 'crowd %'`,
    sql`insert into search_entry (kind, ref, title, weight, words)
      select case n % 2 when 0 then 'person' else 'article' end, 1000000 + n, 'Người ' || n, n, array_to_tsvector(array['nguoi', 'so' || n])
      from generate_series(1, 20000) n`,
  ]
  for (const statement of statements) await statement.execute(db)
  await sql`set session_replication_role = default`.execute(db)
  await sql`vacuum analyze`.execute(db)
}

let articleId = 0
beforeAll(async () => {
  articleId = await readOwnWords(database.db, {
    published: '2021-05-05',
    text: 'Cuộc gặp\n\nNgày 4/5/2021, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Trưởng ban Đối ngoại Trung ương Lê Hoài Trung. Ông Bùi Thanh Sơn nhấn mạnh hai bên cần gặp nhau đều đặn.',
  })
  await assembleAll(database.db)
  const one = openDatabase(database.url, { max: 1 })
  await crowd(one)
  await one.destroy()
  listening = openDatabase(database.url, { max: 4, onQuery: (query) => asked.push(query) })
}, 240_000)
afterAll(() => listening.destroy())

async function plansOf(run: (db: Database) => Promise<unknown>): Promise<QueryPlan[]> {
  asked.length = 0
  await run(listening)
  return await explainAll(database.db, [...asked])
}

async function expectIndexed(run: (db: Database) => Promise<unknown>): Promise<void> {
  const plans = await plansOf(run)
  expect(plans.length).toBeGreaterThan(0)
  const whole = plans.filter(({ scanned }) => scanned.some((table) => GROWING.includes(table)))
  expect(whole.map(({ sql: text, scanned }) => [scanned, text.replace(/\s+/gu, ' ').slice(0, 300)])).toEqual(
    [],
  )
}

const idOf = async (type: 'person' | 'office' | 'organization' | 'event', name: string) =>
  (
    await database.db
      .selectFrom('record')
      .select('id')
      .where('type', '=', type)
      .where('name', 'ilike', name)
      .where('articles', '>', 0)
      .executeTakeFirstOrThrow()
  ).id

describe('among many records no table is read from end to end by', () => {
  it('following an article', async () => {
    await database.db
      .updateTable('article')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', articleId)
      .execute()
    await expectIndexed((db) => assembleRecords(db))
  })
  it.each([
    ['person', 'Bùi Thanh Sơn'],
    ['office', 'Bộ trưởng, Bộ Ngoại giao'],
    ['organization', 'Bộ Ngoại giao'],
    ['event', 'meeting%'],
  ] as const)('the dossier of a %s', async (type, name) => {
    const id = await idOf(type, name)
    await expectIndexed((db) => loadDossier(db, id))
    await expectIndexed((db) => loadDossier(db, id, '2022-01-01'))
  })
  it('going on with events and statements, and asking who held an office', async () => {
    const person = await idOf('person', 'Bùi Thanh Sơn')
    const office = await idOf('office', 'Bộ trưởng, Bộ Ngoại giao')
    await expectIndexed((db) => eventsOf(db, [person], { limit: 10, after: { day: '2022-01-01', id: 1 } }))
    await expectIndexed((db) =>
      statementsOf(db, [person], { limit: 10, after: { day: '2022-01-01', articleId: 1, claimId: 'c' } }),
    )
    await expectIndexed((db) => holders(db, office, '2021-06-01'))
  })
  it('which block is to be looked at again', async () => {
    await sql`insert into block_growth (type, block, size, grown)
      select 'person', 'block ' || n, 2, n % 2 from generate_series(1, 5000) n`.execute(database.db)
    await sql`analyze block_growth`.execute(database.db)
    await expectIndexed((db) => db.transaction().execute((tx) => blockToSettle(tx, 24)))
    await sql`truncate block_growth`.execute(database.db)
  })
  it('the calendar, alarms and pairs', async () => {
    await expectIndexed((db) => loadCalendar(db, { month: '2021-05' }))
    await expectIndexed((db) => loadCalendar(db, { month: '1921-05' }))
    await expectIndexed((db) => listAlarms(db, { limit: 20 }))
    await expectIndexed((db) => listPairs(db, { show: 'mine', accountId: 1, limit: 10 }))
  })
  it('search', async () => {
    await expectIndexed((db) => searchRecords(db, { text: 'bùi thanh', limit: 20 }))
    await expectIndexed((db) =>
      searchRecords(db, { text: 'so19999', limit: 20, from: '2021-01-01', to: '2021-02-01' }),
    )
  })
})
