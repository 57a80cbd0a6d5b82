import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import { claimTasks } from '@trucot/db/reading-task'
import { failTask } from '@trucot/db/task-end'
import { beat } from '@trucot/db/worker'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
const failedIds: number[] = []

async function status(): Promise<ContractOutputs['queue']['status']> {
  return (await api.as('operator', { url: '/api/queue' })).json() as ContractOutputs['queue']['status']
}

async function fail(articleId: number): Promise<void> {
  const [task] = await claimTasks(api.db, [articleId], { workerId: randomUUID(), milliseconds: 60_000 })
  if (!task) throw new Error('nothing to claim')
  await api.db
    .transaction()
    .execute((tx) => failTask(tx, task, { error: 'the page is no text', retry: false }))
  failedIds.push(articleId)
}

beforeAll(async () => {
  const articles = [await sampleArticle(api.db), await sampleArticle(api.db), await sampleArticle(api.db)]
  await fail(articles[0]?.articleId ?? 0)
  await fail(articles[1]?.articleId ?? 0)
})
const worker = randomUUID()
// Before each test: who is silent for ten seconds is taken for dead.
beforeEach(async () => {
  await beat(api.db, { id: worker, host: 'may-1', pid: 7, reader: '1', doing: 'reading 3 articles' })
})

describe('the queue', () => {
  it('shows what waits, what failed and why, and who works', async () => {
    const shown = await status()
    expect(shown.counts).toEqual({ waiting: 1, leased: 0, failed: 2, done: 0 })
    expect(shown.oldestWaitingAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/)
    expect(shown.tasks.slice(0, 2)).toMatchObject([
      { state: 'failed', lastError: 'the page is no text' },
      { state: 'failed', lastError: 'the page is no text' },
    ])
    expect(shown.workers).toMatchObject([{ name: 'may-1 7', doing: 'reading 3 articles', alive: true }])
  })

  it('lists each article once, however quickly its reading goes from one state to the next', async () => {
    const [articleId = 0] = failedIds
    const move = async (state: 'leased' | 'failed') =>
      await api.db.updateTable('reading_task').set({ state }).where('article_id', '=', articleId).execute()
    let looking = true
    const moving = (async () => {
      while (looking) {
        await move('leased')
        await move('failed')
      }
    })()
    try {
      for (let look = 0; look < 60; look++) {
        const { counts, tasks } = await status()
        expect(tasks.filter((task) => task.articleId === articleId)).toHaveLength(1)
        expect(tasks.filter((task) => task.state === 'failed')).toHaveLength(counts.failed)
      }
    } finally {
      looking = false
      await moving
    }
  })

  it('takes one article again', async () => {
    const answer = await api.as('operator', {
      method: 'POST',
      url: '/api/queue/requeue',
      payload: { articleId: failedIds[0] },
    })
    expect(answer.json()).toEqual({ queued: 1 })
    expect((await status()).counts).toMatchObject({ waiting: 2, failed: 1 })
  })

  it('takes all that failed, or everything, as an order for the worker', async () => {
    const failed = await api.as('operator', {
      method: 'POST',
      url: '/api/queue/requeue',
      payload: { failed: true },
    })
    expect(failed.json()).toEqual({ queued: 1 })
    const all = await api.as('operator', {
      method: 'POST',
      url: '/api/articles/reread',
      payload: { all: true },
    })
    expect(all.json()).toEqual({ queued: 3 })
  })

  it('says where there is no such article', async () => {
    for (const [url, payload] of [
      ['/api/queue/requeue', { articleId: 999_999 }],
      ['/api/articles/reread', { ids: [999_999] }],
    ] as const) {
      expect((await api.as('operator', { method: 'POST', url, payload })).status).toBe(404)
    }
  })

  it('is told to do one thing at a time', async () => {
    const answer = await api.as('operator', { method: 'POST', url: '/api/queue/requeue', payload: {} })
    expect(answer.status).toBe(400)
  })
})

describe('readiness', () => {
  it('is there while Postgres, its schema and a worker are', async () => {
    const answer = await api.send({ url: '/readyz' })
    expect(answer.json()).toMatchObject({ ready: true, postgres: 'ok', schema: 'ok', worker: 'ok' })
    expect(answer.status).toBe(200)
    expect((await api.send({ url: '/healthz' })).json()).toEqual({ ok: true })
  })

  it('ends with the last worker', async () => {
    await api.db
      .updateTable('worker')
      .set({ beat_at: new Date(Date.now() - 60_000) })
      .execute()
    const answer = await api.send({ url: '/readyz' })
    expect(answer).toMatchObject({ status: 503 })
    expect(answer.json()).toMatchObject({ ready: false, postgres: 'ok', worker: 'none alive' })
  })
})
