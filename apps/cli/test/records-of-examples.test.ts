import { join } from 'node:path'
import { daySpan } from '@trucot/core/record/date-span'
import { type Dossier, loadDossier } from '@trucot/db/record/dossier/load-dossier'
import { findRecords } from '@trucot/db/record/find-records'
import { withDatabase } from '@trucot/db/testing/with-database'
import { beforeAll, describe, expect, it } from 'vitest'
import { storePages } from './stored-pages.ts'

const EXAMPLES = join(import.meta.dirname, '../../../examples')
const database = withDatabase()

type Asked = 'person' | 'office' | 'organization'
type DossierOf<Type extends Asked> = Extract<Dossier, { type: Type }>

async function dossierOf<Type extends Asked>(type: Type, name: string): Promise<DossierOf<Type>> {
  const [record] = await findRecords(database.db, type, name)
  const dossier = await loadDossier(database.db, record?.id ?? 0)
  if (dossier?.type !== type) throw new Error(`no ${type} ${name}`)
  return dossier as DossierOf<Type>
}

describe('the records of the examples', () => {
  let articles = new Map<string, number>()
  beforeAll(async () => {
    articles = await storePages(database.db, EXAMPLES)
  })

  it.each(['Nguyễn Phú Trọng', 'Lê Hoài Trung', 'Bùi Thanh Sơn', 'Joe Biden', 'Phạm Minh Chính'])(
    'know %s once across articles',
    async (name) => {
      expect(await findRecords(database.db, 'person', name)).toHaveLength(1)
      const { head } = await dossierOf('person', name)
      expect(head.articles).toBeGreaterThan(1)
    },
  )

  it('count a reprint as one source with its original', async () => {
    const { sources } = await dossierOf('person', 'Phạm Quang Hiệu')
    const reprints = [...articles].filter(([name]) => /^0[34]-/u.test(name)).map(([, id]) => id)
    expect(sources.map((group) => group.articles.map(({ id }) => id).toSorted())).toEqual([
      reprints.toSorted(),
    ])
  })

  it('tell an event that two of them report as one', async () => {
    const { events } = await dossierOf('person', 'Phạm Quang Hiệu')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ edtf: '2023-02-23', independentSources: 1 })
  })

  it('give the year of the signing that one article leaves out and another says', async () => {
    const { events } = await dossierOf('person', 'Hoàng Bình Quân')
    const signings = await database.db
      .selectFrom('record')
      .select(['id', 'told'])
      .where('type', '=', 'event')
      .where('first_day', '=', '2016-02-25')
      .execute()
    expect(signings.map(({ told }) => told?.eventType)).toContain('signing')
    expect(events.find(({ eventType }) => eventType === 'award')?.edtf).toBe('2016-02-25')
  })

  it('hold one headship from its first sighting to the next holder', async () => {
    const office = await dossierOf('office', 'Trưởng ban, Ban Đối ngoại Trung ương')
    expect(office.head.name).toBe('Trưởng ban, Ban Đối ngoại Trung ương')
    expect(office.holders.map(({ person }) => person.name)).toEqual(['Hoàng Bình Quân', 'Lê Hoài Trung'])
    const [quan, trung] = office.holders
    expect(daySpan(quan?.supported)).toEqual({ first: '2014-02-17', last: '2020-08-05' })
    expect(quan?.possible).toBe(`../${daySpan(trung?.supported)?.first}`)
    const early = await loadDossier(database.db, office.head.id, '2021-01-01')
    if (early?.type !== 'office') throw new Error('no office')
    // Nobody knew then that the commission was to end in 2025.
    expect(early.holders.map(({ person, possible }) => [person.name, possible])).toEqual([
      ['Hoàng Bình Quân', '../..'],
    ])
  })

  it('know what became of a body', async () => {
    const { head } = await dossierOf('organization', 'Ban Đối ngoại T.Ư')
    expect(head).toMatchObject({
      existed: '../2025-02-28',
      successions: [{ direction: 'into', kind: 'moved' }],
    })
    expect(head.successions[0]?.other).toMatchObject({
      name: 'Bộ Ngoại giao',
      record: { type: 'organization' },
    })
  })

  it('keep a party leader of another country out of the office at home', async () => {
    const office = await dossierOf('office', 'Tổng Bí thư')
    expect(new Set(office.holders.map(({ person }) => person.name))).toEqual(new Set(['Nguyễn Phú Trọng']))
  })
})
