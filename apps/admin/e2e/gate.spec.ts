import { expect, houseUrl, test } from './person.ts'

const INNER = 'mạng nội bộ'

test('a source inside a private network is refused in words, and nothing is added', async ({ person }) => {
  const { page } = await person('operator')
  await page.goto('/sources')
  await page.getByRole('button', { name: 'Thêm nguồn' }).click()
  await page.getByLabel('Địa chỉ kênh hoặc sơ đồ trang').fill('http://10.0.0.8/tin.xml')
  await page.getByRole('button', { name: 'Xem thử' }).click()
  await expect(page.getByRole('alert')).toContainText(INNER)
  await expect(page.getByRole('button', { name: 'Thêm nguồn này' })).toHaveCount(0)
})

test('a source can be looked at, paused and removed', async ({ person }) => {
  const { page } = await person('operator')
  const name = `Nguồn thử ${Date.now()}`
  const made = await page.request.post('/api/sources', {
    data: { kind: 'feed', url: `https://khong-co-that.example/${Date.now()}`, name },
    headers: { origin: houseUrl() },
  })
  expect(made.ok()).toBe(true)
  await page.goto('/sources')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('button', { name: 'Tạm dừng' }).click()
  await expect(page.locator('[data-health=paused]')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ nguồn' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ nguồn' }).click()
  await expect(page).toHaveURL(/\/sources$/u)
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('an address that is refused says why, waits among the refused, is tried again and let go', async ({
  person,
}) => {
  const { page } = await person('operator')
  const address = `http://192.168.1.7/tin/${Date.now()}`
  await page.goto('/import')
  const field = page.getByLabel('Mỗi dòng một địa chỉ bài')
  await field.fill('không phải địa chỉ')
  await expect(page.getByRole('alert')).toContainText('Không phải địa chỉ')
  await field.fill(address)
  await page.getByRole('button', { name: 'Lấy về' }).click()
  const fetched = page.locator('[data-fetch=refused]').filter({ hasText: address })
  await expect(fetched).toContainText(INNER, { timeout: 90_000 })

  await page.getByRole('link', { name: 'Chưa nhận' }).click()
  const refused = page.locator('[data-refused=private_address]').filter({ hasText: address })
  await expect(refused).toContainText(INNER)
  await refused.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByText('Đã thử lại: 0 nhận được, 0 vẫn chưa, 1 đang lấy về.')).toBeVisible()
  await expect
    .poll(
      async () => {
        await page.reload()
        await expect(refused).toBeVisible()
        return await refused.textContent()
      },
      { timeout: 90_000 },
    )
    .toContain('2 lần')
  await refused.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Thôi', exact: true }).click()
  await expect(page.getByText('Đã thôi 1 mục.')).toBeVisible()
  await expect(refused).toHaveCount(0)
  await page.getByText('Đã thôi', { exact: true }).click()
  await expect(refused).toBeVisible()
})
