import { randomUUID } from 'node:crypto'
import { countArticles } from '@trucot/db/article'
import { listOrder, orderFetches } from '@trucot/db/fetch-item'
import { createSource, findSource } from '@trucot/db/source'
import { withDatabase } from '@trucot/db/testing/with-database'
import { openFetcher } from '@trucot/intake/net/fetcher'
import { page, withLocalSite } from '@trucot/intake/testing/local-site'
import { openIntakePool } from '@trucot/intake/thread/intake-pool'
import { openLog } from '@trucot/service/log'
import { afterAll, expect, it } from 'vitest'
import { startIntakeService } from './intake-service.ts'

const database = withDatabase()
const site = withLocalSite()
const pool = openIntakePool()
afterAll(() => pool.close())
const soon = { timeout: 60_000 }
const TESTER = { accountId: null, name: 'tester', origin: 'test' }

it('two workers bring in what sources name and people ask for, each thing once', async () => {
  const { db } = database
  const paths = ['/1', '/2', '/3']
  for (const path of paths) site.answers.set(path, page(`<p>Hai bên hội đàm lần ${path.slice(1)}.</p>`))
  const items = paths.map((path) => `<item><link>${site.url(path)}</link></item>`)
  site.answers.set('/rss', page(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`))
  const wanted = { kind: 'feed' as const, url: site.url('/rss'), name: 'Thử', everySeconds: 600 }
  const source = await db.transaction().execute((tx) => createSource(tx, wanted, TESTER))
  const id = randomUUID()
  site.answers.set('/le', page('<p>Một tin lẻ.</p>'))
  await db.transaction().execute((tx) => orderFetches(tx, { id, urls: [site.url('/le')], by: TESTER }))
  const log = openLog({ name: 'worker', level: 'silent' })
  const fetcher = openFetcher({ policy: site.policy(), userAgent: 'TruCot/0.1', hostPauseMs: 10 })
  const services = [1, 2].map(() =>
    startIntakeService({ db, fetcher, pool, hostPauseMs: 10, workerId: randomUUID(), log }),
  )
  await expect.poll(async () => (await countArticles(db)).all, soon).toBe(4)
  await expect.poll(async () => (await listOrder(db, id))[0]?.state, soon).toBe('taken')
  await Promise.all(services.map((service) => service.stop()))
  expect(site.asked.filter((path) => paths.some((one) => path.endsWith(one)))).toHaveLength(3)
  expect(await findSource(db, source?.id ?? 0)).toMatchObject({ failures: 0, checkedAt: expect.any(Date) })
})
