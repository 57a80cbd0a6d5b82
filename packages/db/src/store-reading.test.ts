import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { getArticle } from './article.ts'
import { loadReading } from './reading.ts'
import { claimTasks } from './reading-task.ts'
import { FlattenerDrift, storeReading } from './store-reading.ts'
import { rowVersions } from './testing/row-versions.ts'
import { importText, storeSample } from './testing/sample-article.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()

const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.\n"Hai bên sẽ ký thỏa thuận", bà Lê Thu Hà nói.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
const SAID = { speaker: 'Lê Thu Hà', words: 'Hai bên sẽ ký thỏa thuận' }

async function claimRows(articleId: number) {
  const rows = await database.db
    .selectFrom('claim')
    .select(['type', 'fields', 'from_switch', 'to_switch'])
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, fields: row.fields as Record<string, unknown> }))
}

describe('storing a reading', () => {
  it('puts it in force: claims, entities, counts, title', async () => {
    const page = await importText(database.db, TEXT)
    const stored = await storeSample(database.db, page, {
      text: TEXT,
      title: 'Bộ trưởng tiếp Đại sứ',
      offices: [MINH, HA],
      statements: [SAID],
    })
    expect(stored).toMatchObject({
      outcome: 'new',
      summary: { claims: { same: 0, new: 3, changed: 0, gone: 0 } },
    })
    const rows = await claimRows(page.articleId)
    expect(rows.map((row) => row.type).sort()).toEqual(['office', 'office', 'statement'])
    expect(rows.every((row) => row.from_switch === 1 && row.to_switch === null)).toBe(true)
    expect(rows.every((row) => !('quotes' in row.fields))).toBe(true)
    const article = await getArticle(database.db, page.articleId)
    expect(article).toMatchObject({ title: 'Bộ trưởng tiếp Đại sứ', counts: { proposed: 3, accepted: 0 } })
    if (stored.outcome !== 'new') throw new Error('not new')
    const reading = await loadReading(database.db, stored.readingId)
    expect(reading).toMatchObject({ text: TEXT, pageId: page.pageId, record: { reader: 'sample-1' } })
  })

  it('writes no row at all when the same reader reads the same again', async () => {
    const page = await importText(database.db, TEXT)
    const sample = { text: TEXT, offices: [MINH, HA] }
    await storeSample(database.db, page, sample)
    const before = await rowVersions(database.db)
    const again = await storeSample(database.db, page, sample)
    expect(again).toMatchObject({
      outcome: 'same',
      summary: { claims: { same: 2, new: 0, changed: 0, gone: 0 } },
    })
    expect(await rowVersions(database.db)).toEqual(before)
  })

  it('notes a new reader that reads the same, and writes nothing else', async () => {
    const page = await importText(database.db, TEXT)
    await storeSample(database.db, page, { text: TEXT, offices: [MINH] })
    const before = await rowVersions(database.db, ['reading_seen'])
    const again = await storeSample(database.db, page, { text: TEXT, offices: [MINH], reader: 'sample-2' })
    expect(again.outcome).toBe('same')
    expect(await rowVersions(database.db, ['reading_seen'])).toEqual(before)
    if (again.outcome !== 'same') throw new Error('not same')
    const seen = await database.db
      .selectFrom('reading_seen')
      .select('reader')
      .where('reading_id', '=', again.readingId)
      .execute()
    expect(seen.map((row) => row.reader).sort()).toEqual(['sample-1', 'sample-2'])
  })

  it('touches only the rows of claims that change, and tells changed from new and gone', async () => {
    const page = await importText(database.db, TEXT)
    await storeSample(database.db, page, { text: TEXT, offices: [MINH, HA], statements: [SAID] })
    const moved = await storeSample(database.db, page, {
      text: TEXT,
      offices: [MINH, { ...HA, title: 'Đại sứ đặc mệnh toàn quyền' }],
      reader: 'sample-2',
    })
    expect(moved).toMatchObject({
      outcome: 'new',
      summary: { claims: { same: 1, new: 0, changed: 1, gone: 1 } },
    })
    const rows = await claimRows(page.articleId)
    expect(
      rows.map(({ fields, from_switch, to_switch }) => [fields.title ?? 'said', from_switch, to_switch]),
    ).toEqual(
      expect.arrayContaining([
        ['Bộ trưởng', 1, null],
        ['Đại sứ', 1, 2],
        ['said', 1, 2],
        ['Đại sứ đặc mệnh toàn quyền', 2, null],
      ]),
    )
    expect(rows).toHaveLength(4)
  })

  it('goes from A to B and back to A, which is the reading it was', async () => {
    const page = await importText(database.db, TEXT)
    const a = { text: TEXT, offices: [MINH, HA] }
    const first = await storeSample(database.db, page, a)
    await storeSample(database.db, page, { text: TEXT, offices: [MINH], reader: 'sample-2' })
    const back = await storeSample(database.db, page, a)
    if (first.outcome !== 'new' || back.outcome !== 'returned') throw new Error('unexpected outcomes')
    expect(back.readingId).toBe(first.readingId)
    const rows = await claimRows(page.articleId)
    const held = rows
      .filter((row) => row.to_switch === null)
      .map((row) => [row.fields.title, row.from_switch])
    expect(held).toEqual(
      expect.arrayContaining([
        ['Bộ trưởng', 1],
        ['Đại sứ', 3],
      ]),
    )
    expect((await getArticle(database.db, page.articleId))?.counts.proposed).toBe(2)
  })

  it('writes no claim row where only page noise differs', async () => {
    const importName = 'noise.txt'
    const page = await importText(database.db, TEXT, { importName })
    await storeSample(database.db, page, { text: TEXT, offices: [MINH, HA] })
    const noisy = `Xem thêm: giá vàng hôm nay\n${TEXT}`
    const revised = await importText(database.db, noisy, { importName })
    expect(revised).toMatchObject({ outcome: 'revised', articleId: page.articleId })
    const before = await rowVersions(database.db)
    const stored = await storeSample(database.db, revised, {
      text: noisy,
      offices: [MINH, HA],
      noise: ['Xem thêm: giá vàng hôm nay'],
    })
    expect(stored).toMatchObject({
      outcome: 'new',
      summary: { claims: { same: 2, new: 0, changed: 0, gone: 0 } },
    })
    const after = await rowVersions(database.db)
    expect(after.claim).toEqual(before.claim)
    expect(after.local_entity).toEqual(before.local_entity)
    const hashes = await database.db
      .selectFrom('reading')
      .select('content_sha256')
      .where('article_id', '=', page.articleId)
      .execute()
    expect(new Set(hashes.map((row) => row.content_sha256.toString('hex'))).size).toBe(1)
  })

  it('keeps a reading of an older page without putting it in force', async () => {
    const importName = 'late.txt'
    const old = await importText(database.db, TEXT, { importName })
    const revised = await importText(database.db, `${TEXT}\nThêm.`, { importName })
    expect(await storeSample(database.db, old, { text: TEXT, offices: [MINH] })).toMatchObject({
      outcome: 'superseded',
    })
    expect((await getArticle(database.db, revised.articleId))?.readingId).toBeNull()
  })

  it('writes nothing under a lease that was lost', async () => {
    const page = await importText(database.db, TEXT)
    const workerId = '6f0c9a1e-0000-4000-8000-000000000001'
    const [task] = await claimTasks(database.db, [page.articleId], { workerId, milliseconds: 0 })
    const [stolen] = await claimTasks(database.db, [page.articleId], { workerId, milliseconds: 60_000 })
    if (!task || !stolen) throw new Error('no lease')
    const before = await rowVersions(database.db)
    const result = {
      articleId: page.articleId,
      pageId: page.pageId,
      flattener: 'sample@1',
      text: TEXT,
      record: sampleRecord({ text: TEXT, offices: [MINH] }),
      cause: 'test',
    }
    const { db } = database
    const lost = await db
      .transaction()
      .execute((tx) => storeReading(tx, { ...result, fencingToken: task.fencingToken }))
    expect(lost).toEqual({ outcome: 'fenced' })
    expect(await rowVersions(db)).toEqual(before)
    const held = await db
      .transaction()
      .execute((tx) => storeReading(tx, { ...result, fencingToken: stolen.fencingToken }))
    expect(held.outcome).toBe('new')
  })

  it('refuses a second text of one page from one flattener version', async () => {
    const page = await importText(database.db, TEXT)
    await storeSample(database.db, page, { text: TEXT })
    await expect(storeSample(database.db, page, { text: `${TEXT} ` })).rejects.toThrow(FlattenerDrift)
  })

  it('merges two results that arrive at once, one after the other', async () => {
    const page = await importText(database.db, TEXT)
    const outcomes = await Promise.all([
      storeSample(database.db, page, { text: TEXT, offices: [MINH, HA] }),
      storeSample(database.db, page, { text: TEXT, offices: [MINH, HA] }),
      storeSample(database.db, page, { text: TEXT, offices: [MINH] }),
    ])
    expect(outcomes.filter(({ outcome }) => outcome === 'new')).toHaveLength(2)
    const rows = await claimRows(page.articleId)
    const held = rows.filter((row) => row.to_switch === null)
    expect((await getArticle(database.db, page.articleId))?.counts.proposed).toBe(held.length)
  })
})

describe('the lock of an article', () => {
  it('does not wait for rows that only name the article', async () => {
    const page = await importText(database.db, TEXT)
    const release = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const elsewhere = database.db.transaction().execute(async (tx) => {
      await sql`insert into record_due (article_id) values (${page.articleId})`.execute(tx)
      written.resolve()
      await release.promise
    })
    await written.promise
    const stored = await storeSample(database.db, page, { text: TEXT, offices: [MINH] })
    expect(stored.outcome).toBe('new')
    release.resolve()
    await elsewhere
  })
})
