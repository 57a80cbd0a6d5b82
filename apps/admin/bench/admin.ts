// What the screens cost, measured in Chromium on the production build and a real house. Other programs' work counts by
// the clock; beside it stands what the page itself took of the processor, and what an empty page takes in the same run.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import startHouse from '../e2e/house.ts'
import { longPage, rollOfOffices } from './made-text.ts'
import { watchMainThread } from './main-thread.ts'
import { forgetTasks, installStopwatch, readStopwatch } from './stopwatch.ts'

const ADMIN = join(import.meta.dirname, '..')
const LONG = { bytes: 60 * 1024, naming: 67 }
const CLAIMS = 30
const PRESSES = 12
const LONG_INBOX = 100_000
const SCROLLS = 60
const READ_WITHIN_MS = 90_000

interface Measure {
  what: string
  wanted: number
  reached: number
  unit: string
  /** Milliseconds of the processor's time, where that is known. */
  processor?: number
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

/** A page that does next to nothing when a key is pressed: what this machine takes at this moment for that. */
async function emptyPage(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  await page.setContent('<p data-status="a">x</p>')
  const times = await page.evaluate(async () => {
    const taken: number[] = []
    for (let round = 0; round < 20; round++) {
      const began = performance.now()
      document.querySelector('p')?.setAttribute('data-status', String(round))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      taken.push(performance.now() - began)
    }
    return taken
  })
  await page.close()
  return `an empty page paints a change in ${median(times).toFixed(0)} ms, at worst ${longest(times).toFixed(0)}; load ${loadavg()[0]?.toFixed(1)}`
}

const card = (page: Page) => page.locator('[data-claim]').first().waitFor()

async function longReview(browser: Browser, page: Page): Promise<Measure[]> {
  const { id, claims, mentions } = await importPage(page, 'bench-long.txt', longPage(LONG.bytes, LONG.naming))
  const note = `${mentions} mentions, ${claims} claims`
  const opening = await watchMainThread(browser, async () => {
    await page.goto(`/articles/${id}`)
    await card(page)
    await page.waitForTimeout(2000)
  })
  await forgetTasks(page)
  const decide = async () => {
    await page.keyboard.press('a')
    await page.waitForTimeout(250)
    await page.keyboard.press('j')
    await page.waitForTimeout(150)
  }
  for (let press = 0; press < PRESSES; press++) await decide()
  const { tasks, decisions } = await readStopwatch(page)
  // Watching costs time of its own: the clock is read before, the processor's time after.
  const deciding = await watchMainThread(browser, async () => {
    for (let press = 0; press < PRESSES; press++) await decide()
  })
  return [
    {
      what: 'longest task on opening 60 KB',
      wanted: 100,
      reached: opening.longest,
      unit: 'ms',
      processor: opening.longestProcessor,
      note,
    },
    {
      what: 'longest task while deciding in it',
      wanted: 100,
      reached: longest(tasks),
      unit: 'ms',
      processor: deciding.longestProcessor,
      note,
    },
    {
      what: 'decision until painted, in it',
      wanted: 50,
      reached: median(decisions),
      unit: 'ms',
      processor: deciding.processor / (2 * PRESSES),
      note: `median of ${decisions.length}, longest ${longest(decisions).toFixed(0)}; processor: all of a key's work`,
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
  const drawn = page.locator('[data-claim]:has([data-second-look])')
  let presses = 0
  const press = async (key: string) => {
    presses++
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    // Nobody presses again before the next claims stand there.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
  }
  while ((await open.count()) > 0 && presses < 3 * CLAIMS) await press('Shift+A')
  // Those drawn for a second look are looked at one by one, where the focus goes by itself.
  while ((await drawn.count()) > 0 && presses < 3 * CLAIMS) await press('a')
  return { what: `keys to review ${claims} claims`, wanted: 12, reached: presses, unit: 'keys' }
}

/** A hundred thousand rows: what the database takes for the list, and what the browser does while one scrolls. */
async function longInbox(browser: Browser, page: Page): Promise<Measure[]> {
  const running = JSON.parse(readFileSync(join(process.env.HOUSE_FOLDER ?? '', 'running.json'), 'utf8')) as {
    databaseUrl: string
  }
  const database = execFileSync(
    process.execPath,
    [join(ADMIN, '../../packages/db/test/bench/long-inbox.ts'), '--articles', String(LONG_INBOX)],
    { env: { ...process.env, DATABASE_URL: running.databaseUrl }, encoding: 'utf8' },
  )
  console.log(database)
  await page.goto('/inbox')
  const rows = page.getByRole('list', { name: 'Các bài' }).getByRole('listitem')
  await rows.first().waitFor()
  await page.waitForTimeout(1000)
  await forgetTasks(page)
  await page.mouse.move(700, 500)
  const drawn: number[] = []
  const scrolling = await watchMainThread(browser, async () => {
    for (let turn = 0; turn < SCROLLS; turn++) {
      await page.mouse.wheel(0, 900)
      await page.waitForTimeout(40)
      if (turn % 10 === 0) drawn.push(await rows.count())
    }
  })
  const setSize = Number(await rows.last().getAttribute('aria-setsize'))
  const reached = Number(await rows.last().getAttribute('aria-posinset'))
  const note = `${setSize} rows, scrolled to ${reached}, at most ${longest(drawn)} drawn`
  return [
    {
      what: 'longest task while scrolling the inbox',
      wanted: 100,
      reached: longest((await readStopwatch(page)).tasks),
      unit: 'ms',
      processor: scrolling.longestProcessor,
      note,
    },
  ]
}

/** By the clock; where that fails and the processor's time does not, the machine was busy with something else. */
function verdictOf({ wanted, reached, processor }: Measure): string {
  if (reached <= wanted) return 'yes'
  return processor !== undefined && processor <= wanted ? 'BUSY' : 'NO'
}

function line(measure: Measure): string {
  const { what, wanted, reached, unit, processor, note = '' } = measure
  const figure = (value: number | undefined) =>
    (value === undefined ? '' : `${value.toFixed(0)} ${unit}`).padStart(10)
  return `${what.padEnd(46)}${figure(wanted)}${figure(reached)}${figure(processor)}   ${verdictOf(measure).padEnd(5)}${note}`
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
  console.log(await emptyPage(browser))
  const page = await seat(browser)
  const measures = [await scriptsUpToInbox(page)]
  const state = await page.context().storageState()
  measures.push(await coldInbox(() => seat(browser, state)))
  measures.push(await nextArticle(page))
  measures.push(...(await longReview(browser, page)))
  measures.push(await pressesForClaims(page))
  measures.push(...(await longInbox(browser, page)))
  console.log(await emptyPage(browser))
  console.log(
    `${' '.repeat(46)}${'wanted'.padStart(10)}${'reached'.padStart(10)}${'processor'.padStart(10)}   met`,
  )
  for (const measure of measures) console.log(line(measure))
  console.log('BUSY: not by the clock, but by the time of the processor: other programs held the page up.')
} finally {
  await browser.close()
  await close()
}
