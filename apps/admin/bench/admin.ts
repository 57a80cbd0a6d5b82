// What the screens cost, measured in Chromium on the production build and a real house. CPU time of other programs counts.
import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import startHouse from '../e2e/house.ts'
import { longPage, rollOfOffices } from './made-text.ts'
import { forgetTasks, installStopwatch, readStopwatch } from './stopwatch.ts'

const ADMIN = join(import.meta.dirname, '..')
const LONG = { bytes: 60 * 1024, naming: 67 }
const CLAIMS = 30
const READ_WITHIN_MS = 90_000

interface Measure {
  what: string
  wanted: number
  reached: number
  unit: string
  note?: string
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const longest = (numbers: readonly number[]) => Math.max(0, ...numbers)
const house = () => process.env.HOUSE_URL ?? ''

async function seat(
  browser: Browser,
  state?: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house(),
    viewport: { width: 1440, height: 900 },
    ...(state ? { storageState: state } : {}),
  })
  const page = await context.newPage()
  await installStopwatch(page)
  return page
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill('admin@trucot.local')
  await page.locator('input[name=password]').fill(process.env.HOUSE_PASSWORD_admin ?? '')
  await page.locator('form button[type=submit]').click()
  await page.getByRole('list', { name: 'Các bài' }).waitFor()
}

async function scriptsUpToInbox(page: Page): Promise<Measure> {
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js') || response.status() !== 200) return
    sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
  })
  await signIn(page)
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { what: 'scripts up to the inbox, gzip', wanted: 220, reached: bytes / 1024, unit: 'KB' }
}

async function coldInbox(open: () => Promise<Page>): Promise<Measure> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const page = await open()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto('/inbox')
    await page.getByRole('list', { name: 'Các bài' }).getByRole('link').first().waitFor()
    await page.waitForTimeout(300)
    times.push((await readStopwatch(page)).inbox ?? Number.NaN)
    await page.context().close()
  }
  return {
    what: 'inbox drawn, cold, processor 4 times slower',
    wanted: 1500,
    reached: median(times),
    unit: 'ms',
  }
}

interface Imported {
  id: number
  claims: number
  mentions: number
}

/** Hands a page in and waits until it was read. */
async function importPage(page: Page, name: string, text: string): Promise<Imported> {
  const answer = await page.request.post('/api/pages', {
    data: { items: [{ name, mediaType: 'text/plain', text }] },
    headers: { origin: house() },
  })
  const { items } = (await answer.json()) as { items: { articleId: number | null }[] }
  const id = items[0]?.articleId
  if (typeof id !== 'number') throw new Error(`${name} was not taken in: ${await answer.text()}`)
  for (const until = Date.now() + READ_WITHIN_MS; Date.now() < until; ) {
    const view = (await (await page.request.get(`/api/articles/${id}`)).json()) as {
      readingId: number | null
      states: unknown[]
      entities: { mentions: unknown[] }[]
    }
    if (view.readingId !== null) {
      const mentions = view.entities.reduce((sum, entity) => sum + entity.mentions.length, 0)
      return { id, claims: view.states.length, mentions }
    }
    await page.waitForTimeout(500)
  }
  throw new Error(`${name} was not read in time`)
}

const card = (page: Page) => page.locator('[data-claim]').first().waitFor()

async function longReview(page: Page): Promise<Measure[]> {
  const { id, claims, mentions } = await importPage(page, 'bench-long.txt', longPage(LONG.bytes, LONG.naming))
  const note = `${mentions} mentions, ${claims} claims`
  await page.goto(`/articles/${id}`)
  await card(page)
  await page.waitForTimeout(1500)
  const opening = longest((await readStopwatch(page)).tasks)
  await forgetTasks(page)
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(250)
    await page.keyboard.press('j')
    await page.waitForTimeout(150)
  }
  const { tasks, decisions } = await readStopwatch(page)
  return [
    { what: 'longest task on opening 60 KB', wanted: 100, reached: opening, unit: 'ms', note },
    { what: 'longest task while deciding in it', wanted: 100, reached: longest(tasks), unit: 'ms', note },
    {
      what: 'decision until painted, in it',
      wanted: 50,
      reached: median(decisions),
      unit: 'ms',
      note: `median of ${decisions.length}, longest ${longest(decisions).toFixed(0)}`,
    },
  ]
}

async function nextArticle(page: Page): Promise<Measure> {
  await page.goto('/inbox')
  await page.getByRole('list', { name: 'Các bài' }).getByRole('link').nth(2).click()
  await card(page)
  for (let article = 0; article < 5; article++) {
    await page.waitForTimeout(1200)
    await page.keyboard.press('a')
    await page.waitForTimeout(300)
    await page.keyboard.press(']')
  }
  await page.waitForTimeout(800)
  const { articles } = await readStopwatch(page)
  const note = `median of ${articles.length}, longest ${longest(articles).toFixed(0)}`
  return { what: 'next article after a decision', wanted: 150, reached: median(articles), unit: 'ms', note }
}

async function pressesForClaims(page: Page): Promise<Measure> {
  const { id, claims } = await importPage(page, 'bench-roll.txt', rollOfOffices(CLAIMS))
  await page.goto(`/articles/${id}`)
  await card(page)
  await page.waitForTimeout(500)
  const open = page.locator('[data-claim][data-status=proposed]')
  let presses = 0
  while ((await open.count()) > 0 && presses < 3 * CLAIMS) {
    presses++
    await page.keyboard.press('Shift+A')
    await page.waitForTimeout(300)
  }
  return { what: `keys to review ${claims} claims`, wanted: 12, reached: presses, unit: 'keys' }
}

function line({ what, wanted, reached, unit, note = '' }: Measure): string {
  const met = reached <= wanted ? 'yes' : 'NO'
  const figure = (value: number) => `${value.toFixed(0)} ${unit}`.padStart(9)
  return `${what.padEnd(46)}${figure(wanted)}${figure(reached)}   ${met.padEnd(4)}${note}`
}

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
  cwd: ADMIN,
})
const close = await startHouse()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await seat(browser)
  const measures = [await scriptsUpToInbox(page)]
  const state = await page.context().storageState()
  measures.push(await coldInbox(() => seat(browser, state)))
  measures.push(await nextArticle(page))
  measures.push(...(await longReview(page)))
  measures.push(await pressesForClaims(page))
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`)
  console.log(`${' '.repeat(46)}${'wanted'.padStart(9)}${'reached'.padStart(9)}`)
  for (const measure of measures) console.log(line(measure))
} finally {
  await browser.close()
  await close()
}
