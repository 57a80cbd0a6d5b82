import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readOwnWords } from '../testing/read-own-words.ts'
import { sampleAccount } from '../testing/sample-article.ts'
import { withDatabase } from '../testing/with-database.ts'
import { assembleAll, assembleRecords } from './assemble-records.ts'
import { decideIdentity } from './decide-identity.ts'
import { countDue, makeAllDue, makeDue } from './due-articles.ts'
import { findRecords } from './find-records.ts'

const database = withDatabase()

const meeting = (day: string, host: string, guest: string) => {
  const [year = '', month, date] = day.split('-')
  return {
    published: day,
    text: `Cuộc gặp thường kỳ\n\nNgày ${Number(date)}/${Number(month)}/${year}, tại Hà Nội, ${host} đã tiếp ${guest}.`,
  }
}
const ARTICLES = [
  meeting(
    '2021-05-04',
    'Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn',
    'Trưởng ban Đối ngoại Trung ương Lê Hoài Trung',
  ),
  meeting('2022-05-04', 'Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn', 'Thứ trưởng Bộ Công an Lương Tam Quang'),
  meeting('2021-05-04', 'Ngoại trưởng Bùi Thanh Sơn', 'Trưởng Ban Đối ngoại T.Ư Lê Hoài Trung'),
  meeting(
    '2021-06-07',
    'Giám đốc Sở Ngoại vụ Quảng Ninh Bùi Thanh Sơn',
    'Giám đốc Sở Ngoại vụ Hải Phòng Trần Thị Hoàng Mai',
  ),
  meeting('2023-03-08', 'Bộ trưởng Bộ Công an Tô Lâm', 'Thứ trưởng Bộ Ngoại giao Hà Kim Ngọc'),
]
const ids: number[] = []

