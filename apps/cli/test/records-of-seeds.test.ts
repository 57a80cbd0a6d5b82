import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { uniteEvent } from '@trucot/core/record/event/unite-event'
import { loadTellings } from '@trucot/db/record/event-tellings'
import { holders } from '@trucot/db/record/holders'
import { loadOffices, tenuresOf } from '@trucot/db/record/office-sightings'
import { withDatabase } from '@trucot/db/testing/with-database'
import { beforeAll, describe, expect, it } from 'vitest'
import { storePages } from './stored-pages.ts'

const SEEDS = join(import.meta.dirname, '../../../../shared/gold/seeds')
const isThere = existsSync(SEEDS)
if (!isThere) process.stderr.write(`records of the seeds are not tested: ${SEEDS} is not there\n`)

const database = withDatabase()
const find = async (type: 'person' | 'office', name: string) =>
  await database.db
    .selectFrom('record')
    .select(['id', 'name'])
    .where('type', '=', type)
    .where('name', 'ilike', name)
    .where('redirect_to', 'is', null)
    .where('articles', '>', 0)
    .execute()

describe.runIf(isThere)('the records of the seed articles', () => {
  let articles = new Map<string, number>()
  beforeAll(async () => {
    articles = await storePages(database.db, SEEDS)
  })
  const articleOf = (number: string) => [...articles].find(([name]) => name.startsWith(number))?.[1]

  it('date the signing of the coordination regulation by two articles, with both quotes as the basis', async () => {
    const rows = await database.db
      .selectFrom('record_claim as c')
      .innerJoin('record as e', 'e.id', 'c.subject_id')
      .select(['e.id', 'e.first_day'])
      .where('c.article_id', '=', articleOf('000') ?? 0)
      .where('c.type', '=', 'event')
      .execute()
    const told = await loadTellings(
      database.db,
      rows.map(({ id }) => id),
    )
    const signings = [...told.values()].filter(({ tellings }) => tellings[0]?.eventType === 'signing')
    expect(signings).toHaveLength(1)
    const [signing] = signings
    const event = uniteEvent(
      { id: 1, type: 'event', name: '' },
      signing?.tellings ?? [],
      signing?.years ?? [],
    )
    expect(event.date).toMatchObject({ edtf: '2016-02-25', basis: 'united' })
    expect(new Set(event.date?.evidence.map(({ articleId }) => articleId))).toEqual(
      new Set([articleOf('000'), articleOf('002')]),
    )
    const quotes = event.date?.evidence.flatMap((one) => one.quotes).join('\n') ?? ''
    expect(quotes).toContain('25/2')
    expect(quotes).toContain('năm 2016')
    expect(rows.map(({ first_day }) => first_day)).toContain('2016-02-25')
  })

  it('support one headship from 2014 to 2020, possible until the next was seen in 2023', async () => {
    const [office] = await database.db
      .selectFrom('record')
      .select(['id'])
      .where('type', '=', 'office')
      .where('name', 'ilike', 'Trưởng ban, Ban Đối ngoại%')
      .execute()
    const seen = (await loadOffices(database.db, [office?.id ?? 0])).get(office?.id ?? 0)
    const tenures = seen ? tenuresOf(seen) : []
    expect(tenures.map(({ person, supported, possible }) => [person.name, supported, possible])).toEqual([
      ['Hoàng Bình Quân', '2014-02-17/2020-08-05', '../2023-02-23'],
      ['Lê Hoài Trung', '2023-02-23', '2020-08-05/2025-02-28'],
    ])
    expect(tenures[0]?.until).toMatchObject({ because: 'successor', person: { name: 'Lê Hoài Trung' } })
    const on = async (day: string, asKnownOn?: string) =>
      (await holders(database.db, office?.id ?? 0, day, asKnownOn)).map(({ person, basis }) => [
        person.name,
        basis,
      ])
    expect(await on('2019-05-15', '2023-03-01')).toEqual([['Hoàng Bình Quân', 'between']])
    expect(await on('2019-05-15', '2019-01-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    expect(await on('2021-06-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    expect(await on('2023-02-23')).toEqual([['Lê Hoài Trung', 'seen']])
  })

  it.each(['%Hoàng Bình Quân', '%Phạm Bình Minh', 'Lê Hoài Trung', 'Nguyễn Phú Trọng', 'Bùi Thanh Sơn'])(
    'know %s once',
    async (name) => expect(await find('person', name)).toHaveLength(1),
  )
})
