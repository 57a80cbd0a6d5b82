// What the screens cost, measured in Chromium on the production build and a real house. Other programs' work counts by
// the clock; beside it stands what the page itself took of the processor, and what an empty page takes in the same run.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import startHouse from '../e2e/house.ts'
import { emptyPage } from './empty-page.ts'
import { coldInbox, longInbox, scriptsUpToInbox } from './inbox.ts'
import { tableOf } from './measure.ts'
import { longReview, nextArticle, pressesForClaims } from './review.ts'
import { seat } from './seat.ts'

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
  cwd: join(import.meta.dirname, '..'),
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
  console.log(tableOf(measures))
} finally {
  await browser.close()
  await close()
}
