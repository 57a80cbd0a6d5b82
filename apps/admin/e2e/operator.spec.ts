import { expect, test } from './person.ts'

test('importing says what became of each file; the same file again changes nothing', async ({ person }) => {
  const { page } = await person('operator')
  await page.goto('/import')
  const files = [
    {
      name: 'hop-tac-bien-gioi.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Hợp tác biên giới\n\nThứ trưởng Bộ Ngoại giao Đỗ Hùng Việt dự hội nghị tại Hà Giang ngày 2/4/2024.\n',
      ),
    },
    { name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('x') },
  ]
  await page.locator('input[type=file]').setInputFiles(files)
  const outcome = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await expect(outcome('hop-tac-bien-gioi.txt').first()).toHaveAttribute('data-outcome', 'new')
  await expect(outcome('anh.png')).toContainText('Chỉ nhận .txt, .html, .docx')
  await page.locator('input[type=file]').setInputFiles(files.slice(0, 1))
  await expect(outcome('hop-tac-bien-gioi.txt').last()).toHaveAttribute('data-outcome', 'unchanged')
  await page
    .getByRole('link', { name: /Mở bài/u })
    .first()
    .click()
  await expect(page.locator('[data-claim]').first()).toBeVisible({ timeout: 90_000 })
})

test('the queue shows workers and work; one article is read again', async ({ person }) => {
  const { page } = await person('operator')
  await page.goto('/queue')
  await expect(page.getByText('đang chạy')).toBeVisible()
  // Once nothing is read any more no article moves in the list, nor rests its button.
  await expect(page.locator('[data-state=waiting], [data-state=leased]')).toHaveCount(0, { timeout: 90_000 })
  const id = await page.locator('[data-task]').first().getAttribute('data-task')
  const task = page.locator(`[data-task="${id}"]`)
  await task.getByRole('button', { name: /Đọc lại bài này/u }).click()
  await expect(page.getByText('Đã xếp 1 bài vào hàng đợi.')).toBeVisible()
  await expect(task).toHaveAttribute('data-state', 'done', { timeout: 90_000 })
  await expect(task).toContainText('vừa xong')
})

test('reading everything again asks first', async ({ person }) => {
  const { page } = await person('operator')
  await page.goto('/queue')
  await page.getByRole('button', { name: 'Đọc lại tất cả' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Quyết định của mọi người giữ nguyên')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Đọc lại tất cả' }).click()
  await dialog.getByRole('button', { name: 'Đọc lại tất cả' }).click()
  await expect(page.getByText(/Đã xếp \d+ bài vào hàng đợi/u)).toBeVisible()
  await expect(page.locator('[data-state=waiting], [data-state=leased]')).toHaveCount(0, { timeout: 90_000 })
})

test('failed readings are queued again with one button, which rests while nothing has failed', async ({
  person,
}) => {
  const { page } = await person('operator')
  await page.goto('/queue')
  const button = page.getByRole('button', { name: 'Xếp lại bài hỏng' })
  await expect(button).toBeDisabled()
  // No example fails to be read: the count of failed ones is put on here, the order itself goes to the server.
  await page.route('**/api/queue', async (route) => {
    const answer = await route.fetch()
    const status = (await answer.json()) as { counts: Record<string, number> }
    await route.fulfill({ response: answer, json: { ...status, counts: { ...status.counts, failed: 2 } } })
  })
  await page.reload()
  const ordered = page.waitForRequest((request) => request.url().endsWith('/api/queue/requeue'))
  await button.click()
  expect((await ordered).postDataJSON()).toEqual({ failed: true })
  await expect(page.getByText(/Đã xếp \d+ bài vào hàng đợi/u)).toBeVisible()
})
