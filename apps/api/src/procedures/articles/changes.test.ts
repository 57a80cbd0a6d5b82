import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
const soon = { timeout: 30_000, interval: 100 }
let address = ''
beforeAll(async () => {
  address = await api.server.listen({ host: '127.0.0.1', port: 0 })
})

async function follow(cookie: string | null) {
  return await fetch(`${address}/api/article-changes`, { headers: cookie === null ? {} : { cookie } })
}

/** Somebody who listens, and what they were told of one article so far. */
async function listen(role: 'reader' | 'curator') {
  const response = await follow(await api.cookieOf(role))
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  let told = ''
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const listening = (async () => {
    for (let piece = await stream?.read(); piece?.value; piece = await stream?.read()) told += piece.value
  })()
  return {
    of: (articleId: number) =>
      [...told.matchAll(/^event: message\n(?:.+\n)*?data: (?<json>.+)\n/gmu)]
        .map(({ groups }) => JSON.parse(groups?.json ?? '') as { articleId: number; version: number })
        .filter((change) => change.articleId === articleId),
    async leave() {
      await stream?.cancel()
      await listening
    },
  }
}

/** Accepts an article's first claim; gives the version that made. */
async function decideOn({ articleId, readingId }: { articleId: number; readingId: number }): Promise<number> {
  const before = (await api.as('curator', { url: `/api/articles/${articleId}` })).json() as {
    version: number
    states: { id: string }[]
  }
  const decision = {
    id: randomUUID(),
    groupId: randomUUID(),
    claimId: before.states[0]?.id,
    readingId,
    action: { kind: 'accept' },
  }
  await api.as('curator', {
    method: 'POST',
    url: `/api/articles/${articleId}/decisions`,
    payload: { seenVersion: before.version, decisions: [decision] },
  })
  return before.version + 1
}

it("tells a second browser of another's decision", async () => {
  const article = await sampleArticle(api.db)
  const reader = await listen('reader')
  await expect.poll(() => reader.of(article.articleId), soon).toHaveLength(1)
  const version = await decideOn(article)
  await expect.poll(() => reader.of(article.articleId).slice(1), soon).toMatchObject([{ version }])
  await reader.leave()
})

it('tells whoever comes what has just been changed: their screen may be of before it', async () => {
  const article = await sampleArticle(api.db)
  const version = await decideOn(article)
  const first = await listen('curator')
  await expect.poll(() => first.of(article.articleId), soon).toMatchObject([{ version }])
  const second = await listen('reader')
  await expect.poll(() => second.of(article.articleId), soon).toMatchObject([{ version }])
  await first.leave()
  await second.leave()
})

it('tells nobody who may not read', async () => {
  expect((await follow(null)).status).toBe(401)
})

it('does not hold the server up when it stops', async () => {
  const response = await follow(await api.cookieOf('curator'))
  const start = performance.now()
  await api.server.close()
  expect(performance.now() - start).toBeLessThan(2000)
  await response.text().catch(() => '')
})
