import type { FleetStatus } from '@trucot/contract/fleet-contract'
import { expect, test } from './person.ts'

test('the fleet shows who works and what every number means, and says what to do when one is bad', async ({
  person,
}) => {
  const { page } = await person('operator')
  await page.goto('/inbox')
  await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: 'Vận hành' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vận hành')
  await expect(page.locator('[data-worker][data-alive=true]')).toHaveCount(1)
  await expect(page.locator('[data-minutes] > g')).toHaveCount(60)
  await expect(page.locator('[data-number=connections]')).toContainText('/ 100')
  await expect(page.locator('[data-number=queueTables], [data-number=redisMemory]')).toBeVisible()
  await expect(page.locator('[data-job=read-campaign]')).toContainText('Đợt xử lý lại')
  await expect(page.locator('[data-table]')).toHaveCount(6)

  // A house that is not well: the numbers are put on here.
  await page.route('**/api/fleet', async (route) => {
    const answer = await route.fetch()
    const status = (await answer.json()) as FleetStatus
    const [worker] = status.workers
    if (!worker) throw new Error('no worker')
    const since = new Date(Date.parse(status.at) - 95_000).toISOString()
    const reading = { articleId: 6, title: 'Bài rất dài', sourceKey: 'x', campaignId: 7, since }
    const workers = [
      { ...worker, inWork: [reading] },
      { ...worker, id: 'lost', name: 'may-2 9', alive: false },
    ]
    const queue = { ...status.queue, reachable: false, store: null, jobs: [], milliseconds: null }
    await route.fulfill({ response: answer, json: { ...status, workers, queue } })
  })
  await expect(page.locator('[data-sign=queueAway][data-level=bad]')).toContainText('Khởi động lại Redis')
  await expect(page.locator('[data-sign=workerSilent]')).toContainText('may-2 9')
  await expect(page.locator('[data-sign=longReading]')).toContainText('Bài rất dài')
  await expect(page.locator('[data-reading="6"]')).toContainText('đợt 7')
  await expect(page.locator('[data-reading="6"]')).toContainText('đã 1 phút')
  await expect(page.locator('[data-number=answer][data-beyond]')).toContainText('không trả lời')
  await page.unroute('**/api/fleet')
  await expect(page.locator('[data-sign=queueAway]')).toHaveCount(0)
})

test('the fleet is not for those who do not operate', async ({ person }) => {
  const { page } = await person('curator')
  await page.goto('/fleet')
  await expect(page).toHaveURL(/not-allowed/u)
})
