import type { Page } from '@playwright/test'
import { takeIn } from './own-article.ts'
import { expect, houseUrl, test } from './person.ts'

const RULE = 'office/before-name'

/** Articles that no other test looks at; answers the word that only their titles have. */
async function ownArticles(operator: Page, count: number): Promise<string> {
  const mark = `Đợt ${Date.now()}`
  for (let number = 1; number <= count; number++) {
    const text = `${mark} bài ${number}\n\nBộ trưởng Bộ Ngoại giao Bùi Thanh Sơn làm việc tại Hà Nội ngày ${number}/4/2024.\n`
    await takeIn(operator, `dot-${number}`, text)
  }
  return mark
}

const state = (page: Page) => page.locator('header[data-state]')
const act = (page: Page, name: string) => page.locator(`[data-act=${name}]`)
const count = (page: Page, name: string) => page.locator(`[data-count=${name}] dd`)

test('a campaign is planned, previewed, run behind a canary, paused, resumed and rolled back', async ({
  person,
}) => {
  const { page } = await person('operator')
  const mark = await ownArticles(page, 3)
  await page.goto('/campaigns')
  await page.getByRole('link', { name: 'Lập đợt mới' }).click()
  await page.locator('input[name=text]').fill(mark)
  await page.getByText('Đọc lại tất cả').click()
  await page.locator('textarea[name=without]').fill('office/no-such-rule')
  await expect(page.getByRole('alert')).toContainText('Không có quy tắc: office/no-such-rule')
  await page.locator('textarea[name=without]').fill(RULE)
  await expect(page.locator('[data-matching]')).toHaveText('Sẽ đọc 3 bài')

  await act(page, 'preview').click()
  const preview = page.locator('[data-preview]')
  // The first preview starts the threads that read it.
  await expect(preview).toContainText('Trong 3 bài đọc thử, 3 bài sẽ đổi', { timeout: 90_000 })
  await expect(preview.locator('[data-tally=retired]')).toContainText(RULE)
  await expect(preview.locator('[data-change=retired]').first()).toContainText('Bùi Thanh Sơn')

  await page.locator('input[name=canaryArticles]').fill('1')
  // Slow enough that the pause falls into it.
  await page.locator('input[name=rate]').fill('0.1')
  await page.locator('input[name=reason]').fill(`Thử tắt một quy tắc, ${mark}`)
  await page.locator('input[name=templateName]').fill(mark)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã lưu mẫu “${mark}”.`)).toBeVisible()
  await act(page, 'create-and-start').click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Thử tắt một quy tắc, ${mark}`)
  await act(page, 'pause').click()
  await expect(state(page)).toHaveAttribute('data-state', 'paused')
  await expect(count(page, 'total')).toHaveText('3')
  await expect(count(page, 'open')).not.toHaveText('0')
  await page.locator('input[name=rate]').fill('50')
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  await expect(page.getByText('Đã áp dụng.')).toBeVisible()
  await act(page, 'resume').click()
  await expect(state(page)).toHaveAttribute('data-state', 'done', { timeout: 90_000 })
  await expect(count(page, 'done')).toHaveText('3')
  await expect(page.getByRole('region', { name: 'Nhật ký' })).toContainText('tạm dừng')

  const diff = page.getByRole('region', { name: 'Đợt này đã đổi gì' })
  await expect(diff).toContainText('3 bài đổi')
  await expect(diff.locator('[data-article]')).toHaveCount(3)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    diff.getByRole('link', { name: 'CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.csv$/u)

  await act(page, 'rollback').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Quy tắc ấy vẫn cần')
  await dialog.getByRole('button', { name: 'Trả về' }).click()
  await expect(state(page)).toHaveAttribute('data-state', 'rolled_back', { timeout: 90_000 })
  await expect(page.locator('[data-rollback]')).toContainText('3 đã quay về lần đọc trước')
})

test('a schedule is added, switched off and removed; its template stays while it is used', async ({
  person,
}) => {
  const { page } = await person('operator')
  const name = `Mẫu theo lịch ${Date.now()}`
  const plan = { reason: 'Đọc lại bài hỏng', selection: { failed: true }, mode: 'failed', canary: null }
  const saved = await page.request.put('/api/campaign-templates', {
    data: { name, plan },
    headers: { origin: houseUrl() },
  })
  expect(saved.ok()).toBe(true)
  await page.goto('/campaigns')
  await page.getByRole('button', { name: 'Thêm lịch' }).click()
  const form = page.getByRole('form', { name: 'Thêm lịch' })
  await form.getByLabel('Mẫu').selectOption({ label: name })
  await form.locator('input[name=cron]').fill('không phải cron')
  await form.getByRole('button', { name: 'Lưu lịch' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByRole('radio', { name: 'Cứ mỗi' }).check()
  await form.locator('input[name=everyMinutes]').fill('90')
  await form.getByRole('button', { name: 'Lưu lịch' }).click()
  const schedule = page.locator('[data-schedule]').filter({ hasText: name })
  await expect(schedule).toContainText('cứ mỗi 90 phút')
  await expect(schedule).toContainText('lần tới: ')
  await schedule.getByRole('checkbox', { name: 'Đang bật' }).uncheck()
  await expect(schedule).toContainText('đang tắt')

  const template = page.locator('[data-template]').filter({ hasText: name })
  await template.getByRole('button', { name: /Xóa mẫu/u }).click()
  await expect(page.getByRole('alert')).toContainText('Có lịch đang dùng mẫu này')
  await schedule.getByRole('button', { name: /Xóa lịch/u }).click()
  await expect(schedule).toHaveCount(0)
  await template.getByRole('button', { name: /Xóa mẫu/u }).click()
  await expect(template).toHaveCount(0)
})
