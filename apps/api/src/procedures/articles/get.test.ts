import type { ContractOutputs } from '@trucot/contract/contract'
import { expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
const LOOKS = 30

it('shows of an article what was there at one moment, however quickly it is read and asked for again', async () => {
  const { articleId, readingId } = await sampleArticle(api.db)
  const move = async (reading: number | null, state: 'done' | 'waiting') =>
    await api.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('article')
        .set({ current_reading_id: reading })
        .where('id', '=', articleId)
        .execute()
      await tx.updateTable('reading_task').set({ state }).where('article_id', '=', articleId).execute()
    })
  let looking = true
  const moving = (async () => {
    while (looking) {
      await move(null, 'waiting')
      await move(readingId, 'done')
    }
  })()
  try {
    for (let look = 0; look < LOOKS; look++) {
      const answer = await api.as('reader', { url: `/api/articles/${articleId}` })
      const view = answer.json() as ContractOutputs['articles']['get']
      expect(view.processing?.state).toBe(view.readingId === null ? 'waiting' : 'done')
    }
  } finally {
    looking = false
    await moving
  }
})
