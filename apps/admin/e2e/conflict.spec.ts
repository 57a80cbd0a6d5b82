import { AxeBuilder } from '@axe-core/playwright'
import { seeArticle, takeIn } from './own-article.ts'
import { expect, test } from './person.ts'
import { allSaved, claims, litWords } from './review-page.ts'

const TWO_HOLDERS = `Hội nghị công tác đối ngoại

Ngày 4/6/2024, tại Hà Nội, Trưởng ban Đối ngoại Trung ương Lê Hoài Trung chủ trì hội nghị công tác đối ngoại.

Phát biểu tại hội nghị, Trưởng ban Đối ngoại Trung ương Hoàng Bình Quân nhấn mạnh cần phối hợp chặt chẽ hơn.
`

test('both sides of a conflict are weighed by keyboard: one is kept, the other falls, and u takes it back', async ({
  person,
}) => {
  const operator = await person('operator')
  const id = await takeIn(operator.page, 'hai-truong-ban', TWO_HOLDERS)
  expect((await seeArticle(operator.page, id)).conflicts).toHaveLength(1)
  const { page } = await person('curator')
  await page.goto('/inbox?status=conflicts')
  await expect(page.locator(`a[href="/articles/${id}"]`)).toBeVisible()
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  await page.keyboard.press('c')
  const conflict = page.locator('[data-conflict]')
  await expect(conflict).toBeFocused()
  await expect(conflict).toContainText('Lê Hoài Trung')
  await expect(conflict).toContainText('Hoàng Bình Quân')
  await expect.poll(async () => (await litWords(page)).length).toBe(2)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id: rule }) => rule)).toEqual([])
  await page.keyboard.press('2')
  await expect(conflict).toContainText('Đã giải quyết')
  const office = (name: string) => claims(page).filter({ hasText: `${name} là Trưởng ban` })
  await expect(office('Hoàng Bình Quân')).toHaveAttribute('data-status', 'accepted')
  await expect(office('Lê Hoài Trung')).toHaveAttribute('data-status', 'rejected')
  await allSaved(page)
  const { log } = await seeArticle(page, id)
  expect(log.map(({ action }) => action.kind)).toEqual(['reject', 'accept', 'settle'])
  await page.keyboard.press('u')
  await expect(office('Lê Hoài Trung')).toHaveAttribute('data-status', 'proposed')
  await expect(conflict).not.toContainText('Đã giải quyết')

  await conflict.getByRole('button', { name: 'Giữ cả hai' }).click()
  await expect(office('Lê Hoài Trung')).toHaveAttribute('data-status', 'accepted')
  await allSaved(page)
  await page.reload()
  await expect(conflict).toContainText('Đã giải quyết')
  await page.getByText('Lịch sử').click()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Đã giải quyết mâu thuẫn' }).first(),
  ).toBeVisible()
})

test('an article is taken and given back from its review, by key and by mouse', async ({ person }) => {
  const operator = await person('operator')
  const id = await takeIn(operator.page, 'nhan-bai', `Nhận bài để duyệt\n\n${TWO_HOLDERS}`)
  const { page } = await person('curator')
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByRole('button', { name: 'Trả lại bài này' })).toBeVisible()
  await page.goto('/inbox?status=mine')
  await expect(page.locator(`a[href="/articles/${id}"]`)).toBeVisible()
  await page.goto(`/articles/${id}`)
  await page.getByRole('button', { name: 'Trả lại bài này' }).click()
  await expect(page.getByRole('button', { name: 'Nhận bài này' })).toBeVisible()
})
