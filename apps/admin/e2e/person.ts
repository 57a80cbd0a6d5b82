import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test'

export type Role = 'reader' | 'curator' | 'operator' | 'admin'
export type Theme = 'light' | 'dark'
export type Language = 'vi' | 'en'

const LOOK_EVERY = 50
const QUIET_LOOKS = 4

export const houseUrl = () => process.env.HOUSE_URL ?? ''
export const emailOf = (role: Role) => `${role}@trucot.local`
export const passwordOf = (role: Role) => process.env[`HOUSE_PASSWORD_${role}`] ?? ''

/** Somebody at a browser of their own. */
export interface Person {
  page: Page
  /** Requests that left for another host; there must be none. */
  foreign: string[]
  /** What the page complained about: errors of its own and refusals of the security policy. */
  complaints: string[]
}

export interface Look {
  theme?: Theme
  language?: Language
  width?: number
}

const underWay = new WeakMap<Page, Set<Request>>()

/** Keeps what a page has asked for and not been given yet. Streams, which never end, are done once they begin. */
function followRequests(page: Page): void {
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('text/event-stream')) open.delete(response.request())
  })
}

/** Waits until a page has all it asked for, and nothing on it moves any more. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet++) {
    await page.waitForTimeout(LOOK_EVERY)
    if ((underWay.get(page)?.size ?? 0) > 0) quiet = -1
  }
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(moving.map((one) => one.finished))
  })
}

const sessions = new Map<Role, NonNullable<BrowserContextOptions['storageState']>>()

async function sitDown(
  browser: Browser,
  look: Look,
  storageState?: BrowserContextOptions['storageState'],
): Promise<Person> {
  const { theme = 'light', language = 'vi', width = 1440 } = look
  const context = await browser.newContext({
    baseURL: houseUrl(),
    viewport: { width, height: width < 600 ? 780 : 900 },
    ...(storageState === undefined ? {} : { storageState }),
  })
  await context.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('trucot.theme', chosenTheme)
      localStorage.setItem('trucot.language', chosenLanguage)
    },
    [theme, language] as const,
  )
  const page = await context.newPage()
  followRequests(page)
  const person: Person = { page, foreign: [], complaints: [] }
  page.on('request', (request) => {
    if (!request.url().startsWith(houseUrl()) && !/^(?:data|blob):/u.test(request.url()))
      person.foreign.push(request.url())
  })
  page.on('pageerror', (error) => person.complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|\[Vue|\[intlify\]/u.test(message.text()))
      person.complaints.push(message.text())
  })
  return person
}

/** Signs in through the form. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
}

interface Fixtures {
  /** Seats somebody who is not signed in. */
  stranger: (look?: Look) => Promise<Person>
  /** Seats somebody with a role, signed in. */
  person: (role: Role, look?: Look) => Promise<Person>
}

export const test = base.extend<Fixtures>({
  stranger: async ({ browser }, use) => {
    const seated: Person[] = []
    await use(async (look = {}) => {
      const person = await sitDown(browser, look)
      seated.push(person)
      return person
    })
    await leave(seated)
  },
  person: async ({ browser }, use) => {
    const seated: Person[] = []
    await use(async (role, look = {}) => {
      const known = sessions.get(role)
      const person = await sitDown(browser, look, known)
      seated.push(person)
      if (!known) {
        await signIn(person.page, emailOf(role), passwordOf(role))
        await person.page.waitForURL('**/inbox')
        const { cookies } = await person.page.context().storageState()
        sessions.set(role, { cookies, origins: [] })
      }
      return person
    })
    await leave(seated)
  },
})

/** Nobody leaves without having been watched: no foreign request, no complaint of the page. */
async function leave(seated: readonly Person[]): Promise<void> {
  for (const { page, foreign, complaints } of seated) {
    // What a page still asks for by itself is nobody's any more: an answer that is being put together is let go.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().close()
    expect(foreign, 'requests to other hosts').toEqual([])
    expect(complaints, 'complaints of the page').toEqual([])
  }
}

export { expect }
