import { randomUUID } from 'node:crypto'
import { listAudit } from '@trucot/db/audit'
import { listNamed, listOrder, orderFetches } from '@trucot/db/fetch-item'
import { claimFetch } from '@trucot/db/fetch-turn'
import { listRefused } from '@trucot/db/refused-import'
import { backfillSource, createSource, findSource, removeSource } from '@trucot/db/source'
import { claimSource } from '@trucot/db/source-check'
import { withDatabase } from '@trucot/db/testing/with-database'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { fetchDue } from '../fetch-due.ts'
import { openFetcher } from '../net/fetcher.ts'
import { page, withLocalSite } from '../testing/local-site.ts'
import { openIntakePool } from '../thread/intake-pool.ts'
import { checkSource } from './check-source.ts'

const database = withDatabase()
const site = withLocalSite()
const pool = openIntakePool()
afterAll(() => pool.close())
beforeEach(() => {
  site.answers.clear()
  site.asked.length = 0
})
const TESTER = { accountId: null, name: 'tester', origin: 'test' }
const workerId = randomUUID()
const fetcher = () => openFetcher({ policy: site.policy(), userAgent: 'TruCot/0.1', hostPauseMs: 0 })

async function look() {
  const lease = await claimSource(database.db, { workerId, milliseconds: 60_000 })
  return lease && (await checkSource({ db: database.db, fetcher: fetcher(), pool }, lease))
}

/** Fetches until nothing is due. */
async function fetchAll(): Promise<number> {
  const { db } = database
  for (let fetched = 0; ; fetched++) {
    const lease = await claimFetch(db, { workerId, leaseMs: 60_000, hostPauseMs: 0 })
    if (!lease) return fetched
    await fetchDue({ db, fetcher: fetcher(), pool }, lease)
  }
}

const item = (path: string, day: string, title = 'Tin') =>
  `<item><title>${title}</title><link>${site.url(path)}</link><pubDate>${new Date(day).toUTCString()}</pubDate></item>`
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Thử</title>${items.join('')}</channel></rss>`
const tin = (text: string) => page(`<title>Tin</title><p>${text}</p>`)

async function newSource(kind: 'feed' | 'sitemap', path: string) {
  const wanted = {
    kind,
    url: site.url(path),
    name: 'Thử',
    outlet: 'Báo Thử',
    everySeconds: 600,
    takeSince: new Date('2024-03-01'),
  }
  const source = await database.db.transaction().execute((tx) => createSource(tx, wanted, TESTER))
  if (!source) throw new Error('not made')
  return source
}

it('takes what a feed names, passes over what is old until it is asked for, and asks for changes alone', async () => {
  const { db } = database
  const source = await newSource('feed', '/rss')
  const rss = feed(item('/1', '2024-03-05'), item('/cu', '2024-02-10'), item('/mat', '2024-03-06'))
  site.answers.set('/rss', (request, response) => {
    if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"a"' }).end(rss)
  })
  site.answers.set('/1', tin('Hai bên hội đàm tại Hà Nội.'))
  site.answers.set('/cu', tin('Tin cũ về lễ ký.'))
  expect(await look()).toMatchObject({ outcome: 'changed', named: 3, fresh: 2 })
  expect(await fetchAll()).toBe(2)
  const named = await listNamed(db, { sourceId: source.id, limit: 10 })
  expect(named.map(({ url, state, reason }) => [url.slice(site.url('').length), state, reason])).toEqual([
    ['/mat', 'refused', 'status_404'],
    ['/cu', 'passed_over', null],
    ['/1', 'taken', null],
  ])
  expect(await listRefused(db, { state: 'waiting', sourceId: source.id, limit: 9 })).toMatchObject([
    { url: site.url('/mat'), reason: 'status_404', retriable: true },
  ])
  const [imported] = await listAudit(db, { subjectType: 'article' })
  expect(imported).toMatchObject({ action: 'article.import', actor: `source ${source.id}`, origin: 'worker' })

  const days = { from: '2024-02-01', to: '2024-02-28' }
  const filled = await db.transaction().execute((tx) => backfillSource(tx, source.id, days, TESTER))
  expect(filled?.queued).toBe(1)
  // What it asks again for the days is whole; after that, changes alone.
  expect(await look()).toMatchObject({ outcome: 'changed', fresh: 0 })
  await db.updateTable('source').set({ due_at: new Date() }).execute()
  expect(await look()).toMatchObject({ outcome: 'unchanged' })
  expect(await fetchAll()).toBe(1)
  await db.transaction().execute((tx) => removeSource(tx, source.id, TESTER))
})

it('reads a news sitemap through its index, and takes an edited article as a revision', async () => {
  const { db } = database
  const source = await newSource('sitemap', '/sitemap.xml')
  const entry = (day: string) =>
    page(`<urlset><url><loc>${site.url('/2')}</loc><lastmod>${day}</lastmod></url></urlset>`)
  site.answers.set(
    '/sitemap.xml',
    page(
      `<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2024-03-09</lastmod></sitemap><sitemap><loc>/s0.xml</loc><lastmod>2023-01-01</lastmod></sitemap></sitemapindex>`,
    ),
  )
  site.answers.set('/s1.xml', entry('2024-03-05'))
  site.answers.set('/2', tin('Hai bên ký một văn kiện.'))
  expect(await look()).toMatchObject({ outcome: 'changed', named: 1, fresh: 1 })
  expect(site.asked.some((path) => path.endsWith('/s0.xml'))).toBe(false)
  await fetchAll()
  site.answers.set('/s1.xml', entry('2024-03-08'))
  site.answers.set('/2', tin('Hai bên ký hai văn kiện.'))
  await db.updateTable('source').set({ due_at: new Date() }).where('id', '=', source.id).execute()
  expect(await look()).toMatchObject({ fresh: 1 })
  await fetchAll()
  expect(await listNamed(db, { sourceId: source.id, limit: 5 })).toMatchObject([
    { state: 'taken', outcome: 'revised' },
  ])
  await db.transaction().execute((tx) => removeSource(tx, source.id, TESTER))
})

it('writes down why a source cannot be read, and looks again later', async () => {
  const { db } = database
  const source = await newSource('feed', '/hong')
  site.answers.set('/hong', page('<html><p>Không phải nguồn tin</p></html>'))
  expect(await look()).toMatchObject({ outcome: 'failed', error: expect.stringMatching(/^kind: /u) })
  expect(await findSource(db, source.id)).toMatchObject({ failures: 1, lastError: expect.any(String) })
  expect(await look()).toBeUndefined()
  await db.transaction().execute((tx) => removeSource(tx, source.id, TESTER))
})

it('fetches what a person asks for, and nothing that is not public', async () => {
  const { db } = database
  const id = randomUUID()
  site.answers.set('/tep.pdf', page('%PDF-1.4 hỏng', { 'content-type': 'application/pdf' }))
  site.answers.set('/anh', page('x', { 'content-type': 'image/png' }))
  site.answers.set('/3', tin('Đoàn đại biểu đến Lào.'))
  const urls = ['/3', '/anh', '/tep.pdf'].map((path) => site.url(path))
  await db
    .transaction()
    .execute((tx) => orderFetches(tx, { id, urls: [...urls, 'http://169.254.169.254/x'], by: TESTER }))
  expect(await fetchAll()).toBe(4)
  expect((await listOrder(db, id)).map(({ state, reason }) => [state, reason])).toEqual([
    ['taken', null],
    ['refused', 'kind'],
    ['refused', 'broken'],
    ['refused', 'private_address'],
  ])
})
