import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openReaderPool, ReadingFailure } from './reader-pool.ts'

const pool = openReaderPool({
  threads: 2,
  timeoutMs: 1500,
  threadFile: join(import.meta.dirname, 'testing/poison.thread.ts'),
})
afterAll(() => pool.close())

function read(text: string) {
  return pool.read({ bytes: Buffer.from(text), mediaType: 'text/plain', meta: {}, without: [] })
}

it('reads a page in a thread', async () => {
  const reading = await read('Bộ trưởng Trần Văn Minh thăm Lào.')
  expect(reading.text).toBe('Bộ trưởng Trần Văn Minh thăm Lào.')
  expect(reading.record.schema).toBe('trucot/article-record@1')
})

it('reads HTML as lines', async () => {
  const bytes = Buffer.from('<html><body><p>Một</p><p>Hai</p></body></html>')
  const reading = await pool.read({ bytes, mediaType: 'text/html; charset=utf-8', meta: {}, without: [] })
  expect(reading.text.split('\n').filter((line) => line !== '')).toEqual(['Một', 'Hai'])
})

it('gives up a page that takes too long, and reads the next', async () => {
  await expect(read('POISON: spin')).rejects.toMatchObject({
    name: 'ReadingFailure',
    message: 'reading took longer than 1.5 s',
    mayPass: true,
  })
  expect((await read('Sau đó.')).text).toBe('Sau đó.')
})

it('counts the time limit from when a thread is free', async () => {
  const slow = Array.from({ length: 8 }, () => read('POISON: slow'))
  expect(await Promise.all(slow)).toHaveLength(8)
})

it('tells a fault of the reader, which will not pass', async () => {
  const failure = await read('POISON: throw').catch((fault: unknown) => fault)
  expect(failure).toBeInstanceOf(ReadingFailure)
  expect(failure).toMatchObject({ mayPass: false, message: expect.stringContaining('poisoned') })
})
