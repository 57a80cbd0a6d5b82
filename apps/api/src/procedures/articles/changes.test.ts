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

/** Changes an article over and over until the feed tells of it: from then on it tells of everything. */
async function untilFollowed(told: () => string): Promise<void> {
  const { articleId } = await sampleArticle(api.db)
  let mine = false
  await expect
    .poll(async () => {
      mine = !mine
      await api.as('curator', {
        method: 'POST',
        url: `/api/articles/${articleId}/assignment`,
        payload: { mine },
      })
      return told()
    }, soon)
    .toContain(`"articleId":${articleId},`)
}

it("tells a second browser of another's decision", async () => {
  const { articleId, readingId } = await sampleArticle(api.db)
  const response = await follow(await api.cookieOf('reader'))
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  let told = ''
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const listening = (async () => {
    for (let piece = await stream?.read(); piece?.value; piece = await stream?.read()) told += piece.value
  })()
  await untilFollowed(() => told)

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

  const ofThis = () =>
    [...told.matchAll(/^event: message\n(?:.+\n)*?data: (?<json>.+)\n/gmu)]
      .map(({ groups }) => JSON.parse(groups?.json ?? '') as { articleId: number })
      .filter((change) => change.articleId === articleId)
  await expect.poll(ofThis, soon).toMatchObject([{ articleId, version: before.version + 1 }])
  await stream?.cancel()
  await listening
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
