import { emailOf, expect, signIn, test } from './person.ts'

test('a new account: the password is shown once and opens the door until it is disabled', async ({
  person,
  stranger,
}) => {
  const { page } = await person('admin')
  await page.goto('/accounts')
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click()
  await page.getByRole('textbox', { name: 'Tên' }).fill('Trần Thị Duyệt')
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill('duyet@trucot.local')
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  const password = (await page.locator('[data-password]').textContent()) ?? ''
  expect(password.length).toBeGreaterThan(15)
  await page.getByRole('button', { name: 'Xong' }).click()

  const newcomer = await stranger()
  await signIn(newcomer.page, 'duyet@trucot.local', password)
  await newcomer.page.waitForURL('**/inbox')

  await page.locator('[data-account="duyet@trucot.local"]').getByRole('button', { name: /Khóa/u }).click()
  await expect(page.locator('[data-account="duyet@trucot.local"]')).toContainText('đã khóa')
  await newcomer.page.reload()
  await expect(newcomer.page).toHaveURL(/sign-in/u)
})

test('an address that is taken is told, and nothing typed is lost', async ({ person }) => {
  const { page } = await person('admin')
  await page.goto('/accounts')
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click()
  await page.getByRole('textbox', { name: 'Tên' }).fill('Người thứ hai')
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(emailOf('curator'))
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await expect(page.getByRole('alert')).toContainText('đã có tài khoản')
  await expect(page.getByRole('textbox', { name: 'Tên' })).toHaveValue('Người thứ hai')
})
