import { emailOf, expect, passwordOf, signIn, test } from './person.ts'

test('a wrong password is told, and what was typed stays', async ({ stranger }) => {
  const { page } = await stranger()
  await signIn(page, emailOf('curator'), 'sai mat khau')
  await expect(page.getByRole('alert')).toContainText('không đúng')
  await expect(page.locator('input[name=email]')).toHaveValue(emailOf('curator'))
})

test('who is sent to sign in comes back to where they wanted to go', async ({ stranger }) => {
  const { page } = await stranger()
  await page.goto('/articles/1')
  await expect(page).toHaveURL(/sign-in\?next=\/articles\/1/u)
  await page.locator('input[name=email]').fill(emailOf('reader'))
  await page.locator('input[name=password]').fill(passwordOf('reader'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/1$/u)
})

test('an address of another site is not followed after signing in', async ({ stranger }) => {
  const { page } = await stranger()
  await page.goto('/sign-in?next=//example.org/')
  await page.locator('input[name=email]').fill(emailOf('reader'))
  await page.locator('input[name=password]').fill(passwordOf('reader'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/inbox$/u)
})

test('signing out ends the session', async ({ stranger }) => {
  const { page } = await stranger()
  await signIn(page, emailOf('reader'), passwordOf('reader'))
  await page.waitForURL('**/inbox')
  await page.getByRole('button', { name: 'Tài khoản của tôi' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page).toHaveURL(/sign-in/u)
  await page.goto('/inbox')
  await expect(page).toHaveURL(/sign-in/u)
})

test('a role opens only its own screens', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/inbox')
  const screens = page.getByRole('navigation', { name: 'Các màn hình' })
  await expect(screens.getByRole('link')).toHaveText([
    'Hộp duyệt',
    'Tra cứu',
    'Lịch sự kiện',
    'Ai là ai',
    'Việc của tôi',
  ])
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { name: 'Không có quyền' })).toBeVisible()
})
