import { expect, test } from './person.ts'
import { allSaved, claim, claims, focusedId, openArticle } from './review-page.ts'

const TITLE = 'Tổng Bí thư Nguyễn Phú Trọng nhận Huân chương'

test('what another person decides appears without a reload and without moving the focus', async ({
  person,
}) => {
  const [curator, admin] = [await person('curator'), await person('admin')]
  const id = await openArticle(curator.page, TITLE)
  await admin.page.goto(`/articles/${id}`)
  await expect(claims(admin.page).first()).toBeVisible()
  const at = await focusedId(admin.page)
  const last = (await claims(curator.page).last().getAttribute('data-claim')) ?? ''
  await claim(curator.page, last).getByRole('button', { name: 'Chấp nhận' }).click()
  await expect(claim(admin.page, last)).toHaveAttribute('data-status', 'accepted')
  expect(await focusedId(admin.page)).toBe(at)
})

test('who saves second sees what the first decided and loses nothing', async ({ person }) => {
  const [curator, admin] = [await person('curator'), await person('admin')]
  const id = await openArticle(curator.page, TITLE)
  // The second screen hears nothing of the first one's decision.
  await admin.page.route('**/api/article-changes', (route) => route.abort())
  await admin.page.goto(`/articles/${id}`)
  await expect(claims(admin.page).first()).toBeVisible()
  const first = (await claims(curator.page).first().getAttribute('data-claim')) ?? ''
  await claim(curator.page, first).getByRole('button', { name: 'Chấp nhận' }).click()
  await allSaved(curator.page)

  await claim(admin.page, first).getByRole('button', { name: 'Bác' }).click()
  await admin.page.keyboard.press('v')
  await expect(admin.page.getByText('Người duyệt vừa quyết định trước bạn')).toBeVisible()
  await expect(claim(admin.page, first)).toHaveAttribute('data-status', 'accepted')
  await admin.page.getByRole('button', { name: 'Vẫn ghi của tôi' }).click()
  await expect(claim(admin.page, first)).toHaveAttribute('data-status', 'rejected')
  await allSaved(admin.page)
  await expect(claim(curator.page, first)).toHaveAttribute('data-status', 'rejected')
})

test('who saves second can leave it to the first', async ({ person }) => {
  const [curator, admin] = [await person('curator'), await person('admin')]
  const id = await openArticle(curator.page, TITLE)
  await admin.page.route('**/api/article-changes', (route) => route.abort())
  await admin.page.goto(`/articles/${id}`)
  await expect(claims(admin.page).first()).toBeVisible()
  const second = (await claims(curator.page).nth(1).getAttribute('data-claim')) ?? ''
  await claim(curator.page, second).getByRole('button', { name: 'Chấp nhận' }).click()
  await allSaved(curator.page)
  await claim(admin.page, second).getByRole('button', { name: 'Bác' }).click()
  await admin.page.keyboard.press('n')
  await admin.page.getByRole('button', { name: 'Để theo họ' }).click()
  await expect(admin.page.getByText('vừa quyết định trước bạn')).toBeHidden()
  await expect(claim(admin.page, second)).toHaveAttribute('data-status', 'accepted')
})
