import { expect, houseUrl, test } from './person.ts'

const COUNT = 130

test('a long inbox draws only what is on the screen and loads on while one scrolls', async ({ person }) => {
  const { page } = await person('operator')
  const items = Array.from({ length: COUNT }, (_, index) => ({
    name: `ban-tin-dai-${index}.txt`,
    mediaType: 'text/plain',
    text: `Bản tin dài số ${index + 1}\n\nBộ trưởng Bộ Ngoại giao Bùi Thanh Sơn làm việc tại Hà Nội ngày 3/4/2024.\n`,
  }))
  const answer = await page.request.post('/api/pages', { data: { items }, headers: { origin: houseUrl() } })
  expect(answer.ok()).toBe(true)
  await expect
    .poll(
      async () => {
        const listed = await page.request.get('/api/articles?status=all&text=ban%20tin%20dai&limit=200')
        return ((await listed.json()) as { items: unknown[] }).items.length
      },
      { timeout: 120_000 },
    )
    .toBe(COUNT)

  await page.goto('/inbox?status=all&text=ban%20tin%20dai')
  const rows = page.getByRole('list', { name: 'Các bài' }).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(40)
  await expect(async () => {
    await page.mouse.wheel(0, 4000)
    const last = await rows.last().getAttribute('aria-posinset')
    expect(Number(last)).toBe(COUNT)
  }).toPass({ timeout: 90_000 })
  expect(await rows.count()).toBeLessThan(40)
})
