import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
let address = ''
beforeAll(async () => {
  address = await api.server.listen({ host: '127.0.0.1', port: 0 })
})

async function follow(cookie: string | null) {
  return await fetch(`${address}/api/article-changes`, { headers: cookie === null ? {} : { cookie } })
}

it("tells a second browser of another's decision", async () => {
  const { articleId, readingId } = await sampleArticle(api.db)
  const response = await follow(await api.cookieOf('reader'))
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  await new Promise((done) => setTimeout(done, 500))

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

  let heard = ''
  while (!heard.includes('event: message')) heard += (await reader?.read())?.value ?? ''
  const told: unknown = JSON.parse(/data: (?<json>.*)/.exec(heard)?.groups?.json ?? 'null')
  expect(told).toMatchObject({ articleId, version: before.version + 1 })
  await reader?.cancel()
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
