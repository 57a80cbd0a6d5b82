import { expect, test } from './person.ts'
import { allSaved, claim, focusedId, openArticle } from './review-page.ts'

const TITLE = '15 nước ký Hiệp định RCEP'
/** What waits for the network is tried again half a minute later at the latest, and then takes its time. */
const TRIED_AGAIN = { timeout: 60_000 }

test('a decision without network is painted, kept, and recorded once the network is back', async ({
  person,
}) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const id = await focusedId(page)
  let tries = 0
  let away = true
  await page.route('**/api/articles/*/decisions', (route) => {
    tries++
    return away ? route.abort('internetdisconnected') : route.continue()
  })
  await page.keyboard.press('a')
  await expect(claim(page, id)).toHaveAttribute('data-status', 'accepted')
  await expect(page.getByText('đang chờ mạng')).toBeVisible()
  const before = tries
  // While the network is away: once it is back, what waits goes by itself, and the button with it.
  await page.getByRole('button', { name: 'Gửi lại ngay' }).click()
  await expect.poll(() => tries).toBeGreaterThan(before)
  away = false
  await expect(page.getByText('đang chờ mạng')).toBeHidden(TRIED_AGAIN)
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id)).toHaveAttribute('data-status', 'accepted')
})

test('an answer that is lost on its way back applies the decision once', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const id = await focusedId(page)
  let lost = 0
  const told = Promise.withResolvers<void>()
  await page.route('**/api/articles/*/decisions', async (route) => {
    if (lost++ > 0) return told.promise.then(() => route.continue())
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.keyboard.press('a')
  await expect(page.getByText('đang chờ mạng')).toBeVisible()
  told.resolve()
  await expect(page.getByText('đang chờ mạng')).toBeHidden(TRIED_AGAIN)
  await allSaved(page)
  await page.getByText('Lịch sử').click()
  const sentence = (await claim(page, id).count()) > 0 ? '' : 'Đã chấp nhận'
  await expect(page.locator('[data-undone]')).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: sentence }).first()).toBeVisible()
  await page.reload()
  await expect(claim(page, id)).toHaveAttribute('data-status', 'accepted')
  expect(lost).toBe(2)
})

test('what was not sent before the page closed is sent by the next one', async ({ person }) => {
  const { page } = await person('curator')
  const article = await openArticle(page, TITLE)
  const id = await focusedId(page)
  await page.route('**/api/articles/*/decisions', (route) => route.abort('internetdisconnected'))
  await page.keyboard.press('r')
  await page.keyboard.press('n')
  await expect(page.getByText('đang chờ mạng')).toBeVisible()
  await page.unroute('**/api/articles/*/decisions')
  await page.goto(`/articles/${article}`)
  await expect(claim(page, id)).toHaveAttribute('data-status', 'rejected')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id)).toHaveAttribute('data-status', 'rejected')
})

test('a server that cannot be reached says what to do', async ({ person }) => {
  const { page } = await person('curator')
  await page.route('**/api/articles?*', (route) => route.abort('internetdisconnected'))
  await page.goto('/inbox?text=khong-co-trong-bo-nho')
  await expect(page.getByRole('heading', { name: 'Không gọi được máy chủ' })).toBeVisible({ timeout: 90_000 })
  await page.unroute('**/api/articles?*')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('heading', { name: 'Không thấy bài nào' })).toBeVisible()
})
