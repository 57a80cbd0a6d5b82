import { join } from 'node:path'
import { unprepared } from '@trucot/db/prepare-reading'
import { recordSha256, textSha256 } from '@trucot/db/record-codec'
import { afterAll, expect, it } from 'vitest'
import { openReaderPool, ReadingFailure } from './reader-pool.ts'

const threadFile = join(import.meta.dirname, 'testing/poison.thread.ts')
const pool = openReaderPool({ threads: 2, timeoutMs: 60_000, threadFile })
afterAll(() => pool.close())

function taskOf(text: string, mediaType = 'text/plain') {
  return { bytes: Buffer.from(text), mediaType, meta: {}, without: [] }
}

async function read(text: string, mediaType?: string) {
  const reading = await pool.read(taskOf(text, mediaType))
  if (!('record' in reading)) throw new Error('nothing was known, or to be made ready')
  return reading
}

it('reads a page in a thread', async () => {
  const reading = await read('Bộ trưởng Trần Văn Minh thăm Lào.')
  expect(reading.text).toBe('Bộ trưởng Trần Văn Minh thăm Lào.')
  expect(reading.record.schema).toBe('trucot/article-record@1')
})

it('reads HTML as lines', async () => {
  const reading = await read('<html><body><p>Một</p><p>Hai</p></body></html>', 'text/html; charset=utf-8')
  expect(reading.text.split('\n').filter((line) => line !== '')).toEqual(['Một', 'Hai'])
})

it('gives up a page that takes too long, and reads the next', async () => {
  const hasty = openReaderPool({ threads: 1, timeoutMs: 1500, threadFile })
  await expect(hasty.read(taskOf('POISON: spin'))).rejects.toMatchObject({
    name: 'ReadingFailure',
    message: 'reading took longer than 1.5 s',
    mayPass: true,
  })
  expect(await hasty.read(taskOf('Sau đó.'))).toMatchObject({ text: 'Sau đó.' })
  await hasty.close()
})

it('counts the time limit from when a thread is free', async () => {
  const single = openReaderPool({ threads: 1, timeoutMs: 2500, threadFile })
  const slow = Array.from({ length: 8 }, () => single.read(taskOf('POISON: slow')))
  expect(await Promise.all(slow)).toHaveLength(8)
  await single.close()
})

it('tells a fault of the reader, which will not pass', async () => {
  const failure = await read('POISON: throw').catch((fault: unknown) => fault)
  expect(failure).toBeInstanceOf(ReadingFailure)
  expect(failure).toMatchObject({ mayPass: false, message: expect.stringContaining('poisoned') })
})

it('hands nothing back of a page that reads as it is known to', async () => {
  const words = 'Bộ trưởng Trần Văn Minh thăm Lào.'
  const { flattener, text, record } = await read(words)
  const known = { flattener, textSha256: textSha256(text), recordSha256: recordSha256(record) }
  expect(await pool.read({ ...taskOf(words), known })).toEqual({
    known: true,
    reader: record.reader,
    claims: record.claims.length,
    build: 'poison',
  })
  expect(await pool.read({ ...taskOf(`${words} Chiều nay.`), known })).toMatchObject({ flattener })
})

it('reads what is urgent before what only waits', async () => {
  const single = openReaderPool({ threads: 1, timeoutMs: 60_000, threadFile })
  const order: string[] = []
  const reads = ['bận', 'một', 'hai'].map((name) => single.read(taskOf(name)).then(() => order.push(name)))
  const urgent = single.read(taskOf('Gấp.'), { urgent: true }).then(() => order.push('gấp'))
  await Promise.all([...reads, urgent])
  expect(order).toEqual(['bận', 'gấp', 'một', 'hai'])
  await single.close()
})

it('tells the build that its threads loaded, and none once they differ', async () => {
  const mixed = openReaderPool({ threads: 1, timeoutMs: 30_000, threadFile })
  expect(await mixed.build()).toBe('poison')
  expect((await mixed.read(taskOf('Một.'))).build).toBe('poison')
  expect(await mixed.build()).toBe('poison')
  expect((await mixed.read(taskOf('Hai. POISON: another build'))).build).toBe('another')
  await mixed.read(taskOf('Ba.'))
  expect(await mixed.build()).toBeNull()
  await mixed.close()
})

it('hands a first reading back ready to be written', async () => {
  const words = 'Bộ trưởng Trần Văn Minh thăm Lào.'
  const { record, build, ...rest } = await read(words)
  const { flattener } = rest
  const first = await pool.read({ ...taskOf(words), first: true })
  if (!('ready' in first)) throw new Error('it was not made ready')
  expect(first.build).toBe(build)
  expect(first.ready).toMatchObject({ flattener, reader: record.reader, claims: record.claims.length })
  expect(await unprepared(first.ready)).toEqual({ ...rest, record })
})
