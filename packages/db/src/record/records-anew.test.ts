import { readArticle } from '@trucot/core/claim/read-article'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { storeReading } from '../store-reading.ts'
import { recordRows } from '../testing/record-rows.ts'
import { makeRecordsAnew } from '../testing/records-anew.ts'
import { importText } from '../testing/sample-article.ts'
import { withDatabase } from '../testing/with-database.ts'
import { assembleRecords } from './assemble-records.ts'

const database = withDatabase()

const REPORT = `Ngày 12/5/2021, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Thứ trưởng Bộ Công an Lương Tam Quang.
Hai bên trao đổi về Quy chế phối hợp công tác và việc thi hành Chỉ thị 25-CT/TW năm 2018 của Ban Bí thư về đối ngoại đa phương.`
const MORE = [
  'Ông Bùi Thanh Sơn nói hai cơ quan đã làm việc với nhau nhiều năm nay, nhất là về người Việt ở xa nhà và về đào tạo cán bộ.',
  'Buổi gặp kéo dài hơn một giờ, sau đó hai đoàn cùng xem một cuộc trưng bày ảnh cũ trong sân và ghi lại vài dòng lưu niệm.',
  'Trước đó ít lâu, các vụ của hai nhà đã ngồi với nhau ba buổi để soạn những việc phải làm trong mùa thu và mùa đông tới.',
]
const APART = [
  'Ngày 12/5/2021, tại Hà Nội, Thứ trưởng Bộ Công an Lương Tam Quang đã gặp Trưởng ban Đối ngoại Trung ương Lê Hoài Trung.',
  'Ngày 12/5/2021, Trưởng ban Đối ngoại Trung ương Lê Hoài Trung đã tiếp ông Bùi Thanh Sơn. Hai bên bàn về Quy chế phối hợp công tác.',
  'Giám đốc Sở Ngoại vụ Quảng Ninh Bùi Thanh Sơn nói về Chỉ thị 25-CT/TW năm 2018 và Quy chế phối hợp công tác với Sở Du lịch.',
]
/** Reports printed again and shortened, alike only for the agency that all credit, and others of the same names and day. */
const TEXTS = [
  ...MORE.map((_, at) => `${REPORT}\n${MORE.slice(at).join('\n')}\nTheo TTXVN`),
  ...MORE.map(
    (more) => `${REPORT.split('\n').at(-1)}\n${more} ${more.split(' ').toReversed().join(' ')}\nTheo TTXVN`,
  ),
  ...APART,
]
const KINDS = ['whole', 'no agencies', 'no numbers', 'no claims', 'nothing'] as const

function readAs(text: string, kind: (typeof KINDS)[number]) {
  const whole = { ...readArticle({ text, meta: {} }), agencies: ['TTXVN'] }
  switch (kind) {
    case 'whole':
      return whole
    case 'no agencies':
      return { ...whole, agencies: [] }
    case 'no numbers':
      return { ...whole, entities: whole.entities.map((entity) => ({ ...entity, number: null })) }
    case 'no claims':
      return { ...whole, claims: [] }
    default:
      return { ...whole, claims: [], entities: [], agencies: [], blocks: [] }
  }
}

const READINGS = TEXTS.map((text) => KINDS.map((kind) => readAs(text, kind)))
let pages: { articleId: number; pageId: number }[] = []

async function read(article: number, kind: number): Promise<void> {
  const [page, record] = [pages[article], READINGS[article]?.[kind]]
  if (!page || !record) throw new Error(`no reading ${kind} of article ${article}`)
  const { articleId, pageId } = page
  const result = { articleId, pageId, flattener: 'own@1', text: TEXTS[article] ?? '', record, cause: 'test' }
  await database.db.transaction().execute((tx) => storeReading(tx, result))
}

async function followAll(): Promise<void> {
  for (;;) {
    const { articles, stale, failed } = await assembleRecords(database.db)
    expect(failed).toEqual([])
    if (articles + stale === 0) return
  }
}

beforeAll(async () => {
  for (const [at, text] of TEXTS.entries()) {
    const { articleId, pageId } = await importText(database.db, text)
    pages = [...pages, { articleId, pageId }]
    await read(at, 0)
  }
  await makeRecordsAnew(database.db, { decided: true })
})

describe('records', () => {
  it('hang on what articles are read as, not on what they were read as before', async () => {
    const step = fc.record({
      article: fc.nat(TEXTS.length - 1),
      kind: fc.nat(KINDS.length - 1),
      follow: fc.nat(3),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (history) => {
        for (const { article, kind, follow } of history) {
          await read(article, kind)
          if (follow > 0) await assembleRecords(database.db, follow)
        }
        await followAll()
        const grown = await recordRows(database.db)
        await makeRecordsAnew(database.db, { decided: true })
        expect(grown).toEqual(await recordRows(database.db))
      }),
      { numRuns: 4, endOnFailure: true },
    )
  })
})
