import { randomUUID } from 'node:crypto'
import { claimTasks, findTask } from '@trucot/db/reading-task'
import { importText } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import type { OpenQueue } from '@trucot/queue/queue-backend'
import { type ReadArticlesPayload, readArticlesJob } from '@trucot/queue/read-articles.job'
import { expect, it } from 'vitest'
import { relayOutbox } from './relay.ts'

const database = withDatabase()

/** A queue that does at once, while it is being told, what a quick worker does. */
function queueWith(add: OpenQueue<ReadArticlesPayload>['add']): OpenQueue<ReadArticlesPayload> {
  return {
    add,
    counts: async () => ({ waiting: 0, active: 0, delayed: 0, failed: 0, paused: false }),
    empty: async () => undefined,
    close: async () => undefined,
  }
}

it('keeps no task locked from a worker that is quicker than its own commit', async () => {
  const { articleId } = await importText(database.db, 'Chiều 5/3, hai bên hội đàm tại Hà Nội.')
  let leased: number[] = []
  const queue = queueWith(async (payloads) => {
    const ids = payloads.flatMap(({ articleIds }) => articleIds)
    const tasks = await claimTasks(database.db, ids, { workerId: randomUUID(), milliseconds: 60_000 })
    leased = tasks.map((task) => task.articleId)
  })
  await relayOutbox(database.db, [{ job: readArticlesJob, queue }])
  expect(leased).toEqual([articleId])
})

it('keeps in the outbox what the queue did not take', async () => {
  const { articleId } = await importText(database.db, 'Chiều 6/3, hai bên hội đàm tại Huế.')
  const away = queueWith(async () => {
    throw new Error('away')
  })
  await expect(relayOutbox(database.db, [{ job: readArticlesJob, queue: away }])).rejects.toThrow('away')
  const told: number[] = []
  const back = queueWith(async (payloads) => {
    told.push(...payloads.flatMap(({ articleIds }) => articleIds))
  })
  await relayOutbox(database.db, [{ job: readArticlesJob, queue: back }])
  expect(told).toEqual([articleId])
  expect(await findTask(database.db, articleId)).toMatchObject({ state: 'waiting' })
})
