import { decisionId } from '@trucot/core/test/decision-id'
import { rollOfOffices } from '../bench/made-text.ts'
import { seeArticle, takeIn } from './own-article.ts'
import { expect, test } from './person.ts'
import { allSaved, claim, claims, drawn, expectFocused } from './review-page.ts'

declare global {
  interface Window {
    nextIds?: string[]
  }
}

test('of claims accepted at once one that is drawn comes back, and only a look at it alone settles it', async ({
  person,
}) => {
  const operator = await person('operator')
  const id = await takeIn(operator.page, 'xem-lai', rollOfOffices(4))
  const { page } = await person('curator')
  await page.addInitScript(() => {
    const own = crypto.randomUUID.bind(crypto)
    crypto.randomUUID = () => (window.nextIds?.shift() as ReturnType<typeof own> | undefined) ?? own()
  })
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  const people = page.locator('section[aria-labelledby=group-people] [data-claim]')
  const count = await people.count()
  const second = (await people.nth(1).getAttribute('data-claim')) ?? ''
  // The id of the act, then one each decision: the second is drawn.
  const ids = [false, false, true, ...Array.from({ length: count }, () => false)].map((drawn) =>
    decisionId({ drawn }),
  )
  await page.evaluate((next) => {
    window.nextIds = next
  }, ids)
  await drawn(page)
  await page.keyboard.press('Shift+A')
  await expect(people.and(page.locator('[data-status=accepted]'))).toHaveCount(count)
  await expect(page.locator('[data-second-look]')).toHaveCount(1)
  await expect(claim(page, second)).toContainText('xem riêng lần nữa')
  await expect(claim(page, second).getByRole('img', { name: 'Đã chấp nhận, cần xem lại' })).toBeVisible()
  await expectFocused(page, second)
  await page.keyboard.press('Shift+A')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, second).locator('[data-second-look]')).toBeVisible()
  const { log } = await seeArticle(page, id)
  expect(log.map(({ action }) => action)).toEqual(Array(count).fill({ kind: 'accept', bulk: true }))

  await page.goto('/inbox?status=second_look')
  const row = page.locator(`a[href="/articles/${id}"]`)
  await expect(row).toContainText('1 cần xem lại')
  await row.click()
  await expect(claim(page, second)).toBeVisible()
  await expectFocused(page, second)
  await page.keyboard.press('a')
  await expect(page.locator('[data-second-look]')).toHaveCount(0)
  await allSaved(page)
  await page.goto('/inbox?status=second_look')
  await expect(page.getByRole('link', { name: /^Xem lại/u })).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('li[aria-posinset], h2').first()).toBeVisible()
  await expect(row).toHaveCount(0)
})

test('bulk takes no claim that was not on the screen', async ({ person }) => {
  const operator = await person('operator')
  const id = await takeIn(operator.page, 'chua-hien', `${rollOfOffices(24)}\n\nHết danh sách.`)
  const { page } = await person('curator')
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  await page.waitForTimeout(600)
  await drawn(page)
  const inSight = await claims(page).evaluateAll(
    (cards) => cards.filter((card) => card.getBoundingClientRect().top < innerHeight).length,
  )
  await page.keyboard.press('Shift+A')
  await allSaved(page)
  const accepted = await page.locator('[data-claim][data-status=accepted]').count()
  expect(accepted).toBeGreaterThan(2)
  expect(accepted).toBeLessThanOrEqual(inSight)
  await expect(claims(page).last()).toHaveAttribute('data-status', 'proposed')
})
