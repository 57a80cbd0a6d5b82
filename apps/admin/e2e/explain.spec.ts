import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './person.ts'
import { claims, expectFocused, focusedId, litWords, openArticle } from './review-page.ts'

const TITLE = 'Ông Bùi Thanh Sơn giữ chức Bộ trưởng'

test('x tells which rules made the focused claim, in order, and follows the focus', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  await page.keyboard.press('x')
  const pane = page.getByRole('region', { name: 'Máy đọc ra thế nào' })
  await expect(pane).toContainText('1. Đoạn được xếp loại', { timeout: 90_000 })
  await expect(pane).toContainText('2. Chữ được nhận ra')
  await expect(pane).toContainText('quy tắc làm ra nó')
  const rules = await pane.locator('code').allTextContents()
  expect(rules.length).toBeGreaterThan(3)
  for (const rule of rules) expect(rule).toMatch(/^[\w.-]+[./:][\w./:-]+$/u)
  await pane.locator('.words').last().click()
  await expect.poll(async () => (await litWords(page)).length).toBe(1)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const before = await pane.textContent()
  await page.keyboard.press('j')
  await expect(pane).not.toHaveText(before ?? '')
  const at = await focusedId(page)
  await page.keyboard.press('Escape')
  await expect(claims(page).first()).toBeVisible()
  await expectFocused(page, at)
})

test('a word of the article is explained by keyboard', async ({ person }) => {
  const { page } = await person('curator', { language: 'en' })
  await openArticle(page, TITLE)
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  const pane = page.getByRole('region', { name: 'How the machine reads it' })
  await expect(pane).toContainText('1. What the stretch was taken for', { timeout: 90_000 })
  const first = await pane.textContent()
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  await expect(pane).not.toHaveText(first ?? '')
})
