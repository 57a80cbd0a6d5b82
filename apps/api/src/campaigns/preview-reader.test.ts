import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openPreviewReader } from './preview-reader.ts'

const threadFile = join(import.meta.dirname, '../testing/slow-page.thread.ts')
const reader = openPreviewReader({ threads: 1, pageMs: 60_000, threadFile })
afterAll(() => reader.close())

const page = (text: string) => ({ bytes: Buffer.from(text), mediaType: 'text/plain', meta: {}, without: [] })
const never = () => new AbortController().signal

it('gives up what nobody waits for, read or waiting, and goes on with the next', async () => {
  const [first, second] = [new AbortController(), new AbortController()]
  const spinning = reader.read(page('spin'), first.signal)
  const waiting = reader.read(page('waits'), second.signal)
  const after = reader.read(page('after'), never())
  second.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
  first.abort(new Error('closed'))
  await expect(spinning).rejects.toThrow('closed')
  expect(await after).toMatchObject({ text: 'after' })
  await expect(reader.read(page('late'), AbortSignal.abort(new Error('over')))).rejects.toThrow('over')
})

it('gives a page up that takes too long', async () => {
  const hasty = openPreviewReader({ threads: 1, pageMs: 300, threadFile })
  await expect(hasty.read(page('spin'), never())).rejects.toThrow('reading took longer than 0.3 s')
  await hasty.close()
})
