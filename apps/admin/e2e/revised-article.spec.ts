import type { Page } from '@playwright/test'
import { expect, test } from './person.ts'
import { allSaved, claim, claims } from './review-page.ts'

/** Another article on every run, so that a house may be used again. */
const NAME = `tiep-dai-su-tai-hue-${Date.now()}.txt`
const MEETING = 'Ngày 12/3, tại Huế, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ tiếp Đại sứ Nhật Bản Ito Naoki.'
const FIRST = `Thứ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Huế\n\n${MEETING}\n\nChủ tịch Quốc hội Vương Đình Huệ gửi lời chúc mừng tới cán bộ của tỉnh.\n`
const SECOND = `Thứ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Huế\n\n${MEETING}\n\nHai bên trao đổi về hợp tác địa phương.\n`

async function importText(page: Page, text: string, published: string): Promise<void> {
  await page.goto('/import')
  await page.locator('input[name=name]').fill(NAME)
  await page.locator('input[name=published]').fill(published)
  await page.locator('textarea[name=text]').fill(text)
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
}

async function idOf(page: Page, words: string): Promise<string> {
  return (await claims(page).filter({ hasText: words }).first().getAttribute('data-claim')) ?? ''
}

test('an article that comes again suggests, marks what it lost, and overwrites nothing', async ({
  person,
}) => {
  const { page } = await person('admin')
  await importText(page, FIRST, '2024-03-13')
  await expect(page.locator('[data-outcome=new]')).toBeVisible()
  await page.getByRole('link', { name: /Mở bài/u }).click()
  await expect(claims(page).first()).toBeVisible({ timeout: 90_000 })
  const meeting = await idOf(page, 'Nguyễn Minh Vũ tiếp Ito Naoki')
  const hue = await idOf(page, 'Vương Đình Huệ là')
  for (const id of [meeting, hue]) await claim(page, id).getByRole('button', { name: 'Chấp nhận' }).click()
  await allSaved(page)
  const address = page.url()

  // The same words a year earlier: the machine now dates the meeting otherwise, and a paragraph is gone.
  await importText(page, SECOND, '2023-03-13')
  await expect(page.locator('[data-outcome=revised]')).toBeVisible()
  await page.goto(address)
  const suggestion = claim(page, meeting).getByRole('region', { name: /Máy đọc lại thấy khác: ngày/u })
  await expect(suggestion).toBeVisible({ timeout: 90_000 })
  await expect(suggestion).toContainText('12 tháng 3, 2023')
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2024')
  await expect(claim(page, hue)).toContainText('không còn thấy')
  await expect(claim(page, hue)).toHaveAttribute('data-status', 'accepted')

  const columns = suggestion.locator('dl > div')
  await expect(columns).toHaveCount(3)
  for (const [at, name, date] of [
    [0, 'Lúc duyệt', '2024'],
    [1, 'Đang đứng', '2024'],
    [2, 'Máy đọc nay', '2023'],
  ] as const) {
    await expect(columns.nth(at)).toContainText(name)
    await expect(columns.nth(at)).toContainText(`12 tháng 3, ${date}`)
  }
  for (const at of [0, 2]) await expect(columns.nth(at)).toContainText('“Ngày 12/3, tại Huế')

  // The lost claim wants a word too: accepted knowing so, it waits no longer.
  await page.goto('/inbox?status=not_found')
  await page.locator(`a[href="${new URL(address).pathname}"]`).click()
  await claim(page, hue).click({ position: { x: 12, y: 12 } })
  await page.keyboard.press('a')
  await expect(claim(page, hue)).toContainText('đã có người xem và giữ lại')
  await allSaved(page)
  await page.goto('/inbox?status=open')
  await expect(page.locator(`a[href="${new URL(address).pathname}"]`)).toBeVisible()

  await page.goto(address)
  await claim(page, meeting).click({ position: { x: 12, y: 40 } })
  await page.keyboard.press('g')
  await expect(suggestion).toBeHidden()
  await allSaved(page)
  await page.reload()
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2024')
  await expect(suggestion).toBeHidden()

  await claim(page, meeting).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(suggestion).toBeVisible()
  await page.keyboard.press('t')
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2023')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2023')
})
