import type { Page } from '@playwright/test'
import { expect, test } from './person.ts'
import { allSaved, claim, claims } from './review-page.ts'

const MEETING = 'Ngày 12/3, tại Huế, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ tiếp Đại sứ Nhật Bản Ito Naoki.'
const FIRST = `Thứ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Huế\n\n${MEETING}\n\nChủ tịch Quốc hội Vương Đình Huệ gửi lời chúc mừng tới cán bộ của tỉnh.\n`
const SECOND = `Thứ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Huế\n\n${MEETING}\n\nHai bên trao đổi về hợp tác địa phương.\n`

async function importText(page: Page, text: string, published: string): Promise<void> {
  await page.goto('/import')
  await page.locator('input[name=name]').fill('tiep-dai-su-tai-hue.txt')
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
  await expect(claims(page).first()).toBeVisible({ timeout: 20_000 })
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
  await expect(suggestion).toBeVisible({ timeout: 20_000 })
  await expect(suggestion).toContainText('12 tháng 3, 2023')
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2024')
  await expect(claim(page, hue)).toContainText('không còn thấy')
  await expect(claim(page, hue)).toHaveAttribute('data-status', 'accepted')

  await claim(page, meeting).click({ position: { x: 12, y: 40 } })
  await page.keyboard.press('g')
  await expect(suggestion).toBeHidden()
  await allSaved(page)
  await page.reload()
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2024')
  await expect(suggestion).toBeHidden()

  await claim(page, meeting).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(suggestion).toBeVisible()
  await suggestion.getByRole('button', { name: 'Lấy bản máy' }).click()
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2023')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, meeting).locator('.sentence')).toContainText('12 tháng 3, 2023')
})
