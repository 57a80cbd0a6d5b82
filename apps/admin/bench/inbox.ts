import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { watchMainThread } from './main-thread.ts'
import { longest, type Measure, median } from './measure.ts'
import { signIn } from './seat.ts'
import { forgetTasks, readStopwatch } from './stopwatch.ts'

const LONG_INBOX = 100_000
const SCROLLS = 60
const MAKE_ROWS = join(import.meta.dirname, '../../../packages/db/test/bench/long-inbox.ts')

/** What is fetched until somebody who signs in stands before the inbox. */
export async function scriptsUpToInbox(page: Page): Promise<Measure> {
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js') || response.status() !== 200) return
    sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
  })
  await signIn(page)
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { what: 'scripts up to the inbox, gzip', wanted: 220, reached: bytes / 1024, unit: 'KB' }
}

/** The inbox opened anew by a slow machine, with nothing kept from before. */
export async function coldInbox(open: () => Promise<Page>): Promise<Measure> {
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

/** A hundred thousand rows: what the database takes for the list, and what the browser does while one scrolls. */
export async function longInbox(browser: Browser, page: Page): Promise<Measure[]> {
  const running = JSON.parse(readFileSync(join(process.env.HOUSE_FOLDER ?? '', 'running.json'), 'utf8')) as {
    databaseUrl: string
  }
  const database = execFileSync(process.execPath, [MAKE_ROWS, '--articles', String(LONG_INBOX)], {
    env: { ...process.env, DATABASE_URL: running.databaseUrl },
    encoding: 'utf8',
  })
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
