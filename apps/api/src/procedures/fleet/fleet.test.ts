import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import { beat } from '@trucot/db/worker'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

type Fleet = ContractOutputs['fleet']['status']

const STORE = {
  kind: 'redis' as const,
  version: '8.0.1',
  memoryBytes: 2_000_000,
  mostMemoryBytes: null,
  policy: 'noeviction',
  evictedKeys: 0,
}
let reachable = true
const api = withServer({
  queues: {
    kind: 'redis',
    counts: async () => {
      if (!reachable) throw new Error('away')
      return [{ name: 'read-articles', waiting: 2, active: 1, delayed: 0, failed: 0, paused: true }]
    },
    store: async () => STORE,
    close: async () => undefined,
  },
})

let articleId = 0
beforeAll(async () => {
  ;({ articleId } = await sampleArticle(api.db))
})
const workers = [randomUUID(), randomUUID()] as const
// Before each test: who is silent for ten seconds is taken for dead.
beforeEach(async () => {
  const load = { threads: 2, articles: 40, pace: 12.5, memoryBytes: 200_000_000 }
  const self = { host: 'may-1', reader: '1', doing: 'reading 5', ...load }
  await beat(api.db, { id: workers[0], pid: 7, ...self })
  await beat(api.db, { id: workers[1], pid: 8, ...self, inWork: [{ articleId, seconds: 90 }] })
})

async function fleet(): Promise<Fleet> {
  return (await api.as('operator', { url: '/api/fleet' })).json() as Fleet
}

describe('the fleet', () => {
  it('shows who works and how fast, what waits, and how queue and database are', async () => {
    const shown = await fleet()
    expect(shown).toMatchObject({
      pace: 25,
      articles: { waiting: 1, leased: 0, failed: 0 },
      queue: {
        backend: 'redis',
        reachable: true,
        board: true,
        jobs: [{ name: 'read-articles', waiting: 2, paused: true }],
        store: STORE,
      },
      campaignUnderWay: false,
    })
    expect(shown.workers).toHaveLength(2)
    expect(shown.workers[0]).toMatchObject({ threads: 2, articles: 40, pace: 12.5, alive: true })
    const [reading] = shown.workers.find(({ name }) => name === 'may-1 8')?.inWork ?? []
    expect(reading).toMatchObject({ articleId, sourceKey: expect.any(String), campaignId: null })
    const seconds = (Date.parse(shown.at) - Date.parse(reading?.since ?? '')) / 1000
    expect(seconds).toBeGreaterThanOrEqual(89)
    expect(shown.minutes).toHaveLength(60)
    expect(shown.minutes.reduce((sum, minute) => sum + minute.articles, 0)).toBe(80)
    expect(shown.oldestOutboxAt).toMatch(/^\d{4}-/u)
    expect(shown.database.tables.length).toBeGreaterThan(0)
    expect(shown.oldestWaitingAt).toMatch(/^\d{4}-/u)
    expect(shown.database.sizeBytes).toBeGreaterThan(1_000_000)
    expect(shown.database.connections).toBeGreaterThan(0)
  })

  it('is shown though the queue is away', async () => {
    reachable = false
    expect((await fleet()).queue).toEqual({
      backend: 'redis',
      reachable: false,
      milliseconds: null,
      jobs: [],
      store: null,
      board: true,
    })
    reachable = true
  })
})

describe('/metrics', () => {
  it('tells Prometheus of requests, the ledger and the queue', async () => {
    await api.as('operator', { url: '/api/queue' })
    const answer = await api.as('operator', { url: '/metrics' })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('text/plain')
    for (const line of [
      'trucot_articles{state="waiting",service="api"} 1',
      'trucot_workers_alive{service="api"} 2',
      'trucot_pace{service="api"} 25',
      'trucot_ledger_reachable{service="api"} 1',
      'trucot_queue_reachable{service="api"} 1',
      'trucot_queue_jobs{queue="read-articles",state="waiting",service="api"} 2',
      'trucot_http_request_seconds_count{service="api",method="GET",route="/api/queue",status="200"}',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(answer.text).toContain(line)
  })

  it('is for those who may look at the queue', async () => {
    expect((await api.as(null, { url: '/metrics' })).status).toBe(401)
    expect((await api.as('reader', { url: '/metrics' })).status).toBe(403)
    expect((await api.as('curator', { url: '/metrics' })).status).toBe(403)
  })
})
