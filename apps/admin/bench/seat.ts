import type { Browser, BrowserContext, Page } from '@playwright/test'
import { installStopwatch } from './stopwatch.ts'

const READ_WITHIN_MS = 90_000

const house = () => process.env.HOUSE_URL ?? ''

/** Opens a window on the house, with a stopwatch in every page. */
export async function seat(
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

export async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill('admin@trucot.local')
  await page.locator('input[name=password]').fill(process.env.HOUSE_PASSWORD_admin ?? '')
  await page.locator('form button[type=submit]').click()
  await page.getByRole('list', { name: 'Các bài' }).waitFor()
}

interface Imported {
  id: number
  claims: number
  mentions: number
}

/** Hands a page in and waits until it was read. */
export async function importPage(page: Page, name: string, text: string): Promise<Imported> {
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
