import { expect, test } from './person.ts'
import {
  allSaved,
  claim,
  claims,
  drawn,
  expectFocused,
  focused,
  focusedAfter,
  focusedId,
  litWords,
  openArticle,
} from './review-page.ts'

const TITLE = 'Ông Bùi Thanh Sơn giữ chức Bộ trưởng'

test('the focused claim lights its evidence in the text', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  await page.keyboard.press('j')
  const name = (await focused(page).locator('.kind-person').first().textContent()) ?? ''
  await expect.poll(async () => (await litWords(page)).join(' ')).toContain(name)
  const before = await focusedId(page)
  await page.keyboard.press('j')
  await focusedAfter(page, before)
})

test('accept, unsure and both kinds of rejection by key, kept after a reload', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const accepted = await focusedId(page)
  await page.keyboard.press('a')
  await expect(claim(page, accepted)).toHaveAttribute('data-status', 'accepted')
  const wrong = await focusedAfter(page, accepted)
  await page.keyboard.press('r')
  await page.keyboard.press('v')
  await expect(claim(page, wrong)).toHaveAttribute('data-status', 'rejected')
  const nothing = await focusedAfter(page, wrong)
  await page.keyboard.press('r')
  await page.keyboard.press('n')
  await expect(claim(page, nothing)).toHaveAttribute('data-status', 'rejected')
  const unsure = await focusedAfter(page, nothing)
  await page.keyboard.press('?')
  await expect(claim(page, unsure).getByRole('img', { name: 'Chưa chắc' })).toBeVisible()
  await allSaved(page)
  await page.reload()
  await expect(claim(page, accepted)).toHaveAttribute('data-status', 'accepted')
  await expect(claim(page, wrong)).toHaveAttribute('data-status', 'rejected')
  await expect(claim(page, nothing)).toHaveAttribute('data-status', 'rejected')
  await expect(claim(page, unsure).getByRole('img', { name: 'Chưa chắc' })).toBeVisible()
})

test('u takes back the latest act and returns to its claim', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const id = await focusedId(page)
  await page.keyboard.press('a')
  await expect(claim(page, id)).toHaveAttribute('data-status', 'accepted')
  await allSaved(page)
  await page.keyboard.press('u')
  await expect(claim(page, id)).toHaveAttribute('data-status', 'proposed')
  await expectFocused(page, id)
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id)).toHaveAttribute('data-status', 'proposed')
})

test('an office is edited in place by keyboard alone', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const id = await focusedId(page)
  await page.keyboard.press('e')
  const title = claim(page, id).getByRole('textbox', { name: 'Chức danh' })
  await expect(title).toBeFocused()
  await title.fill('Quyền Bộ trưởng')
  await page.keyboard.press('Enter')
  await expect(claim(page, id)).toContainText('Quyền Bộ trưởng')
  await expect(claim(page, id)).toHaveAttribute('data-status', 'edited')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id)).toContainText('Quyền Bộ trưởng')
  await expect(claim(page, id).getByRole('img', { name: 'Đã sửa và chấp nhận' })).toBeVisible()
})

test('Escape leaves an edit without a trace', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  const id = await focusedId(page)
  const before = await claim(page, id).locator('.sentence').textContent()
  await page.keyboard.press('e')
  await page.keyboard.type('Khác hẳn')
  await page.keyboard.press('Escape')
  await expect(claim(page, id).locator('.sentence')).toHaveText(before ?? '')
  await expect(claim(page, id)).toBeFocused()
})

test('everything by mouse: accept, reject, edit, undo', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, 'Việt Nam - Hoa Kỳ nâng cấp quan hệ')
  const [first, second, third] = await Promise.all(
    [0, 1, 2].map((at) => claims(page).nth(at).getAttribute('data-claim')),
  )
  await claim(page, first ?? '')
    .getByRole('button', { name: 'Chấp nhận' })
    .click()
  await expect(claim(page, first ?? '')).toHaveAttribute('data-status', 'accepted')
  await claim(page, second ?? '')
    .getByRole('button', { name: 'Bác' })
    .click()
  await claim(page, second ?? '')
    .getByRole('button', { name: 'Không có điều này' })
    .click()
  await expect(claim(page, second ?? '')).toHaveAttribute('data-status', 'rejected')
  await claim(page, third ?? '')
    .getByRole('button', { name: 'Sửa' })
    .click()
  await claim(page, third ?? '')
    .getByRole('textbox', { name: 'Chức danh' })
    .fill('Chủ tịch danh dự')
  await claim(page, third ?? '')
    .getByRole('button', { name: 'Lưu' })
    .click()
  await expect(claim(page, third ?? '')).toHaveAttribute('data-status', 'edited')
  await allSaved(page)
  await claim(page, first ?? '')
    .getByRole('button', { name: 'Hoàn tác' })
    .click()
  await expect(claim(page, first ?? '')).toHaveAttribute('data-status', 'proposed')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, first ?? '')).toHaveAttribute('data-status', 'proposed')
  await expect(claim(page, second ?? '')).toHaveAttribute('data-status', 'rejected')
  await expect(claim(page, third ?? '')).toContainText('Chủ tịch danh dự')
})

