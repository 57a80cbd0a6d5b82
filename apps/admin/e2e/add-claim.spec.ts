import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Language, test } from './person.ts'
import { allSaved, claim, focusedId, openArticle } from './review-page.ts'

const TITLE = 'Điện mừng'
const FORM: Record<Language, { form: string; save: string; bar: string }> = {
  vi: { form: 'Thêm nhận định', save: 'Thêm', bar: 'Chữ đang chọn' },
  en: { form: 'Add a claim', save: 'Add', bar: 'Selected words' },
}

/** Draws over the first paragraph with the mouse, from its first word on. */
async function drawOver(page: Page, width: number): Promise<void> {
  const box = await page.locator('.block-paragraph').first().boundingBox()
  if (!box) throw new Error('no paragraph')
  await page.mouse.move(box.x + 2, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + width / 2, box.y + 14, { steps: 4 })
  await page.mouse.move(box.x + width, box.y + 14, { steps: 4 })
  await page.mouse.up()
}

test('a claim the machine missed is added by keyboard alone, kept, and taken back by one key', async ({
  person,
}) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  await page.keyboard.press('n')
  const bar = page.getByRole('region', { name: FORM.vi.bar })
  await expect(bar).toBeVisible()
  const one = (await bar.locator('.quote').textContent()) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bar.locator('.quote')).not.toHaveText(one)
  const quote = ((await bar.locator('.quote').textContent()) ?? '').slice(1, -1)
  expect(quote.split(/\s+/u).length).toBe(3)
  await page.keyboard.press('1')
  const form = page.getByRole('form', { name: FORM.vi.form })
  const title = form.getByRole('textbox', { name: 'Chức danh' })
  await expect(title).toBeFocused()
  await title.fill('Trưởng ban Liên lạc')
  await form.getByRole('combobox', { name: 'Người' }).fill('Lê Thị Thử Nghiệm')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const added = page.locator('[data-claim]').filter({ hasText: 'Trưởng ban Liên lạc' })
  await expect(added).toHaveAttribute('data-status', 'accepted')
  await expect(added).toContainText('Người thêm vào')
  await expect(added).toBeFocused()
  const id = await focusedId(page)
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id)).toHaveAttribute('data-status', 'accepted')
  await expect(claim(page, id)).toContainText('Lê Thị Thử Nghiệm')
  await claim(page, id).click()
  await page.keyboard.press('u')
  await expect(claim(page, id)).toHaveCount(0)
  await allSaved(page)
  await page.reload()
  await expect(page.locator('[data-claim]').first()).toBeVisible()
  await expect(claim(page, id)).toHaveCount(0)
})

test('words selected with the mouse offer what they most likely are; u takes the claim back at once', async ({
  person,
}) => {
  const { page } = await person('curator', { language: 'en' })
  await openArticle(page, TITLE)
  await drawOver(page, 320)
  const bar = page.getByRole('region', { name: FORM.en.bar })
  await bar.getByRole('button', { name: 'Event' }).click()
  const form = page.getByRole('form', { name: FORM.en.form })
  await form.getByRole('combobox', { name: 'Place' }).fill('Thành phố Thử Nghiệm')
  await form.getByRole('option', { name: /New name/u }).click()
  await form.getByRole('button', { name: FORM.en.save, exact: true }).click()
  const added = page.locator('[data-claim]').filter({ hasText: 'Thành phố Thử Nghiệm' })
  await expect(added).toHaveAttribute('data-status', 'accepted')
  await expect(added).toContainText('Added by a person')
  await page.keyboard.press('u')
  await expect(added).toHaveCount(0)
})

test('what is missing is said, and Escape leaves no trace', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const before = await page.locator('[data-claim]').count()
  await page.keyboard.press('n')
  await page.keyboard.press('3')
  const form = page.getByRole('form', { name: FORM.vi.form })
  await form.getByRole('textbox', { name: 'Lời' }).fill('')
  await expect(form).toContainText('Cần có lời được dẫn.')
  await expect(form.getByRole('button', { name: FORM.vi.save, exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(page.locator('[data-claim]')).toHaveCount(before)
  await expect(page.getByRole('region', { name: FORM.vi.bar })).toHaveCount(0)
})

for (const [theme, language] of [
  ['light', 'vi'],
  ['dark', 'en'],
] as const) {
  test(`adding is clean: ${theme}, ${language}`, async ({ person }) => {
    const { page } = await person('curator', { theme, language })
    await openArticle(page, TITLE)
    await page.keyboard.press('n')
    await expect(page.getByRole('region', { name: FORM[language].bar })).toBeVisible()
    for (const key of [null, '1', '2', '3']) {
      if (key) {
        await page.keyboard.press(key)
        await expect(page.getByRole('form', { name: FORM[language].form })).toBeVisible()
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([])
      if (!key) continue
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
    }
  })
}
