import type { Page } from '@playwright/test'
import { recordOf } from './own-article.ts'
import { expect, test } from './person.ts'

const PERSON = 'Phạm Bình Minh'

async function openDossier(page: Page): Promise<void> {
  await page.goto(`/records/${await recordOf(page, PERSON)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PERSON)
}

test('what is typed without diacritics is found, and the keyboard alone leads to the dossier', async ({
  person,
}) => {
  const { page } = await person('reader')
  await page.goto('/search')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('pham binh minh')
  const people = page.locator('[data-hit=person]')
  await expect(people.first()).toContainText(PERSON)
  await expect(page.locator('[data-hit=event]').first()).toContainText(/^\s*[\p{L} ,]+: /u)
  await expect(page).toHaveURL(/q=pham\+binh\+minh/u)
  // What was found while it was being typed may stand there still.
  await expect(page.locator('[data-hits]')).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(people.first()).toHaveAttribute('data-hit-active')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/records\/\d+$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PERSON)
})

test('a search finds nothing in words, and narrows to a kind and to days', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/search?q=khongaitenthe')
  await expect(page.getByRole('status').filter({ hasText: 'Không thấy gì khớp' })).toBeVisible()
  await page.goto('/search?q=rcep&kind=event&from=2020-01-01&to=2020-12-31')
  await expect(page.locator('[data-hit=event]').first()).toContainText('Ký kết: ')
  await expect(page.locator('[data-hit]:not([data-hit=event])')).toHaveCount(0)
})

test('a tick of the time line opens the sentence it stands for', async ({ person }) => {
  const { page } = await person('reader')
  await openDossier(page)
  const tick = page.locator('[data-tenure] button').first()
  await expect(tick).toHaveAccessibleName(/thấy ngày/u)
  await tick.focus()
  await page.keyboard.press('Enter')
  const sentence = page.locator('[data-sighting] details[open]')
  await expect(sentence).toContainText('“')
  await expect(sentence.locator('summary')).toBeFocused()
})

test('as known on a day, a dossier says nothing of what came after', async ({ person }) => {
  const { page } = await person('reader')
  await openDossier(page)
  await expect(page.getByRole('main')).toContainText('2021')
  await page.getByLabel('Theo những gì biết được đến ngày').fill('2016-12-31')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/known=2016-12-31/u)
  await expect(page.getByRole('main')).not.toContainText('2021')
  await page.getByRole('button', { name: 'Xem theo hôm nay' }).click()
  await expect(page.getByRole('main')).toContainText('2021')
})

test('an event is called by its type and day in words, with its sources', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/calendar?month=2020-11')
  await page.locator('[data-day="2020-11-15"] a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ký kết, 15 tháng 11, 2020: .*RCEP/u)
  await expect(page.locator('[data-when]')).toContainText('15 tháng 11, 2020')
  await expect(page.getByRole('region', { name: 'Nguồn', exact: true }).getByRole('link')).not.toHaveCount(0)
})

test('the calendar goes from month to month by keys', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/calendar?month=2022-09')
  await expect(page.getByRole('status')).toHaveText('tháng 9, 2022')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/month=2022-10/u)
  await expect(page.locator('[data-day="2022-10-31"]')).toContainText('Trao tặng')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/month=2022-09/u)
  await page.getByLabel('Tháng', { exact: true }).selectOption({ label: 'tháng 10' })
  await page.getByLabel('Loại sự kiện').selectOption({ label: 'Ký kết' })
  await expect(page).toHaveURL(/month=2022-10&type=signing/u)
  await expect(page.locator('[data-day="2022-10-30"]')).toContainText('Ký kết')
  await expect(page.locator('[data-day="2022-10-31"]')).not.toContainText('Trao tặng')
})

test('a month without events leads to the nearest that has some', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/calendar?month=1999-01')
  await expect(page.getByText('Tháng này chưa có sự kiện nào.')).toBeVisible()
  await page.locator('[data-nearest]').click()
  await expect(page).not.toHaveURL(/month=1999-01/u)
  await expect(page.locator('[data-day] a').first()).toBeVisible()
})
