import { once } from 'node:events'
import { beforeAll, expect, it } from 'vitest'
import type { PreviewReader } from '../../campaigns/preview-reader.ts'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const asked: AbortSignal[] = []
/** Reads until nobody waits any more. */
const previews: PreviewReader = {
  read: async (_page, signal) => {
    asked.push(signal)
    await once(signal, 'abort')
    throw signal.reason
  },
  close: async () => undefined,
}
const api = withServer({ previews })
beforeAll(() => sampleArticle(api.db))

it('keeps nobody else waiting, and ends when the page that asked for it is closed', async () => {
  const address = await api.server.listen({ host: '127.0.0.1', port: 0 })
  const cookie = await api.cookieOf('operator')
  const page = new AbortController()
  const preview = fetch(`${address}/api/campaigns/preview`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ selection: {}, mode: 'all', size: 1 }),
    signal: page.signal,
  })
  const answered = preview.then(
    () => 'answered',
    () => 'given up',
  )
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(1)
  expect((await api.as('operator', { url: '/api/campaigns' })).status).toBe(200)
  expect(asked[0]?.aborted).toBe(false)
  page.abort()
  expect(await answered).toBe('given up')
  await expect.poll(() => asked[0]?.aborted, { timeout: 30_000 }).toBe(true)
  expect(api.logged.filter((line) => line.includes('"level":50'))).toEqual([])
})
