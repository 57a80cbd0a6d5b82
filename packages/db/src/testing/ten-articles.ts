import { randomUUID } from 'node:crypto'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import { putArticleWords } from '../article-words.ts'
import type { Database } from '../database.ts'
import { withdrawPage } from '../page-decision.ts'
import { completeTask, failTask } from '../task-end.ts'
import { leaseChunk } from './campaign-run.ts'
import { importText, sampleAccount, storeSample } from './sample-article.ts'

const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
/** What those of them say that are read. */
export const TEN_READ = { text: TEXT, offices: [MINH], title: 'Bộ trưởng tiếp Đại sứ' }

/** Ten articles: seven read (two by an old reader), one never, one failed, one withdrawn. Gives their ids, in this order. */
export async function tenArticles(db: Database): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < 10; i++) {
    const url = i < 4 ? `https://www.mot.example.vn/tin-${i}` : `https://hai.example.vn/tin-${i}`
    const page = await importText(db, `${TEXT} ${i}`, { url, meta: i === 0 ? { outlet: 'Báo Một' } : {} })
    ids.push(page.articleId)
    const [task] = await leaseChunk(db, [page.articleId])
    if (!task) throw new Error('no task')
    if (i === 8) await db.transaction().execute((tx) => failTask(tx, task, { error: 'x', retry: false }))
    else await db.transaction().execute((tx) => completeTask(tx, task, { outcome: 'nothing_to_read' }))
    if (i < 7) await storeSample(db, page, { ...TEN_READ, reader: i < 5 ? '3' : 'old' })
    if (i === 9) {
      const { id, name } = await sampleAccount(db, 'Admin', 'admin')
      const by = { accountId: id, name, origin: 'test' }
      await db
        .transaction()
        .execute((tx) => withdrawPage(tx, { id: randomUUID(), pageId: page.pageId, reason: 'x', by }))
    }
  }
  await sql`update article set published_on = '2024-0' || (1 + id % 3) || '-15' where id <= ${ids[5]}`.execute(
    db,
  )
  await sql`update article set published_on = '2023' where id = ${ids[6]}`.execute(db)
  const words = nameKey(TEXT).split(' ')
  const read = ids.slice(0, 3).map((id) => ({ id, words }))
  await db.transaction().execute((tx) => putArticleWords(tx, read))
  return ids
}
