import { beforeAll, describe, expect, it } from 'vitest'
import { readOwnWords } from '../testing/read-own-words.ts'
import { withDatabase } from '../testing/with-database.ts'
import { assembleAll } from './assemble-records.ts'
import { type Dossier, loadDossier } from './dossier/load-dossier.ts'
import { findRecords } from './find-records.ts'

const database = withDatabase()
const DAY = '2024-06-30'
const ARTICLES = [
  {
    published: '2024-03-05',
    text: 'Cuộc gặp đầu xuân\n\nNgày 4/3/2024, tại Hà Nội, Trưởng ban Đối ngoại Trung ương Lê Hoài Trung đã tiếp Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn.',
  },
  {
    published: '2024-09-05',
    text: 'Nhìn lại cuộc gặp đầu xuân\n\nNgày 4/3/2024, tại Hà Nội, Trưởng Ban Đối ngoại T.Ư Lê Hoài Trung đã tiếp Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn và Thứ trưởng Bộ Công an Lương Tam Quang.',
  },
]

beforeAll(async () => {
  for (const article of ARTICLES) await readOwnWords(database.db, article)
  await assembleAll(database.db)
})

async function dossier<Type extends Dossier['type']>(type: Type, name: string, day?: string) {
  const [found] = await findRecords(database.db, type, name)
  const loaded = await loadDossier(database.db, found?.id ?? 0, day)
  if (loaded?.type !== type) throw new Error(`no ${type} ${name}`)
  return loaded as Extract<Dossier, { type: Type }>
}

describe('a dossier as known on a day', () => {
  it('has no names, sources or ends that only later articles or days bring', async () => {
    const now = await dossier('organization', 'Ban Đối ngoại Trung ương')
    const then = await dossier('organization', 'Ban Đối ngoại Trung ương', DAY)
    expect(now.head.aliases.join()).toContain('T.Ư')
    expect(then.head.aliases.join()).not.toContain('T.Ư')
    expect([now.head.articles, then.head.articles]).toEqual([2, 1])
    expect(now.head.successions).not.toEqual([])
    expect(then.head.successions).toEqual([])
    expect(now.head.existed).toContain('2025')
    expect(then.head.existed).toBeNull()
    expect(then.offices[0]?.tenures[0]?.until).toBeNull()
    expect(now.offices[0]?.tenures[0]?.until?.because).toBe('body_ended')
  })

  it('tells events as they were told by then', async () => {
    const now = await dossier('person', 'Bùi Thanh Sơn')
    const then = await dossier('person', 'Bùi Thanh Sơn', DAY)
    const people = ({ events }: typeof now) => events.map((line) => line.people)
    expect(people(now)).toEqual([3])
    expect(people(then)).toEqual([2])
    expect(then.events[0]?.record.name).not.toContain('Lương Tam Quang')
    expect(then.meetings.nodes.map(({ name }) => name)).not.toContain('Lương Tam Quang')
  })

  it('names the articles that its evidence stands in', async () => {
    const { offices } = await dossier('person', 'Bùi Thanh Sơn')
    expect(offices[0]?.sightings[0]?.evidence.map(({ title }) => title)).toEqual([
      'Cuộc gặp đầu xuân',
      'Nhìn lại cuộc gặp đầu xuân',
    ])
  })
})
