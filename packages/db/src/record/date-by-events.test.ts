import { describe, expect, it } from 'vitest'
import { readOwnWords } from '../testing/read-own-words.ts'
import { withDatabase } from '../testing/with-database.ts'
import { assembleAll } from './assemble-records.ts'

const database = withDatabase()
const TOLD =
  'Ngày 25/2, tại Hà Nội, Bộ trưởng Bộ Y tế Nguyễn Văn Thành và Bộ trưởng Bộ Y tế Lào Khamphet Vong ký Bản ghi nhớ về đào tạo bác sĩ.'

async function daysOf(articleId: number) {
  const { db } = database
  const article = await db
    .selectFrom('record_article')
    .select(['known_on', 'known_inferred'])
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  const claims = await db
    .selectFrom('record_claim')
    .select(['type', 'first_day', 'dated_by'])
    .where('article_id', '=', articleId)
    .where('edtf', '=', 'XXXX-02-25')
    .execute()
  const things = await db
    .selectFrom('record_thing')
    .select('day')
    .distinct()
    .where('article_id', '=', articleId)
    .execute()
  return { ...article, claims, things: things.map(({ day }) => day) }
}

async function setAside(articleId: number): Promise<void> {
  await database.db
    .updateTable('article')
    .set((eb) => ({ current_reading_id: null, version: eb('version', '+', 1) }))
    .where('id', '=', articleId)
    .execute()
  await assembleAll(database.db)
}

describe('an article that names a day without its year', () => {
  it('is dated by what others say of the event it reports, as long as they say so', async () => {
    const { db } = database
    const yearless = await readOwnWords(db, { text: `Ký bản ghi nhớ\n\n${TOLD}` })
    await assembleAll(db)
    const before = await daysOf(yearless)
    expect(before.claims.length).toBeGreaterThan(0)
    expect(before).toMatchObject({ known_on: null, things: [''] })

    const dated = await readOwnWords(db, {
      text: `Hợp tác y tế Việt - Lào\n\n${TOLD} Lễ ký diễn ra tại trụ sở Bộ Y tế.`,
      published: '2024-02-26',
    })
    await assembleAll(db)
    const meanwhile = await daysOf(yearless)
    expect(meanwhile).toMatchObject({ known_on: '2024-02-25', known_inferred: true, things: ['2024-02-25'] })
    for (const claim of meanwhile.claims) expect(claim.first_day).toBe('2024-02-25')

    await setAside(dated)
    expect(await daysOf(yearless)).toEqual(before)
  })
})
