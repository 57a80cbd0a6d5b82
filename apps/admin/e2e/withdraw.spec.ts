import { expect, test } from './person.ts'
import { claims, openArticle } from './review-page.ts'

const TITLE = 'ĐIỆN MỪNG TỔNG BÍ THƯ'

test('an administrator withdraws a page with a reason, and takes that back', async ({ person }) => {
  const { page } = await person('admin')
  await openArticle(page, TITLE)
  await page.getByText('Lịch sử').click()
  await page.getByRole('button', { name: 'Rút lại' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Báo đã gỡ bài')
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click()
  await expect(page.getByText('nhận định của nó không được tính')).toBeVisible()
  await page.getByRole('button', { name: 'Phục hồi' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Báo đã đăng lại')
  await page.getByRole('dialog').getByRole('button', { name: 'Phục hồi' }).click()
  await expect(page.getByText('nhận định của nó không được tính')).toBeHidden()
  await page.getByText('Nhận định', { exact: true }).click()
  await expect(claims(page).first()).toBeVisible()
})

test('a curator sees the pages and cannot withdraw them', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  await page.getByText('Lịch sử').click()
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Rút lại' })).toHaveCount(0)
})
