import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, houseUrl, signIn, test } from './person.ts'

interface Account {
  email: string
  password: string
}

async function newAccount(admin: Page, role: 'curator' | 'operator'): Promise<Account> {
  const email = `an-toan-${Date.now()}@trucot.local`
  const made = await admin.request.post('/api/accounts', {
    data: { email, name: 'Người cẩn thận', role },
    headers: { origin: houseUrl() },
  })
  return { email, password: ((await made.json()) as { password: string }).password }
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tài khoản của tôi' }).click()
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
  await page.waitForURL('**/sign-in')
}

/** What an authenticator shows so many seconds from now: no code lets in twice. */
function codeOf(secret: string, inSeconds = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return totp.generate({ timestamp: Date.now() + inSeconds * 1000 })
}

test('a second factor is turned on, asked for, replaced by a recovery code, and turned off', async ({
  person,
  stranger,
}) => {
  const admin = await person('admin')
  const { email, password } = await newAccount(admin.page, 'curator')
  const { page } = await stranger()
  await signIn(page, email, password)
  await page.waitForURL('**/inbox')
  await page.goto('/settings/security')
  const factor = page.getByRole('region', { name: 'Mã xác thực' })
  await factor.getByLabel('Mật khẩu').fill('không phải mật khẩu này')
  await factor.getByRole('button', { name: 'Bật' }).click()
  await expect(factor.getByRole('alert')).toHaveText('Mật khẩu hoặc mã không đúng.')
  await factor.getByLabel('Mật khẩu').fill(password)
  await factor.getByRole('button', { name: 'Bật' }).click()
  const secret = (await factor.locator('[data-secret]').textContent()) ?? ''
  await expect(factor.locator('svg').first()).toBeVisible()
  await factor.getByLabel('Mã 6 số').fill(codeOf(secret))
  await factor.getByRole('button', { name: 'Xác nhận' }).click()
  const codes = factor.locator('[data-recovery] li')
  await expect(codes.first()).toBeVisible()
  const recovery = await codes.allTextContents()
  expect(recovery.length).toBeGreaterThan(5)
  await factor.getByRole('button', { name: 'Đã cất' }).click()
  await expect(factor).toContainText('Đang bật.')

  await signOut(page)
  await signIn(page, email, password)
  const code = page.getByLabel('Mã xác thực')
  await expect(code).toBeFocused()
  await code.fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Mã không đúng')
  await code.fill(codeOf(secret, 30))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/inbox')

  await signOut(page)
  await signIn(page, email, password)
  await code.fill(recovery[0] ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/inbox')
  await page.goto('/settings/security')
  await expect(factor).toContainText(`Còn ${recovery.length - 1} mã dự phòng`)
  await factor.getByLabel('Mật khẩu').fill(password)
  await factor.getByLabel('Mã 6 số hoặc mã dự phòng').fill(recovery[1] ?? '')
  await factor.getByRole('button', { name: 'Tắt' }).click()
  await expect(factor).toContainText('Đang tắt.')

  await admin.page.goto('/audit')
  await admin.page.getByPlaceholder('Tìm trong nhật ký').fill('second_factor.confirm')
  const entry = admin.page.locator('[data-audit="second_factor.confirm"]').first()
  await expect(entry).toContainText('bật mã xác thực')
  await expect(admin.page.locator('[data-audit]:not([data-audit="second_factor.confirm"])')).toHaveCount(0)
  await admin.page.getByPlaceholder('Tìm trong nhật ký').fill('chuyện không hề có')
  await expect(admin.page.getByText('Không có gì khớp.')).toBeVisible()
})

test('a token lets a program in for what was chosen, until it is revoked', async ({ person, stranger }) => {
  const admin = await person('admin')
  const { email, password } = await newAccount(admin.page, 'operator')
  const { page } = await stranger()
  await signIn(page, email, password)
  await page.waitForURL('**/inbox')
  await page.goto('/settings/security')
  const tokens = page.getByRole('region', { name: 'Khóa cho chương trình' })
  await tokens.getByLabel('Để làm gì').fill('Bản tin sáng')
  await tokens.getByLabel('Mật khẩu').fill(password)
  await tokens.getByRole('button', { name: 'Tạo khóa' }).click()
  const token = ((await tokens.locator('[data-token]').textContent()) ?? '').trim()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const read = () => fetch(`${houseUrl()}/api/articles?status=open`, { headers })
  expect((await read()).status).toBe(200)
  const body = JSON.stringify({ items: [{ name: 'a.txt', mediaType: 'text/plain', text: 'A' }] })
  expect((await fetch(`${houseUrl()}/api/pages`, { method: 'POST', headers, body })).status).toBe(403)

  await tokens.getByRole('button', { name: 'Đã chép' }).click()
  await expect(page.getByText(token)).toHaveCount(0)
  const row = tokens.locator('[data-token-id]').filter({ hasText: 'Bản tin sáng' })
  await row.getByRole('button', { name: 'Thu hồi khóa Bản tin sáng' }).click()
  await expect(row).toContainText('đã thu hồi')
  expect((await read()).status).toBe(401)
})

test('one sees where one is signed in and closes what is elsewhere', async ({ person, stranger }) => {
  const admin = await person('admin')
  const { email, password } = await newAccount(admin.page, 'curator')
  const [here, elsewhere] = [await stranger(), await stranger()]
  for (const { page } of [here, elsewhere]) {
    await signIn(page, email, password)
    await page.waitForURL('**/inbox')
  }
  await here.page.goto('/settings/security')
  const sessions = here.page.getByRole('region', { name: 'Đang đăng nhập ở đâu' })
  await expect(sessions.getByRole('listitem')).toHaveCount(2)
  await expect(sessions.getByText('trình duyệt này')).toHaveCount(1)
  await sessions.getByRole('button', { name: 'Đăng xuất mọi nơi khác' }).click()
  await expect(sessions.getByText('Đã đăng xuất 1 nơi.')).toBeVisible()
  await elsewhere.page.reload()
  await expect(elsewhere.page).toHaveURL(/sign-in/u)
})
