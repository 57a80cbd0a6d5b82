import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { withServer } from '../testing/with-server.ts'

const api = withServer()
const HOST = 'localhost:4600'

describe('a change that another site asks for', () => {
  const signOut = { method: 'DELETE' as const, url: '/api/session' }

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:9999' },
    { origin: 'https://localhost:4600' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused: %j', async (headers) => {
    const answer = await api.as('curator', { ...signOut, headers: { host: HOST, ...headers } })
    expect(answer.status).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'FOREIGN_ORIGIN', defined: true })
  })

  it.each([{ origin: `http://${HOST}` }, { 'sec-fetch-site': 'same-origin' }, {}])(
    'is taken from: %j',
    async (headers) => {
      const answer = await api.send({ ...signOut, headers: { host: HOST, ...headers } })
      expect(answer.status).toBe(200)
    },
  )
})

describe('bodies', () => {
  it.each([
    ['no JSON', 'application/json', '{"a":', 400, 'BAD_REQUEST'],
    ['plain text', 'text/plain', '{}', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', 'application/x-www-form-urlencoded', 'email=a', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a prototype', 'application/json', '{"__proto__":{"x":1}}', 400, 'BAD_REQUEST'],
    ['too much', 'application/json', JSON.stringify({ email: 'x'.repeat(5000) }), 413, 'PAYLOAD_TOO_LARGE'],
  ])('of %s are refused', async (_name, type, payload, status, code) => {
    const answer = await api.send({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': type },
      payload,
    })
    expect(answer.status).toBe(status)
    expect(answer.json()).toMatchObject({ code, defined: true })
  })

  it('say where they are wrong', async () => {
    const answer = await api.as('operator', {
      method: 'POST',
      url: '/api/pages',
      payload: { items: [{ name: 'a' }] },
    })
    expect(answer.json()).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ path: ['items', 0] }] } })
  })

  it('nested without end are refused, not broken on', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const payload = `{"seenVersion":1,"decisions":[{"id":"${crypto.randomUUID()}","groupId":"${crypto.randomUUID()}","claimId":"x","readingId":1,"action":{"kind":"edit","path":{"field":"title"},"value":${deep}}}]}`
    const answer = await api.as('curator', {
      method: 'POST',
      url: '/api/articles/1/decisions',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    expect(answer.status).toBe(400)
  })
})

describe('ids and cursors made up', () => {
  it.each([
    '/api/articles/0',
    '/api/articles/-1',
    '/api/articles/1.5',
    '/api/articles/99999999999999999999',
    "/api/articles/1'--",
    '/api/articles/%00',
    '/api/articles?after=AAAA',
    `/api/articles?after=${Buffer.from('["x",1]').toString('base64url')}`,
    '/api/articles?text=%00',
    '/api/audit?subjectId=%00',
    '/api/articles?limit=0',
    '/api/articles?limit=100000',
    '/api/articles?status=everything',
  ])('%s is refused', async (url) => {
    const answer = await api.as('admin', { url })
    expect(answer.status).toBe(400)
  })

  it.each(['/api/articles/4711', '/api/nothing', '/api/articles/4711/decisions', '/api'])(
    '%s is not there',
    async (url) => {
      const answer = await api.as('reader', { url })
      expect(answer).toMatchObject({ status: 404 })
      expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' })
    },
  )

  it('search words may be anything', async () => {
    for (const text of ["'; drop table article; --", '%', '\\', '\ud800', 'ĐÀ NẴNG']) {
      const answer = await api.as('reader', {
        url: `/api/articles?text=${encodeURIComponent(text.toWellFormed())}`,
      })
      expect(answer.status, JSON.stringify(text)).toBe(200)
    }
  })
})

describe('answers', () => {
  it('carry headers that keep browsers strict', async () => {
    const { headers } = await api.send({ url: '/api/session' })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('to faults give an id that the log explains, and nothing else', async () => {
    const { db, logged } = api
    const cookie = await api.cookieOf('reader')
    await db.schema.alterTable('article').renameTo('article_gone').execute()
    try {
      const answer = await api.send({ url: '/api/articles', headers: { cookie } })
      expect(answer.status).toBe(500)
      expect(answer.json()).toEqual({
        defined: true,
        code: 'INTERNAL_SERVER_ERROR',
        status: 500,
        message: 'Something went wrong on the server.',
        data: { faultId: expect.any(String) },
      })
      const { data } = answer.json() as { data: { faultId: string } }
      expect(logged.find((line) => line.includes(data.faultId))).toContain('\\"article\\" does not exist')
    } finally {
      await db.schema.alterTable('article_gone').renameTo('article').execute()
    }
  })
})

describe('a flood of requests', () => {
  it('is stopped for the account it comes from, and for nobody else', async () => {
    const url = '/api/session'
    // However long they take, all of them come within one minute.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
    onTestFinished(() => void vi.useRealTimers())
    const hundred = () => Promise.all(Array.from({ length: 100 }, () => api.as('operator', { url })))
    const answers = []
    for (let i = 0; i < 13; i++) answers.push(...(await hundred()))
    const stopped = answers.filter(({ status }) => status === 429)
    expect(stopped.length).toBeGreaterThanOrEqual(100)
    expect(stopped[0]?.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      defined: true,
      data: { retryAfterSeconds: expect.any(Number) },
    })
    expect((await api.as('reader', { url })).status).toBe(200)
  })
})
