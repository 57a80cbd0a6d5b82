import { randomUUID } from 'node:crypto'
import { recordOf } from './own-article.ts'
import { expect, houseUrl, test } from './person.ts'

interface Dossier {
  history: { id: string; undone: boolean; action: { kind: string } }[]
}

test('pairs are judged and taken back by keys', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/who-is-who')
  const pairs = page.locator('[data-pair]')
  await expect(pairs.first()).toHaveAttribute('aria-current', 'true')
  const first = (await pairs.first().getAttribute('data-pair')) ?? ''
  const pair = page.locator(`[data-pair="${first}"]`)
  await expect(pair).toContainText('Máy nghĩ:')

  await page.keyboard.press('p')
  const preview = page.getByRole('dialog', { name: 'Nếu gộp' })
  await expect(preview.locator('[data-identity-preview]')).toContainText('→')
  await page.keyboard.press('Escape')
  await expect(preview).toHaveCount(0)

  await page.keyboard.press('s')
  await expect(page.getByText('Đã ghi: là một.')).toBeVisible()
  await expect(pair).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible()
  await expect(pair).toBeVisible()

  await page.keyboard.press('?')
  await expect(page.getByText('Đã ghi: chưa chắc.')).toBeVisible()
  await expect(pair).toHaveCount(0)
  await page.getByText('Chưa chắc', { exact: true }).first().click()
  await expect(pair).toContainText('chưa chắc, vừa xong')
  await page.keyboard.press('u')
  await expect(pair).toHaveCount(0)
})

test('whoever only reads sees pairs and is offered no verdict', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/who-is-who?show=open')
  await expect(page.locator('[data-pair]').first()).toBeVisible()
  await expect(page.locator('[data-verdict]')).toHaveCount(0)
  await page.keyboard.press('s')
  await expect(page.getByText('Đã ghi')).toHaveCount(0)
})

test('a member that is split off is a record of its own, until that is undone', async ({ person }) => {
  const { page } = await person('curator')
  const id = await recordOf(page, 'Phạm Bình Minh')
  await page.goto(`/records/${id}`)
  await page.getByRole('link', { name: 'Tách hồ sơ' }).click()
  const members = page.getByRole('checkbox')
  await expect(members.first()).toBeVisible()
  const before = await members.count()
  expect(before).toBeGreaterThan(1)
  await expect(page.getByRole('button', { name: 'Tách', exact: true })).toBeDisabled()
  await members.first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Xem sẽ đổi gì' }).click()
  await expect(page.getByRole('region', { name: 'Nếu tách' })).toContainText('hồ sơ mới')
  await page.getByLabel('Ghi chú (không bắt buộc)').fill('Người trùng tên')
  await page.getByRole('button', { name: 'Tách 1 chỗ' }).click()
  await expect(page).toHaveURL(/\/records\/\d+$/u)
  await expect(page).not.toHaveURL(new RegExp(`/records/${id}$`, 'u'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phạm Bình Minh')
  await expect(page.getByRole('region', { name: 'Ai đã quyết gì' })).toContainText('Người trùng tên')

  const { history } = (await (await page.request.get(`/api/records/${id}`)).json()) as Dossier
  const split = history.find(({ action, undone }) => action.kind === 'split' && !undone)?.id ?? ''
  const undo = { id: randomUUID(), groupId: randomUUID(), action: { kind: 'undo', decisions: [split] } }
  const headers = { origin: houseUrl() }
  const undone = await page.request.post('/api/identity/decisions', { data: { decisions: [undo] }, headers })
  expect(undone.ok()).toBe(true)
  await page.goto(`/records/${id}/split`)
  await expect(members).toHaveCount(before)
})

test('alarms of single-seat offices show who and from which sentences', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/who-is-who?show=alarms')
  const alarm = page.locator('[data-alarm]').first()
  await expect(alarm).toContainText(/khoảng trống|chồng nhau/u)
  await alarm.locator('summary').first().click()
  await expect(alarm).toContainText('“')
})
