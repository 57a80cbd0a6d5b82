import type { Browser, Page } from '@playwright/test'
import { longPage, rollOfOffices } from './made-text.ts'
import { watchMainThread } from './main-thread.ts'
import { longest, type Measure, median } from './measure.ts'
import { importPage } from './seat.ts'
import { forgetTasks, readStopwatch } from './stopwatch.ts'

const LONG = { bytes: 60 * 1024, naming: 67 }
const CLAIMS = 30
const PRESSES = 12

const card = (page: Page) => page.locator('[data-claim]').first().waitFor()

/** A long article that names very many: opened, and decided in. */
export async function longReview(browser: Browser, page: Page): Promise<Measure[]> {
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

/** From the key that asks for the next article until its claims stand there, with a decision still on its way. */
export async function nextArticle(page: Page): Promise<Measure> {
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

/** How many keys an article of many claims asks for. */
export async function pressesForClaims(page: Page): Promise<Measure> {
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
