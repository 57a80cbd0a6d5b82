import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../testing/with-database.ts'
import { resolveBlocks } from './resolve-blocks.ts'

const database = withDatabase()
const BLOCK = { type: 'person' as const, block: 'hung minh nguien' }
const LIMITS = { always: 10, most: 1000 }
const OFFICES = [
  ['Bộ trưởng', 'Bộ Xây dựng'],
  ['Thứ trưởng', 'Bộ Xây dựng'],
  ['Giám đốc', 'Sở Ngoại vụ Quảng Ninh'],
  ['Vụ trưởng', 'Bộ Tài chính'],
] as const
/** Things of one name, by a fixed rule; the more telling ones come late in one order and early in the other. */
const THINGS = Array.from({ length: 60 }, (_, at) => {
  const [title, organization] = OFFICES[(at * 7) % OFFICES.length] ?? OFFICES[0]
  const day = `20${10 + ((at * 5) % 15)}-03-1${at % 10}`
  const offices = at % 3 === 0 ? [] : [{ title, organization, former: false, first: day, last: day }]
  const companions = [`ban ${(at * 11) % 9}`, `ban ${(at * 5) % 7}`]
  const profile = {
    name: 'Nguyễn Minh Hưng',
    gender: null,
    offices,
    companions,
    events: [],
    origins: [at],
    first: day,
    last: day,
  }
  return { article: at + 1, profile }
})

beforeAll(async () => {
  await sql`insert into article (id, source_key) overriding system value
    select n, 'large/' || n from generate_series(1, ${THINGS.length}::int) n`.execute(database.db)
})

/** Puts things there in an order, five at a time, and tells who is one with whom at the end. */
async function inOrder(things: typeof THINGS, settle: boolean): Promise<string[]> {
  return await database.db.transaction().execute(async (tx) => {
    await sql`delete from record_link`.execute(tx)
    await sql`delete from block_growth`.execute(tx)
    await sql`delete from identity_pair`.execute(tx)
    for (let from = 0; from < things.length; from += 5) {
      for (const { article, profile } of things.slice(from, from + 5))
        await sql`insert into record_link (article_id, type, name_key, name, block, how, profile)
          values (${article}, 'person', 'x', 'Nguyễn Minh Hưng', ${BLOCK.block}, 'resolver', ${JSON.stringify(profile)}::jsonb)`.execute(
          tx,
        )
      await resolveBlocks(tx, [BLOCK], { limits: LIMITS })
    }
    if (settle) await resolveBlocks(tx, [BLOCK], { limits: LIMITS, whole: true })
    const { rows } = await sql<{ line: string }>`
      select string_agg(article_id::text, ',' order by article_id) as line from record_link group by record_id order by line`.execute(
      tx,
    )
    return rows.map(({ line }) => line)
  })
}

describe('a block larger than what is always resolved whole', () => {
  it('is the same people in any order once it is resolved whole, and large ones are now and then', async () => {
    const whole = await inOrder(THINGS, true)
    expect(whole.length).toBeGreaterThan(1)
    const orders = [
      THINGS.toReversed(),
      THINGS.toSorted((a, b) => ((a.article * 17) % 61) - ((b.article * 17) % 61)),
    ]
    for (const order of orders) expect(await inOrder(order, true)).toEqual(whole)
    const { rows } = await sql<{ size: number; grown: number }>`select size, grown from block_growth`.execute(
      database.db,
    )
    expect(rows).toEqual([{ size: THINGS.length, grown: 0 }])
  })
})
