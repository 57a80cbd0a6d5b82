import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, houseUrl, test } from './person.ts'

interface Seen {
  version: number
  readingId: number
  states: { id: string; accepted: boolean; status: string }[]
}

/** An article of one's own, with its first claim accepted. */
async function decided(operator: Page, curator: Page, title: string): Promise<number> {
  const text = `${title}\n\nBộ trưởng Bộ Ngoại giao Bùi Thanh Sơn làm việc tại Hà Nội ngày 3/4/2024.\n`
  const headers = { origin: houseUrl() }
  const items = [{ name: `${title}.txt`, mediaType: 'text/plain', text }]
  const imported = await operator.request.post('/api/pages', { data: { items }, headers })
  expect(imported.ok()).toBe(true)
  let id = 0
  await expect
    .poll(async () => {
      const list = await curator.request.get('/api/articles', { params: { status: 'open', text: title } })
      id = ((await list.json()) as { items: { id: number }[] }).items[0]?.id ?? 0
      return id
    })
    .toBeGreaterThan(0)
  const seen = (await (await curator.request.get(`/api/articles/${id}`)).json()) as Seen
  const decision = {
    id: randomUUID(),
    groupId: randomUUID(),
    claimId: seen.states[0]?.id ?? '',
    readingId: seen.readingId,
    action: { kind: 'accept' },
  }
  const data = { seenVersion: seen.version, decisions: [decision] }
  const answer = await curator.request.post(`/api/articles/${id}/decisions`, { data, headers })
  expect(answer.ok()).toBe(true)
  return id
}

test('my work counts what I decided and takes an act back', async ({ person }) => {
  const operator = await person('operator')
  const { page } = await person('curator')
  const id = await decided(operator.page, page, 'Việc của một người duyệt')
  await page.goto('/work')
  const tally = page.getByRole('region', { name: 'Số quyết định' })
  await expect(tally.getByText('Trong một giờ qua')).toBeVisible()
  await expect(tally.locator('dd').first()).toHaveText(/[1-9]/u)
  const act = page
    .getByRole('region', { name: 'Đã quyết' })
    .getByRole('listitem')
    .filter({
      has: page.getByRole('link', { name: 'Việc của một người duyệt' }),
    })
  await act
    .first()
    .getByRole('button', { name: /hoàn tác/iu })
    .click()
  await expect(act.filter({ hasText: 'đã hoàn tác' }).first()).toBeVisible()
  const seen = (await (await page.request.get(`/api/articles/${id}`)).json()) as Seen
  expect(seen.states.some((state) => state.accepted)).toBe(false)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('an administrator sees everybody’s work, or one person’s', async ({ person }) => {
  const operator = await person('operator')
  const curator = await person('curator')
  await decided(operator.page, curator.page, 'Việc người khác xem được')
  const { page } = await person('admin', { language: 'en' })
  await page.goto('/work')
  const whose = page.getByRole('combobox', { name: 'Work of' })
  const link = page.getByRole('link', { name: 'Việc người khác xem được' })
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
  await expect(link).toHaveCount(0)
  await whose.selectOption({ label: 'everyone' })
  await expect(page).toHaveURL(/of=everyone/u)
  await expect(link.first()).toBeVisible()
  await page.reload()
  await expect(link.first()).toBeVisible()
})

test('what others decide shows up without a reload', async ({ person }) => {
  const operator = await person('operator')
  const curator = await person('curator')
  const { page } = await person('admin')
  await page.goto('/work?of=everyone')
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  await decided(operator.page, curator.page, `Việc vừa xong ${Date.now()}`)
  await expect(page.getByRole('link', { name: /Việc vừa xong/u }).first()).toBeVisible()
})

test('whoever decides nothing has no such screen', async ({ person }) => {
  const { page } = await person('reader')
  await page.goto('/work')
  await expect(page).toHaveURL(/not-allowed/u)
})
