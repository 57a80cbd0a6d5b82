import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Offer } from '../files/offered-page.ts'
import { pdfOf, streamOf } from '../testing/made-pdf.ts'
import { madeDocx } from '../testing/made-zip.ts'
import { openIntakePool } from './intake-pool.ts'

const pool = openIntakePool({ timeoutMs: 8000 })
afterAll(() => pool.close())
const text = { name: 'tin.txt', mediaType: 'text/plain' } as const

async function reasonOf(offer: Offer): Promise<string> {
  const [opened] = await pool.open(offer)
  if (!opened) return 'nothing'
  return 'page' in opened ? 'taken' : opened.refused.reason
}

/** Pages that say they are a few bytes and are gigabytes. */
function pdfBomb(layers: number): Uint8Array {
  let data: Buffer = Buffer.alloc(60_000_000, ' ')
  for (let layer = 0; layer < layers; layer++) data = deflateSync(data)
  const filters = Array.from({ length: layers }, () => '/FlateDecode').join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [${'4 0 R '.repeat(200)}] >>`,
    streamOf(data, `/Filter [${filters}] `),
  ])
}

describe('hostile files end in bounded time and memory', () => {
  it.each([
    ['a page of 200 MB', { ...text, bytes: Buffer.alloc(200_000_000, 'a ') }, ['too_large']],
    [
      'ten million tags',
      { ...text, mediaType: 'text/html', bytes: Buffer.alloc(30_000_000, '<b>') },
      ['too_large'],
    ],
    [
      'millions of tags',
      { ...text, mediaType: 'text/html', bytes: Buffer.alloc(8_000_000, '<b>x') },
      ['taken', 'too_slow'],
    ],
    [
      'tags in tags',
      { ...text, mediaType: 'text/html', bytes: Buffer.alloc(5_000_000, '<div>') },
      ['no_text', 'too_slow'],
    ],
    ['null bytes', { ...text, bytes: Buffer.alloc(5_000_000) }, ['not_text', 'no_text']],
    [
      'invalid UTF-8',
      { ...text, bytes: Buffer.alloc(5_000_000, 0xff) },
      ['not_text', 'no_text', 'taken', 'too_large'],
    ],
    [
      'a PDF bomb',
      { ...text, mediaType: 'application/pdf', bytes: pdfBomb(2) },
      ['too_slow', 'too_much_memory', 'no_text', 'broken'],
    ],
    [
      'a Word document of millions of paragraphs',
      {
        ...text,
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: madeDocx([], '<w:p/>'.repeat(2_000_000)),
      },
      ['no_text', 'bomb', 'too_slow'],
    ],
  ] satisfies [string, Offer, string[]][])('%s', async (_name, offer, reasons) => {
    const started = Date.now()
    expect(reasons).toContain(await reasonOf(offer))
    expect(Date.now() - started).toBeLessThan(15_000)
    // The next one finds a thread that works.
    expect(await reasonOf({ ...text, bytes: Buffer.from('Một tin vắn') })).toBe('taken')
  })

  it('bidirectional controls, homoglyphs and scripts in titles are text and do no more', async () => {
    const html =
      '<title><script>alert(1)</script>\u202eNội\u202c Вộ Ngoại giao</title><p>Tin\u2066 vắn\u2069</p>'
    const [opened] = await pool.open({ ...text, mediaType: 'text/html', bytes: Buffer.from(html) })
    expect(opened).toMatchObject({ page: { mediaType: 'text/html' } })
  })
})

it('a thread that hangs or grows is ended, and what it had is refused', async () => {
  const slow = openIntakePool({
    timeoutMs: 400,
    threadFile: new URL('../testing/hang.thread.ts', import.meta.url).pathname,
  })
  const [hung] = await slow.open({ ...text, bytes: Buffer.from('x') })
  expect(hung).toMatchObject({ refused: { reason: 'too_slow', name: 'tin.txt' } })
  await slow.close()
  const greedy = openIntakePool({
    timeoutMs: 20_000,
    threadFile: new URL('../testing/greedy.thread.ts', import.meta.url).pathname,
  })
  const [full] = await greedy.open({ ...text, bytes: Buffer.from('x') })
  expect(full).toMatchObject({ refused: { reason: 'too_much_memory' } })
  await greedy.close()
})
