import { expect, type Page } from '@playwright/test'

/** Opens the example article whose title holds some words, and answers its number. */
export async function openArticle(page: Page, words: string): Promise<number> {
  await page.goto(`/inbox?status=all&text=${encodeURIComponent(words)}`)
  await page.getByRole('list').getByRole('link').filter({ hasText: words }).first().click()
  await expect(claims(page).first()).toBeVisible()
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

export const claims = (page: Page) => page.locator('[data-claim]')
export const focused = (page: Page) => page.locator('[data-claim][aria-current=true]')
/** One claim, whatever comes to stand where. */
export const claim = (page: Page, id: string) => page.locator(`[data-claim="${id}"]`)

/** The id of the focused claim. */
export async function focusedId(page: Page): Promise<string> {
  return (await focused(page).getAttribute('data-claim')) ?? ''
}

/** The id of the claim that the focus went to from another. */
export async function focusedAfter(page: Page, id: string): Promise<string> {
  await expect(focused(page)).not.toHaveAttribute('data-claim', id)
  return await focusedId(page)
}

/** The focus is on that claim, or comes to it. */
export async function expectFocused(page: Page, id: string): Promise<void> {
  await expect(focused(page)).toHaveAttribute('data-claim', id)
}

/** Waits until the browser has drawn what it was given, and told the page what of it is in sight. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Waits until every decision has arrived at the server. */
export async function allSaved(page: Page): Promise<void> {
  await expect(page.locator('.sending')).toHaveCount(0)
}

/** The words of the text that are lit as evidence. */
export function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('evidence') ?? [])].map((range) => String(range)))
}
