import { seeArticle, takeIn } from './own-article.ts'
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

test('an administrator erases a page for good, with a reason and after being asked', async ({ person }) => {
  const { page } = await person('admin')
  const words = 'Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ thăm Bắc Ninh ngày 7/5/2024.'
  const id = await takeIn(page, 'xoa-han', `Chuyến thăm sẽ bị xóa\n\n${words}\n`)
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  await page.getByText('Lịch sử').click()
  await page.getByRole('button', { name: 'Xóa hẳn' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('không lấy lại được')
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Nguồn yêu cầu xóa')
  await dialog.getByRole('button', { name: 'Xóa hẳn' }).click()
  await expect(page.locator('[data-page]')).toContainText('đã xóa hẳn')
  await expect(page.getByText('Văn bản của trang này đã bị xóa hẳn')).toBeVisible()
  await expect(page.getByText(words)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Xóa hẳn' })).toHaveCount(0)
  expect((await seeArticle(page, id)).states).toEqual([])
})
