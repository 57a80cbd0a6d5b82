import { expect, it } from 'vitest'
import { atOneMoment } from './one-moment.ts'
import { listTasks } from './reading-task.ts'
import { importText } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()

async function setState(articleId: number, state: 'waiting' | 'leased'): Promise<void> {
  await database.db.updateTable('reading_task').set({ state }).where('article_id', '=', articleId).execute()
}

it('finds a row where it was when the first query began, though it moves meanwhile', async () => {
  const { articleId } = await importText(database.db, 'Bản tin buổi sáng')
  await setState(articleId, 'leased')
  const [leased, waiting] = await atOneMoment(database.db, async (tx) => {
    const first = await listTasks(tx, { state: 'leased' })
    await setState(articleId, 'waiting')
    return [first, await listTasks(tx, { state: 'waiting' })]
  })
  expect(leased).toMatchObject([{ articleId, state: 'leased' }])
  expect(waiting).toEqual([])
  expect(await listTasks(database.db, { state: 'waiting' })).toMatchObject([{ articleId }])
})

it('writes nothing', async () => {
  const { articleId } = await importText(database.db, 'Bản tin buổi chiều')
  const writing = atOneMoment(database.db, async (tx) => {
    await tx.updateTable('article').set({ title: 'khác' }).where('id', '=', articleId).execute()
  })
  await expect(writing).rejects.toThrow(/read-only transaction/)
})
