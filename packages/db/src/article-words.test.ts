import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { countScope } from './campaign-selection.ts'
import { purgePage } from './page-decision.ts'
import { assembleAll } from './record/assemble-records.ts'
import { readOwnWords } from './testing/read-own-words.ts'
import { sampleAccount } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const matching = (text: string) => countScope(database.db, { selection: { text }, mode: 'all', options: {} })

it('follows the report of an article, without what is noise on its page, and goes with it', async () => {
  const { db } = database
  const articleId = await readOwnWords(db, {
    published: '2021-05-05',
    text: 'Cuộc gặp ở Hà Nội\n\nNgày 4/5/2021, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Đại sứ Lê Hoài Trung và bàn về thủy sản.\n\nTin liên quan\n',
  })
  await assembleAll(db)
  expect(await matching('thuỷ sản')).toBe(1)
  expect(await matching('"ban ve thuy san" ha noi')).toBe(1)
  expect(await matching('"thuy san ban ve"')).toBe(0)
  expect(await matching('tin lien quan')).toBe(0)
  const { id, name } = await sampleAccount(db, 'Admin', 'admin')
  const { pageId } = await db
    .selectFrom('article')
    .select((eb) => eb.ref('current_page_id').$notNull().as('pageId'))
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  const purge = { id: randomUUID(), pageId, reason: 'x', by: { accountId: id, name, origin: 'test' } }
  await db.transaction().execute((tx) => purgePage(tx, purge))
  const { rows } = await sql`select from article_words`.execute(db)
  expect(rows).toEqual([])
})
