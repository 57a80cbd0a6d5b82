import { expect, type Page } from '@playwright/test'
import { houseUrl } from './person.ts'

/** As much of an article as these tests look at. */
export interface SeenArticle {
  version: number
  readingId: number | null
  states: { id: string; status: string; accepted: boolean }[]
  conflicts: unknown[]
  log: { action: { kind: string } }[]
}

export async function seeArticle(page: Page, id: number): Promise<SeenArticle> {
  return (await (await page.request.get(`/api/articles/${id}`)).json()) as SeenArticle
}

/** The number of a person's record: records are made a while after articles are read. */
export async function recordOf(page: Page, name: string): Promise<number> {
  let id = 0
  await expect
    .poll(async () => {
      const found = await page.request.get('/api/records', { params: { type: 'person', name } })
      id = ((await found.json()) as { items: { id: number }[] }).items[0]?.id ?? 0
      return id
    })
    .toBeGreaterThan(0)
  return id
}

/** Hands a text in as a new article and waits until it was read; answers the article's number. */
export async function takeIn(operator: Page, name: string, text: string): Promise<number> {
  const items = [{ name: `${name}-${Date.now()}.txt`, mediaType: 'text/plain', text }]
  const headers = { origin: houseUrl() }
  const answer = await operator.request.post('/api/pages', { data: { items }, headers })
  expect(answer.ok()).toBe(true)
  const taken = (await answer.json()) as { items: { articleId: number | null }[] }
  const id = taken.items[0]?.articleId ?? 0
  await expect
    .poll(async () => (await seeArticle(operator, id)).readingId, { timeout: 90_000 })
    .not.toBeNull()
  return id
}
