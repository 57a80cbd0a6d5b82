import { expect, test } from './person.ts'

test('the inbox counts what waits and shows it by shape', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox')
  const open = page.getByRole('navigation', { name: 'Lọc theo' }).getByRole('link', { name: /Chờ duyệt/u })
  await expect(open).toHaveAttribute('aria-current', 'page')
  await expect(open).toContainText(/\d+/u)
  await expect(page.getByRole('list', { name: 'Các bài' }).getByRole('listitem').first()).toContainText(
    /\d+ chờ duyệt/u,
  )
})

test('the filter lives in the address', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox')
  await page.getByRole('link', { name: /^Tất cả/u }).click()
  await expect(page).toHaveURL(/status=all/u)
  await page.getByRole('searchbox').fill('rcep')
  await expect(page).toHaveURL(/text=rcep/u)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('rcep')
  await expect(page.getByRole('list', { name: 'Các bài' }).getByRole('listitem')).toHaveCount(1)
})

test('titles are found without diacritics; nothing found teaches and leads back', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox?status=all')
  await page.getByRole('searchbox').fill('dien dam')
  await expect(page.getByRole('list', { name: 'Các bài' })).toContainText('điện đàm')
  await page.getByRole('searchbox').fill('khong co bai nao nhu the')
  await expect(page.getByRole('heading', { name: 'Không thấy bài nào' })).toBeVisible()
  await page.getByRole('button', { name: 'Xóa tìm kiếm' }).click()
  await expect(page.getByRole('list', { name: 'Các bài' })).toBeVisible()
})

test('j, k and Enter walk the list and open an article', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox?status=all')
  const rows = page.getByRole('list', { name: 'Các bài' }).getByRole('link')
  await expect(rows.first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/\d+$/u)
})

test('an empty part of the inbox teaches what comes there', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox?status=not_found&text=khong')
  await expect(page.getByRole('heading', { name: 'Không thấy bài nào' })).toBeVisible()
})
