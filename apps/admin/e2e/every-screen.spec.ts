import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { recordOf } from './own-article.ts'
import { atRest, emailOf, expect, houseUrl, type Language, passwordOf, signIn, test } from './person.ts'
import { claims, drawn } from './review-page.ts'

const LANGUAGES: readonly Language[] = ['vi', 'en']
const SCREENS = [
  '/inbox',
  '/inbox?status=suggestions',
  '/inbox?status=mine',
  '/work',
  '/work?of=everyone',
  '/import',
  '/queue',
  '/accounts',
  '/settings',
  '/not-allowed',
  '/nowhere',
  '/articles/999999',
]

/** Screens that need something to show: what is missing is made first. */
async function screensWithData(page: Page): Promise<string[]> {
  const headers = { origin: houseUrl() }
  const list = async <Item>(path: string): Promise<Item[]> =>
    ((await (await page.request.get(`/api${path}`)).json()) as { items: Item[] }).items
  const minh = await recordOf(page, 'Phạm Bình Minh')
  const [event] = await list<{ recordId: number }>('/records/search?text=rcep&kinds=event')
  if ((await list('/campaigns')).length === 0) {
    const data = { selection: { ids: [6, 7] }, mode: 'all', canary: null, reason: 'Đọc lại hai bài' }
    expect((await page.request.post('/api/campaigns', { data, headers })).ok()).toBe(true)
  }
  if ((await list('/sources')).length === 0) {
    const data = { kind: 'feed', url: 'https://khong-co-that.example/rss', name: 'Báo Không Có Thật' }
    expect((await page.request.post('/api/sources', { data, headers })).ok()).toBe(true)
  }
  const [campaign] = await list<{ id: number }>('/campaigns')
  const [source] = await list<{ id: number }>('/sources')
  return [
    '/search?q=pham+binh+minh',
    `/records/${minh}`,
    `/records/${event?.recordId}`,
    `/records/${minh}/split`,
    '/calendar?month=2022-10',
    '/who-is-who?show=open',
    '/who-is-who?show=alarms',
    '/fleet',
    '/campaigns',
    '/campaigns/new',
    `/campaigns/${campaign?.id}`,
    '/sources',
    `/sources/${source?.id}`,
    '/refused',
    '/settings/security',
    '/audit',
  ]
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([])
}

/** Nothing is wider than the window: no screen scrolls sideways. */
async function expectFits(page: Page): Promise<void> {
  // What measures itself is told of another width by the browser's next drawing.
  await drawn(page)
  const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content).toBeLessThanOrEqual(window_ ?? 0)
}

/** Each theme and each language once: what one look shows of contrast, and the other of words, both show of the rest. */
const LOOKS = [
  ['light', 'vi'],
  ['dark', 'en'],
] as const

for (const [theme, language] of LOOKS) {
  test(`every screen is clean: ${theme}, ${language}`, async ({ person, stranger }) => {
    const door = await stranger({ theme, language })
    await door.page.goto('/sign-in')
    await atRest(door.page)
    await expectClean(door.page)
    const { page } = await person('admin', { theme, language })
    for (const screen of SCREENS) {
      await test.step(screen, async () => {
        await page.goto(screen, { waitUntil: 'domcontentloaded' })
        await atRest(page)
        await expectClean(page)
      })
    }
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
}

for (const [theme, language] of LOOKS) {
  test(`an article is clean in all its states: ${theme}, ${language}`, async ({ person }) => {
    const { page } = await person('admin', { theme, language })
    await page.goto('/articles/6', { waitUntil: 'domcontentloaded' })
    await expect(claims(page).first()).toBeVisible()
    await expectClean(page)
    const steps: [name: string, press: string, back: string | null][] = [
      ['reasons', 'i', 'i'],
      ['rejecting', 'r', 'Escape'],
      ['editing', 'e', 'Escape'],
      ['keys', 'h', 'Escape'],
      ['palette', 'Control+k', 'Escape'],
    ]
    for (const [name, press, back] of steps) {
      await test.step(name, async () => {
        await page.keyboard.press(press)
        await atRest(page)
        await expectClean(page)
        if (back) await page.keyboard.press(back)
      })
    }
    await page.locator('[data-claim]:has(.type-line)').first().getByRole('button').last().click()
    await expectClean(page)
  })
}

for (const [theme, language] of LOOKS) {
  test(`every desk and dossier is clean and fits: ${theme}, ${language}`, async ({ person }) => {
    const { page } = await person('admin', { theme, language })
    for (const screen of await screensWithData(page)) {
      await test.step(screen, async () => {
        await page.goto(screen, { waitUntil: 'domcontentloaded' })
        await atRest(page)
        await expectClean(page)
        for (const width of [900, 360]) {
          await page.setViewportSize({ width, height: 900 })
          await expectFits(page)
        }
        await page.setViewportSize({ width: 1440, height: 900 })
      })
    }
  })
}

test('the title bar holds all screens of an administrator at 1280 pixels', async ({ person }) => {
  for (const language of LANGUAGES) {
    const { page } = await person('admin', { width: 1280, language })
    await page.goto('/campaigns/new')
    await atRest(page)
    await expectFits(page)
    const bar = page.getByRole('banner')
    const [left, right] = [bar.getByRole('link').last(), bar.getByRole('button').first()]
    await expect(left).toBeVisible()
    // One line: nothing in it wraps.
    expect((await bar.boundingBox())?.height).toBeLessThan(60)
    expect((await bar.getByRole('link').first().boundingBox())?.height).toBeLessThan(36)
    const [ends, begins] = [await left.boundingBox(), await right.boundingBox()]
    expect((ends?.x ?? 0) + (ends?.width ?? 0)).toBeLessThanOrEqual(begins?.x ?? 0)
  }
})

for (const width of [360, 900]) {
  test(`every screen fits a window of ${width} pixels`, async ({ person }) => {
    const { page } = await person('admin', { width })
    for (const screen of [...SCREENS, '/articles/6', '/articles/7']) {
      await page.goto(screen, { waitUntil: 'domcontentloaded' })
      await atRest(page)
      await expectFits(page)
      await expectClean(page)
    }
  })
}

test('up to the inbox less than 220 KB of script are loaded', async ({ stranger }) => {
  const { page } = await stranger()
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (!/\.js$/u.test(new URL(response.url()).pathname) || response.status() !== 200) return
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length)
    scripts.set(response.url(), size)
  })
  await signIn(page, emailOf('curator'), passwordOf('curator'))
  await expect(page.getByRole('list', { name: 'Các bài' })).toBeVisible()
  const sizes = await Promise.all(scripts.values())
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(220 * 1024)
})

test('language, theme and one-letter keys are chosen in the settings and kept', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/settings')
  await page.getByText('English').click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveClass(/dark/u)
  await page.getByRole('group', { name: 'One-letter shortcuts' }).getByText('Off').click()
  await page.goto('/articles/6')
  await expect(claims(page).first()).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('button', { name: 'Wrong value' })).toHaveCount(0)
})
