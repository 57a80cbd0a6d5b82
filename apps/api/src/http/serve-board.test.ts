import { openBoardQueues } from '@trucot/queue/board-queues'
import { startTestRedis, type TestRedis } from '@trucot/queue/testing/redis-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withServer } from '../testing/with-server.ts'

const redis: TestRedis = await startTestRedis()
const boardQueues = openBoardQueues(redis.url)
const api = withServer({ boardQueues })
beforeAll(async () => {
  await boardQueues.queues[0]?.add('read-articles', { articleIds: [1, 2] })
})
afterAll(async () => {
  await boardQueues.close()
  await redis.stop()
})

const queueOf = async (role: 'operator' | 'reader', board: string) =>
  (
    await api.as(role, { url: `/bull-board/${board}/api/queues?activeQueue=read-articles&page=1` })
  ).json() as {
    queues: { name: string; readOnlyMode: boolean; counts: { waiting: number } }[]
  }

describe('the board of the queue', () => {
  it('leads operators to where they may act, others to where they may look, and nobody in who is not signed in', async () => {
    expect((await api.as('operator', { url: '/bull-board' })).headers.location).toBe('/bull-board/operate/')
    expect((await api.as('curator', { url: '/bull-board' })).headers.location).toBe('/bull-board/look/')
    for (const url of [
      '/bull-board',
      '/bull-board/look/',
      '/bull-board/operate/',
      '/bull-board/look/api/queues',
    ])
      expect((await api.as(null, { url })).status, url).toBe(401)
    expect((await api.as('reader', { url: '/bull-board/operate/' })).status).toBe(403)
  })

  it('shows the queues as they are', async () => {
    const { queues } = await queueOf('operator', 'operate')
    expect(queues.map(({ name }) => name)).toEqual(['read-articles', 'read-campaign'])
    expect(queues[0]).toMatchObject({ readOnlyMode: false, counts: { waiting: 1 } })
    expect((await queueOf('reader', 'look')).queues[0]).toMatchObject({ readOnlyMode: true })
  })

  it('lets nobody act who may not, on either board', async () => {
    for (const board of ['look', 'operate']) {
      const answer = await api.as('reader', {
        method: 'PUT',
        url: `/bull-board/${board}/api/queues/read-articles/pause`,
      })
      expect(answer.status).toBe(403)
    }
    expect(await boardQueues.queues[0]?.isPaused()).toBe(false)
    const foreign = await api.as('operator', {
      method: 'PUT',
      url: '/bull-board/operate/api/queues/read-articles/pause',
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(foreign.status).toBe(403)
  })

  it('lets operators act where they may', async () => {
    for (const [act, paused] of [
      ['pause', true],
      ['resume', false],
    ] as const) {
      const url = `/bull-board/operate/api/queues/read-articles/${act}`
      expect((await api.as('operator', { method: 'PUT', url })).status).toBe(200)
      expect(await boardQueues.queues[0]?.isPaused()).toBe(paused)
    }
    const looking = '/bull-board/look/api/queues/read-articles/pause'
    expect((await api.as('operator', { method: 'PUT', url: looking })).status).toBe(405)
  })

  it('asks nothing of other sites, and is held to a strict policy', async () => {
    const page = await api.as('operator', { url: '/bull-board/operate/' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('<div id="root">')
    expect(page.text).not.toMatch(/https?:\/\//u)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("base-uri 'self'")
    const script = /src="(?<path>static\/js\/main[^"]+)"/u.exec(page.text)?.groups?.path
    const file = await api.as('operator', { url: `/bull-board/operate/${script}` })
    expect(file.status).toBe(200)
    expect(file.headers['content-type']).toContain('javascript')
  })
})
