import { beforeEach, expect, it } from 'vitest'
import { page, withLocalSite } from '../testing/local-site.ts'
import { openFetcher } from './fetcher.ts'
import { retryAfterSeconds } from './retry-after.ts'

const site = withLocalSite()
beforeEach(() => {
  site.answers.clear()
  site.asked.length = 0
  for (const path of ['/tin', '/rieng/1', '/khac']) site.answers.set(path, page('x'))
})
const open = (hostPauseMs = 0) => openFetcher({ policy: site.policy(), userAgent: 'TruCot/0.1', hostPauseMs })
const usual = { accept: '*/*', mostBytes: 1000 }

it('goes by robots.txt and asks for it once', async () => {
  site.answers.set(
    '/robots.txt',
    page('User-agent: *\nDisallow: /rieng\n\nUser-agent: TruCot\nDisallow: /khac\nCrawl-delay: 0.01'),
  )
  const fetcher = open()
  expect(await fetcher.fetch(site.url('/tin'), usual)).toMatchObject({ kind: 'fetched' })
  expect(await fetcher.fetch(site.url('/khac'), usual)).toMatchObject({ kind: 'refused', reason: 'robots' })
  expect(site.asked.filter((path) => path.endsWith('/robots.txt'))).toHaveLength(1)
  expect(fetcher.pauseMs(site.url('/tin'))).toBe(10)
})

it('takes a site without robots.txt for open, and one whose robots.txt breaks for closed', async () => {
  expect(await open().fetch(site.url('/tin'), usual)).toMatchObject({ kind: 'fetched' })
  site.answers.set('/robots.txt', (_request, response) => response.writeHead(500).end())
  expect(await open().fetch(site.url('/tin'), usual)).toMatchObject({
    kind: 'failed',
    reason: 'robots_unanswered',
  })
})

it('reads a hostile robots.txt in no time', async () => {
  site.answers.set(
    '/robots.txt',
    page(
      `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}$\n`.repeat(500)}${`Disallow: /${'*a'.repeat(4)}b$\n`.repeat(4000)}`,
    ),
  )
  // Processor time of this process: what others do on the machine does not count.
  const before = process.cpuUsage()
  await open().fetch(site.url(`/${'a'.repeat(1500)}`), usual)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000)
})

it('asks one host for one thing at a time', async () => {
  const fetcher = open(60)
  const started = Date.now()
  await Promise.all([1, 2, 3].map((n) => fetcher.fetch(site.url(`/tin?n=${n}`), usual)))
  expect(Date.now() - started).toBeGreaterThanOrEqual(115)
})

it.each([
  ['120', 120],
  ['Sun, 01 Jan 2023 00:01:00 GMT', 60],
  ['-5', null],
  ['99999999', 86_400],
  ['soon', null],
  [undefined, null],
])('reads Retry-After %s', (header, seconds) => {
  expect(retryAfterSeconds(header, Date.parse('2023-01-01T00:00:00Z'))).toBe(seconds)
})