/** Who is one with whom: sets of articles a record, by type; ids left out. */
async function partition(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select type || ' ' || string_agg(distinct article_id::text, ',' order by article_id::text) as line from (
      select coalesce(r.redirect_to, r.id) as id, l.type, l.article_id from record_link l join record r on r.id = l.record_id
      union all
      select coalesce(r.redirect_to, r.id), 'event', c.article_id from record_claim c join record r on r.id = c.subject_id
      where c.type = 'event'
    ) members group by id, type order by line`.execute(database.db)
  return rows.map(({ line }) => line)
}
const forgetRecords = () =>
  sql`truncate record, record_link, record_article, record_claim, record_thing, record_alarm, identity_pair, search_entry,
    record_due, record_pin, record_apart, identity_unsure, identity_decision, identity_decision_record, record_stale cascade`.execute(
    database.db,
  )

beforeAll(async () => {
  for (const article of ARTICLES) ids.push(await readOwnWords(database.db, article))
  await assembleAll(database.db)
})

describe('records', () => {
  it('are the same whatever order articles come in, one by one or together', async () => {
    const together = await partition()
    expect(together).toContain(`event ${[ids[0], ids[2]].join(',')}`)
    expect(together.filter((line) => line.startsWith('person')).length).toBeGreaterThan(5)
    for (const order of [ids, ids.toReversed()]) {
      await forgetRecords()
      for (const id of order) {
        await makeDue(database.db, [id])
        await assembleRecords(database.db, 1)
      }
      expect(await partition()).toEqual(together)
    }
  })

  it('are counted, found and looked at for gaps once no more articles wait, as if each had been counted at once', async () => {
    const counted = async () => {
      const { rows } = await sql<{ line: string }>`
        select type || ' ' || name || ' ' || articles || ' ' || array_to_string(aliases, ', ') as line from record
        union all select kind || ' ' || title || ' ' || weight from search_entry
        union all select 'alarm ' || number || ' ' || last_day from record_alarm order by 1`.execute(
        database.db,
      )
      return rows.map(({ line }) => line)
    }
    await forgetRecords()
    for (const id of ids) {
      await makeDue(database.db, [id])
      await assembleRecords(database.db, 1)
    }
    const atOnce = await counted()
    await forgetRecords()
    await makeDue(database.db, ids)
    expect(await assembleRecords(database.db, 1)).toMatchObject({ articles: 1, stale: 0 })
    const waiting = sql<{ count: number }>`select count(*)::int as count from record_stale`
    expect((await waiting.execute(database.db)).rows[0]?.count).toBeGreaterThan(0)
    await assembleAll(database.db)
    expect((await waiting.execute(database.db)).rows[0]?.count).toBe(0)
    expect(await counted()).toEqual(atOnce)
  })

  it('keep their ids when everything is made anew', async () => {
    const before = await database.db
      .selectFrom('record_link')
      .select(['article_id', 'name_key', 'record_id'])
      .orderBy('article_id')
      .orderBy('name_key')
      .execute()
    await makeAllDue(database.db)
    await assembleAll(database.db)
    const after = await database.db
      .selectFrom('record_link')
      .select(['article_id', 'name_key', 'record_id'])
      .orderBy('article_id')
      .orderBy('name_key')
      .execute()
    expect(after).toEqual(before)
  })

  it('are compared again when everything is made anew, though the articles say what they said', async () => {
    const pairs = async () =>
      (await database.db.selectFrom('identity_pair').select(['a', 'b']).orderBy('a').execute()).length
    const asked = await pairs()
    expect(asked).toBeGreaterThan(0)
    await database.db.deleteFrom('identity_pair').execute()
    await makeDue(database.db, ids)
    await assembleAll(database.db)
    expect(await pairs()).toBe(0)
    await makeAllDue(database.db)
    await assembleAll(database.db)
    expect(await pairs()).toBe(asked)
    expect(await database.db.selectFrom('block_growth').select('block').execute()).toEqual([])
  })

  it('follow what changed, and nothing else', async () => {
    expect(await countDue(database.db)).toBe(0)
    await database.db.updateTable('article').set({ snoozed_until: null }).execute()
    expect(await countDue(database.db)).toBe(0)
    const [first] = ids
    await database.db
      .updateTable('article')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', first ?? 0)
      .execute()
    expect(await countDue(database.db)).toBe(1)
    expect(await assembleRecords(database.db)).toMatchObject({ articles: 1, failed: [] })
  })

  it('lose what a withdrawn article alone said', async () => {
    const id = await readOwnWords(
      database.db,
      meeting('2020-01-02', 'Bộ trưởng Bộ Y tế Nguyễn Kim Tiến', 'Thứ trưởng Bộ Y tế Đỗ Xuân Tuyên'),
    )
    await assembleAll(database.db)
    expect(await findRecords(database.db, 'person', 'Nguyễn Kim Tiến')).toHaveLength(1)
    await database.db
      .updateTable('article')
      .set((eb) => ({ current_reading_id: null, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    await assembleAll(database.db)
    expect(await findRecords(database.db, 'person', 'Nguyễn Kim Tiến')).toEqual([])
    const left = await database.db
      .selectFrom('search_entry')
      .select('title')
      .where('ref', '=', id)
      .where('kind', 'in', ['article', 'statement'])
      .execute()
    expect(left).toEqual([])
  })

  it('go on past an article that they cannot follow', async () => {
    const [first = 0, second = 0] = ids
    const reading = await database.db
      .selectFrom('article')
      .select('current_reading_id')
      .where('id', '=', first)
      .executeTakeFirstOrThrow()
    const broken = Buffer.from('broken')
    const { record } = await database.db
      .selectFrom('reading')
      .select('record')
      .where('id', '=', reading.current_reading_id ?? 0)
      .executeTakeFirstOrThrow()
    await database.db
      .updateTable('reading')
      .set({ record: broken })
      .where('id', '=', reading.current_reading_id ?? 0)
      .execute()
    await makeDue(database.db, [first, second])
    const step = await assembleRecords(database.db)
    expect(step.failed.map(({ articleId }) => articleId)).toEqual([first])
    expect(await countDue(database.db)).toBe(0)
    await database.db
      .updateTable('reading')
      .set({ record })
      .where('id', '=', reading.current_reading_id ?? 0)
      .execute()
  })
})

describe('decisions on who is who', () => {
  it('decide alike pairs everywhere as one act that undoes as one', async () => {
    const account = await sampleAccount(database.db, 'Lan')
    const make = async (name: string) =>
      (
        await database.db
          .insertInto('record')
          .values({ type: 'person', block: name, name, facts: '{}' })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const pairs: [number, number][] = []
    for (const name of ['Văn A', 'Văn B', 'Văn C'])
      pairs.push([await make(`${name} T.Ư`), await make(`${name} Trung ương`)])
    for (const [a, b] of pairs)
      await database.db
        .insertInto('identity_pair')
        .values({
          type: 'person',
          block: 'x',
          a,
          b,
          score: 0.5,
          verdict: JSON.stringify({ verdict: 'unsure', score: 0.5, reasons: [] }),
          difference: 't u | trung uong',
        })
        .execute()
    const [[a, b] = [0, 0]] = pairs
    const one = {
      id: randomUUID(),
      groupId: randomUUID(),
      action: { kind: 'same' as const, a, b },
      note: null,
    }
    const by = { account, origin: 'test' }
    const done = await decideIdentity(database.db, { decisions: [one], everywhere: true, ...by })
    expect(done.outcome === 'refused' ? done.reason : done.acts.length).toBe(3)
    const redirected = async () =>
      (
        await database.db
          .selectFrom('record')
          .select('id')
          .where('id', 'in', pairs.flat())
          .where('redirect_to', 'is not', null)
          .execute()
      ).length
    expect(await redirected()).toBe(3)
    const undo = {
      id: randomUUID(),
      groupId: randomUUID(),
      action: { kind: 'undo' as const, decisions: [one.id] },
      note: null,
    }
    await decideIdentity(database.db, { decisions: [undo], everywhere: false, ...by })
    expect(await redirected()).toBe(0)
    const open = await database.db
      .selectFrom('identity_pair')
      .select('decided')
      .where('block', '=', 'x')
      .execute()
    expect(open.every(({ decided }) => decided === null)).toBe(true)
  })

  it('writes nothing of an act that is refused in part', async () => {
    const account = await sampleAccount(database.db, 'Minh')
    const [person] = await findRecords(database.db, 'person', 'Tô Lâm')
    const groupId = randomUUID()
    const fine = {
      id: randomUUID(),
      groupId,
      action: { kind: 'wikidata' as const, record: person?.id ?? 0, qid: 'Q5' },
      note: null,
    }
    const wrong = {
      id: randomUUID(),
      groupId,
      action: { kind: 'name' as const, record: 999_999, name: 'x' },
      note: null,
    }
    const done = await decideIdentity(database.db, {
      decisions: [fine, wrong],
      everywhere: false,
      account,
      origin: 'test',
    })
    expect(done).toMatchObject({ outcome: 'refused', reason: 'unknown_record' })
    const row = await database.db
      .selectFrom('record')
      .select('wikidata')
      .where('id', '=', person?.id ?? 0)
      .executeTakeFirst()
    expect(row?.wikidata).toBeNull()
  })

  it('is a log that only grows', async () => {
    await expect(database.db.deleteFrom('identity_decision').execute()).rejects.toThrow('append-only')
  })
})
