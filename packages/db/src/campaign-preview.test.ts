import { once } from 'node:events'
import { beforeAll, expect, it } from 'vitest'
import { previewCampaign } from './campaign-preview.ts'
import { importText } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const SCOPE = { selection: {}, mode: 'all' as const, options: {} }
beforeAll(async () => {
  for (let i = 0; i < 3; i++) await importText(database.db, `Bộ trưởng tiếp Đại sứ, lần ${i}.`)
})

/** Reads nothing until nobody waits for it any more. */
async function readForEver(_page: unknown, _without: unknown, signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw signal.reason
}

it('says what it has seen when its time is over, and what is left of the sample', async () => {
  const request = { size: 3, seed: 1, read: readForEver, withinMs: 100 }
  const preview = await previewCampaign(database.db, SCOPE, request)
  expect(preview).toMatchObject({ articles: 3, drawn: 3, sampled: 0, changed: 0, errors: [] })
})

it('is given up when nobody waits for it', async () => {
  const gone = new AbortController()
  const request = { size: 3, seed: 1, signal: gone.signal }
  const read = (...args: Parameters<typeof readForEver>) => {
    gone.abort(new Error('the page was closed'))
    return readForEver(...args)
  }
  await expect(previewCampaign(database.db, SCOPE, { ...request, read })).rejects.toThrow(
    'the page was closed',
  )
})
