import { expect, houseUrl, passwordOf, signIn, test } from './person.ts'

const NEXT = 'trời xanh mây trắng nắng vàng'

test('one changes one’s own password: sessions elsewhere close, this one goes on', async ({
  person,
  stranger,
}) => {
  const admin = await person('admin')
  const email = `doi-mat-khau-${Date.now()}@trucot.local`
  const made = await admin.page.request.post('/api/accounts', {
    data: { email, name: 'Người đổi mật khẩu', role: 'curator' },
    headers: { origin: houseUrl() },
  })
  const { password } = (await made.json()) as { password: string }
  const [here, elsewhere] = [await stranger(), await stranger()]
  for (const { page } of [here, elsewhere]) {
    await signIn(page, email, password)
    await page.waitForURL('**/inbox')
  }
  const { page } = here
  await page.goto('/settings')
  const form = page.getByRole('form', { name: 'Mật khẩu của tôi' })
  await form.getByLabel('Mật khẩu hiện nay').fill(passwordOf('curator'))
  await form.getByLabel('Mật khẩu mới').fill(NEXT)
  await form.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(form.getByRole('alert')).toContainText('không đúng')
  await form.getByLabel('Mật khẩu hiện nay').fill(password)
  await page.keyboard.press('Enter')
  await expect(form).toContainText('Mọi phiên ở máy khác đã đóng')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Cài đặt' })).toBeVisible()
  await elsewhere.page.reload()
  await expect(elsewhere.page).toHaveURL(/sign-in/u)
  await signIn(elsewhere.page, email, NEXT)
  await elsewhere.page.waitForURL('**/inbox')
})
