import { randomUUID } from 'node:crypto'
import type { ContractOutputs } from '@trucot/contract/contract'
import type { SourcePreview, SourceView } from '@trucot/contract/sources-contract'
import { openFetcher } from '@trucot/intake/net/fetcher'
import { page, withLocalSite } from '@trucot/intake/testing/local-site'
import { beforeAll, describe, expect, it } from 'vitest'
import { withServer } from '../../testing/with-server.ts'

const site = withLocalSite()
const api = withServer({
  fetcher: () => openFetcher({ policy: site.policy(), userAgent: 'TruCot/0.1', hostPauseMs: 0 }),
})
const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  await api.as('operator', { method, url: `/api${url}`, ...(payload ? { payload } : {}) })

const now = new Date().toUTCString()
beforeAll(() => {
  site.answers.set(
    '/rss',
    page(`<rss version="2.0"><channel><title>Báo Thử</title>
<item><title>Mới</title><link>https://bao.example/moi</link><pubDate>${now}</pubDate></item>
<item><title>Cũ</title><link>https://bao.example/cu</link><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate></item></channel></rss>`),
  )
})

describe('a source', () => {
  const wanted = { kind: 'feed', url: 'https://bao.example/tin.rss', name: 'Báo Thử' }

  it('is looked at before it is added, and nothing is taken by that', async () => {
    const answer = await ask('POST', '/sources/preview', { url: site.url('/rss') })
    expect(answer.status, answer.text).toBe(200)
    const preview = answer.json() as SourcePreview
    expect(preview).toMatchObject({ kind: 'feed', format: 'rss', title: 'Báo Thử', named: 2, wouldTake: 1 })
    expect(preview.items.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['Mới', 'would_take'],
      ['Cũ', 'passed_over'],
    ])
    expect(((await ask('GET', '/sources')).json() as ContractOutputs['sources']['list']).items).toEqual([])
  })

  it.each([
    ['http://127.0.0.1/', 'private_address'],
    ['http://[::ffff:127.0.0.1]/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
    ['http://bao.example:22/', 'port'],
  ])('that is no public address is refused: %s', async (url, reason) => {
    const answer = await ask('POST', '/sources/preview', { url })
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'SOURCE_UNREADABLE', data: { reason } })
  })

  it.each(['file:///etc/passwd', 'gopher://x/', 'tin.rss', ''])('%s is no address of one', async (url) => {
    expect((await ask('POST', '/sources', { ...wanted, url })).status).toBe(400)
  })

  it('is added once, paused, asked for its past, and removed; all of it is written down', async () => {
    const made = (await ask('POST', '/sources', wanted)).json() as { source: SourceView }
    const { id } = made.source
    expect(made.source).toMatchObject({ health: 'new', everySeconds: 900, takeSince: expect.any(String) })
    expect((await ask('POST', '/sources', wanted)).json()).toMatchObject({ code: 'SOURCE_KNOWN' })
    const paused = await ask('PATCH', `/sources/${id}`, { paused: true, everySeconds: 3600 })
    expect(paused.json()).toMatchObject({ source: { health: 'paused', everySeconds: 3600 } })
    expect(
      (await ask('POST', `/sources/${id}/backfill`, { from: '2024-02-02', to: '2024-02-01' })).status,
    ).toBe(400)
    const filled = await ask('POST', `/sources/${id}/backfill`, { from: '2024-02-01', to: '2024-02-02' })
    expect(filled.json()).toMatchObject({ queued: 0, source: { id } })
    const shown = (await ask('GET', `/sources/${id}`)).json() as ContractOutputs['sources']['get']
    expect(shown.days).toHaveLength(60)
    expect(shown.checks).toEqual([])
    expect((await ask('GET', `/sources/${id}/items?state=taken`)).json()).toEqual({ items: [], next: null })
    expect((await ask('GET', `/sources/${id}/items?after=AAAA`)).status).toBe(400)
    expect((await ask('DELETE', `/sources/${id}`)).status).toBe(200)
    expect((await ask('GET', `/sources/${id}`)).status).toBe(404)
    const audit = await api.as('admin', { url: `/api/audit?subjectType=source&subjectId=${id}` })
    const { items } = audit.json() as ContractOutputs['audit']['list']
    expect(items.map(({ action }) => action)).toEqual([
      'source.remove',
      'source.backfill',
      'source.update',
      'source.create',
    ])
  })
})

it('addresses are ordered once and can be followed', async () => {
  const orderId = randomUUID()
  const urls = ['https://bao.example/1', 'https://m.bao.example/1', 'https://bao.example/2']
  expect((await ask('POST', '/fetches', { orderId, urls })).json()).toEqual({ orderId, queued: 2 })
  expect((await ask('POST', '/fetches', { orderId, urls })).json()).toEqual({ orderId, queued: 0 })
  const order = (await ask('GET', `/fetches/${orderId}`)).json() as ContractOutputs['fetches']['get']
  expect(order).toMatchObject({ open: 2, items: [{ state: 'waiting' }, { state: 'waiting' }] })
})

describe('what is refused', () => {
  it('waits, can be tried again, and let go of', async () => {
    const base64 = Buffer.from('%PDF-1.4 hỏng').toString('base64')
    const items = [{ name: 'hong.pdf', mediaType: 'application/pdf', base64 }]
    const imported = (await ask('POST', '/pages', { items })).json() as ContractOutputs['pages']['import']
    expect(imported.items).toMatchObject([
      { outcome: 'refused', reason: 'broken', explanation: expect.any(String) },
    ])
    const list = async () => (await ask('GET', '/refused')).json() as ContractOutputs['refused']['list']
    const { items: waiting, waiting: counts } = await list()
    expect(waiting).toMatchObject([{ name: 'hong.pdf', retriable: true, times: 1 }])
    expect(counts).toEqual([{ reason: 'broken', count: 1 }])
    const ids = waiting.map(({ id }) => id)
    expect((await ask('POST', '/refused/retry', { ids })).json()).toMatchObject({
      items: [{ outcome: 'refused', reason: 'broken' }],
      queued: 0,
    })
    expect((await list()).items).toMatchObject([{ times: 2 }])
    expect((await ask('POST', '/refused/dismiss', { ids })).json()).toEqual({ dismissed: 1 })
    expect((await ask('POST', '/refused/dismiss', { ids })).status).toBe(404)
    expect((await list()).items).toEqual([])
  })

  it('is off the list once it comes in after all', async () => {
    const send = async (text: string) =>
      (await ask('POST', '/pages', { items: [{ name: 'sau.txt', mediaType: 'text/plain', text }] })).json()
    expect(await send('…')).toMatchObject({ items: [{ reason: 'no_text' }] })
    expect(await send('Hai bên hội đàm.')).toMatchObject({ items: [{ outcome: 'new' }] })
    const taken = (await ask('GET', '/refused?state=taken')).json() as ContractOutputs['refused']['list']
    expect(taken.items).toMatchObject([{ name: 'sau.txt', articleId: expect.any(Number) }])
  })
})