test('an event: date with its plain reading, participants and roles, entities found without diacritics', async ({
  person,
}) => {
  const { page } = await person('curator')
  await openArticle(page, 'Hai cơ quan đối ngoại ký quy chế')
  const event = page.locator('[data-claim]:has(.type-line)').first()
  const id = (await event.getAttribute('data-claim')) ?? ''
  await event.getByRole('button', { name: 'Sửa' }).click()
  const card = claim(page, id)
  await card.getByRole('textbox', { name: 'Ngày' }).fill('25/2')
  await expect(card.getByRole('alert')).toContainText('Chưa phải ngày EDTF')
  await expect(card.getByRole('button', { name: 'Lưu' })).toBeDisabled()
  await card.getByRole('textbox', { name: 'Ngày' }).fill('2016-02-25')
  await expect(card).toContainText('25 tháng 2, 2016')
  await card.getByRole('combobox', { name: 'Nơi' }).fill('ha noi')
  await page.keyboard.press('Enter')
  await card.getByRole('combobox', { name: 'Thêm người' }).fill('nguyen van chung kien')
  await card.getByRole('option', { name: /Tên mới/u }).click()
  await card.getByRole('combobox', { name: 'Vai của nguyen van chung kien' }).selectOption('witness')
  await card.getByRole('button', { name: 'Lưu' }).click()
  await expect(card.locator('.sentence')).toContainText('25 tháng 2, 2016 2016-02-25')
  await expect(card.locator('.sentence')).toContainText('tại Hà Nội')
  await expect(card.locator('.sentence')).toContainText('chứng kiến: nguyen van chung kien')
  await allSaved(page)
  await page.reload()
  await expect(claim(page, id).locator('.sentence')).toContainText('chứng kiến: nguyen van chung kien')
})

test('the rest of a group is accepted with one key and undone as one from the history', async ({
  person,
}) => {
  const { page } = await person('curator')
  await openArticle(page, 'Tổng Bí thư Nguyễn Phú Trọng điện đàm')
  await page.keyboard.press('j')
  const people = page.locator('section[aria-labelledby=group-people] [data-claim]')
  const count = await people.count()
  await drawn(page)
  await page.keyboard.press('Shift+A')
  await expect(people.and(page.locator('[data-status=accepted]'))).toHaveCount(count)
  await allSaved(page)
  await page.getByText('Lịch sử').click()
  const latest = page.getByRole('listitem').filter({ hasText: 'Người duyệt' }).first()
  await latest.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.locator('[data-undone]')).toHaveCount(1)
  await page.getByText('Nhận định', { exact: true }).click()
  await expect(people.and(page.locator('[data-status=proposed]'))).toHaveCount(count)
})

test('search, keys, palette and reasons are a key away', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, TITLE)
  await page.keyboard.press('/')
  await page.keyboard.type('bo tai chinh')
  await expect(claims(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('i')
  await expect(page.getByRole('region', { name: 'Vì sao máy đọc vậy' })).toContainText('quy tắc')
  await page.keyboard.press('h')
  await expect(page.getByRole('dialog', { name: 'Mọi phím tắt' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Muốn làm gì?' }).fill('lich su')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lịch sử' })).toBeVisible()
})

test('page noise is one line that opens', async ({ person }) => {
  const { page } = await person('curator')
  await openArticle(page, 'Hai cơ quan đối ngoại ký quy chế')
  const noise = page.locator('details').first()
  await expect(noise.locator('summary')).toContainText('dòng ngoài bài')
  await expect(noise.locator('p')).toBeHidden()
  await noise.locator('summary').click()
  await expect(noise.locator('p').first()).toBeVisible()
})

test('a reader looks and does not touch', async ({ person }) => {
  const { page } = await person('reader')
  const id = await openArticle(page, TITLE)
  await expect(page.getByText('Tài khoản này chỉ xem')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Chấp nhận' })).toHaveCount(0)
  const statuses = () =>
    claims(page).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-status')))
  const before = await statuses()
  await page.keyboard.press('a')
  await page.goto(`/articles/${id}`)
  await expect(claims(page).first()).toBeVisible()
  expect(await statuses()).toEqual(before)
})
