import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'

export type Role = 'reader' | 'curator' | 'operator' | 'admin'
export type Theme = 'light' | 'dark'
export type Language = 'vi' | 'en'

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
    await page.context().close()
    expect(foreign, 'requests to other hosts').toEqual([])
    expect(complaints, 'complaints of the page').toEqual([])
  }
}

export { expect }
