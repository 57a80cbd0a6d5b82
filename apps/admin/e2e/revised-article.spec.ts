import type { Page } from '@playwright/test'
import { expect, test } from './person.ts'
import { allSaved, claim, claims } from './review-page.ts'

const FIRST = [
  'Đoàn cán bộ Bộ Ngoại giao làm việc tại Huế',
  '',
  'Ngày 12/3/2024, tại Huế, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ làm việc với lãnh đạo tỉnh về công tác biên giới.',
  '',
  'Chủ tịch Quốc hội Vương Đình Huệ gửi lời chúc mừng tới cán bộ của tỉnh.',
].join('\n')
const SECOND = FIRST.replace('Thứ trưởng Bộ Ngoại giao', 'Thứ trưởng Thường trực Bộ Ngoại giao').replace(
  /\n\nChủ tịch Quốc hội.*$/u,
  '\n\nHội nghị kết thúc vào buổi chiều.',
)

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/import')
  await page.locator('input[name=name]').fill('lam-viec-tai-hue.txt')
  await page.locator('textarea[name=text]').fill(text)
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
}

test('a page that comes again with other words suggests, marks what it lost, and overwrites nothing', async ({
  person,
}) => {
  const admin = await person('admin')
  const { page } = admin
  await importText(page, FIRST)
  await expect(page.locator('[data-outcome=new]')).toBeVisible()
  await page.getByRole('link', { name: /Mở bài/u }).click()
  await expect(claims(page).first()).toBeVisible({ timeout: 20_000 })
  const vu = page.locator('[data-claim]').filter({ hasText: 'Nguyễn Minh Vũ là' }).first()
  const hue = page.locator('[data-claim]').filter({ hasText: 'Vương Đình Huệ là' }).first()
  const [vuId, hueId] = [
    (await vu.getAttribute('data-claim')) ?? '',
    (await hue.getAttribute('data-claim')) ?? '',
  ]
  for (const id of [vuId, hueId]) await claim(page, id).getByRole('button', { name: 'Chấp nhận' }).click()
  await allSaved(page)
  const address = page.url()

  await importText(page, SECOND)
  await expect(page.locator('[data-outcome=revised]')).toBeVisible()
  await page.goto(address)
  const suggestion = claim(page, vuId).getByRole('region', { name: /Máy đọc lại thấy khác/u })
  await expect(suggestion).toBeVisible({ timeout: 20_000 })
  await expect(suggestion).toContainText('Thứ trưởng Thường trực')
  await expect(claim(page, vuId).locator('.sentence')).toContainText('là Thứ trưởng Bộ Ngoại giao')
  await expect(claim(page, hueId)).toContainText('không còn thấy')

  await claim(page, vuId).click()
  await page.keyboard.press('g')
  await expect(suggestion).toBeHidden()
  await allSaved(page)
  await page.reload()
  await expect(claim(page, vuId).locator('.sentence')).toContainText('là Thứ trưởng Bộ Ngoại giao')
  await expect(suggestion).toBeHidden()

  await claim(page, vuId).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(suggestion).toBeVisible()
  await suggestion.getByRole('button', { name: 'Lấy bản máy' }).click()
  await expect(claim(page, vuId).locator('.sentence')).toContainText('là Thứ trưởng Thường trực')
  await allSaved(page)
})
