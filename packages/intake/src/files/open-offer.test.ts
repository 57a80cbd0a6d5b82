import { describe, expect, it } from 'vitest'
import { madePdf } from '../testing/made-pdf.ts'
import { madeDocx, madeZip } from '../testing/made-zip.ts'
import { addressOf } from './look-into-page.ts'
import type { Offer, OfferedPage, OpenedPage } from './offered-page.ts'
import { openOffer } from './open-offer.ts'
import { textOfPage } from './page-text.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LINES = [
  'Thủ tướng tiếp Đại sứ Lào',
  'Sáng 5/3, tại Hà Nội, Thủ tướng tiếp Đại sứ Lào đến chào từ biệt.',
  'Hai bên nhất trí tăng cường hợp tác.',
]
const open = (offer: Partial<Offer>) =>
  openOffer({ name: 'tin.txt', mediaType: 'text/plain', bytes: Buffer.from(LINES.join('\n')), ...offer })
const told = (opened: readonly OpenedPage[]) =>
  opened.map((one) =>
    'page' in one ? [one.page.name, one.page.encoding] : [one.refused.name, one.refused.reason],
  )

async function pageOf(offer: Partial<Offer>): Promise<OfferedPage> {
  const [opened] = await open(offer)
  if (!opened || !('page' in opened)) throw new Error(JSON.stringify(told(opened ? [opened] : [])))
  return opened.page
}

describe('a page', () => {
  it.each([
    ['tin.docx', DOCX, madeDocx(LINES), LINES.join('\n')],
    ['tin.pdf', 'application/pdf', madePdf(LINES), LINES.join('\n\n')],
    ['tin.txt', 'text/plain', Buffer.from(LINES.join('\n')), LINES.join('\n')],
    [
      'tin.html',
      'text/html',
      Buffer.from(LINES.map((line) => `<p>${line}</p>`).join('')),
      LINES.join('\n\n'),
    ],
  ] as const)('%s has its bytes kept and its text read', async (name, mediaType, bytes, text) => {
    const page = await pageOf({ name, mediaType, bytes })
    expect(page).toMatchObject({ name, mediaType, encoding: 'UTF-8' })
    expect(Buffer.from(page.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect((await textOfPage(page.bytes, page.mediaType)).text).toBe(text)
  })

  it('of a Word document leaves out what was deleted, and tells rows and text of old fonts', async () => {
    const more =
      '<w:p><w:del><w:r><w:delText>xóa</w:delText><w:t>xóa</w:t></w:r></w:del><w:r><w:t>Dòng</w:t><w:tab/><w:t>cuối</w:t></w:r></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    expect((await textOfPage(madeDocx([], more), DOCX)).text).toBe('Dòng\tcuối\nA\tB')
    const old = await textOfPage(madeDocx(['Thñ t­íng tiÕp §¹i sø Lµo ®Õn chµo tõ biÖt']), DOCX)
    expect(old).toMatchObject({ encoding: 'TCVN3', text: 'Thủ tướng tiếp Đại sứ Lào đến chào từ biệt' })
  })

  it('is known by the canonical address of its own site, and by no other', async () => {
    const html = (canonical: string) =>
      Buffer.from(`<link rel="canonical" href="${canonical}"><p>Một tin vắn</p>`)
    const urlOf = async (canonical: string, url?: string) =>
      (await pageOf({ mediaType: 'text/html', bytes: html(canonical), ...(url ? { url } : {}) })).url
    expect(await urlOf('https://bao.example/tin/1', 'https://m.bao.example/tin/1?x=1')).toBe(
      'https://bao.example/tin/1',
    )
    expect(await urlOf('/tin/1', 'https://bao.example/amp/tin/1')).toBe('https://bao.example/tin/1')
    expect(await urlOf('https://bao.example/tin/1')).toBe('https://bao.example/tin/1')
    expect(await urlOf('https://khac.example/tin/1', 'https://bao.example/x')).toBe('https://bao.example/x')
    expect(await urlOf('https://bao.example/', 'https://bao.example/x')).toBe('https://bao.example/x')
    expect(await urlOf('javascript:alert(1)')).toBeUndefined()
    expect(addressOf('https://bao.example/x', 'http://[')).toBe('https://bao.example/x')
  })
})

describe('what is no page is refused', () => {
  it.each([
    ['nothing', 'text/plain', '', 'empty'],
    ['no words', 'text/plain', '12 % … \n', 'no_text'],
    ['a picture', 'text/html', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'kind'],
    ['a PDF as text', 'text/plain', Buffer.from(madePdf(['x'])), 'kind'],
    ['an old Word document', 'text/plain', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), 'kind'],
    [
      'noise',
      'text/plain',
      Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 32)),
      'not_text',
    ],
    ['too much', 'text/plain', 'a '.repeat(5_000_000), 'too_large'],
    ['too long a text', 'text/plain', 'a '.repeat(1_500_000), 'too_large'],
    ['a broken PDF', 'application/pdf', '%PDF-1.7 and nothing', 'broken'],
    ['no PDF', 'application/pdf', 'Một tin', 'broken'],
    ['a PDF of pictures', 'application/pdf', Buffer.from(madePdf([' '])), 'no_text'],
    ['no Word document', DOCX, 'PK\x03\x04', 'broken'],
    ['an archive without document', DOCX, Buffer.from(madeZip([{ name: 'a', bytes: 'b' }])), 'broken'],
    [
      'broken XML',
      DOCX,
      Buffer.from(madeZip([{ name: 'word/document.xml', bytes: '<w:document>' }])),
      'no_text',
    ],
    ['deep XML', DOCX, Buffer.from(madeDocx([], '<w:x>'.repeat(100_000))), 'broken'],
  ] as const)('%s', async (_name, mediaType, bytes, reason) => {
    const [opened] = await open({ mediaType, bytes: Buffer.from(bytes) })
    expect(opened).toMatchObject({ refused: { name: 'tin.txt', reason, explanation: expect.any(String) } })
  })
})

describe('an archive', () => {
  const zip = (members: Parameters<typeof madeZip>[0]) =>
    open({ name: 'tin.zip', mediaType: 'application/zip', bytes: madeZip(members) })

  it('gives each of its pages, and says what it does not take', async () => {
    const opened = await zip([
      { name: '2024/một.txt', bytes: LINES.join('\n') },
      { name: '2024/hai.html', bytes: `<p>${LINES[0]}</p>` },
      { name: '2024/', bytes: '' },
      { name: '__MACOSX/._x.txt', bytes: 'x' },
      { name: 'ba.docx', bytes: madeDocx(LINES) },
      { name: 'ảnh.jpg', bytes: 'x' },
      { name: 'bảng.csv', bytes: 'text,id\nMột tin,7' },
      { name: 'trong.zip', bytes: madeZip([]) },
    ])
    expect(told(opened)).toEqual([
      ['tin.zip/2024/một.txt', 'UTF-8'],
      ['tin.zip/2024/hai.html', 'UTF-8'],
      ['tin.zip/ba.docx', 'UTF-8'],
      ['tin.zip/ảnh.jpg', 'kind'],
      ['tin.zip/bảng.csv#7', 'UTF-8'],
      ['tin.zip/trong.zip', 'kind'],
    ])
    expect(opened.every(({ within }) => within === 'tin.zip')).toBe(true)
  })

  it.each([
    ['one bomb', [{ name: 'a.txt', bytes: Buffer.alloc(40_000_000) }], 'bomb'],
    [
      'a bomb that says it is small',
      [{ name: 'a.txt', bytes: Buffer.alloc(40_000_000), saidSize: 10 }],
      'bomb',
    ],
    [
      'many small bombs',
      Array.from({ length: 40 }, (_, n) => ({ name: `${n}.txt`, bytes: Buffer.alloc(4_000_000, 'a ') })),
      'bomb',
    ],
    ['a path upwards', [{ name: '../../etc/passwd.txt', bytes: 'x' }], 'broken'],
    ['a path from the root', [{ name: '/etc/passwd.txt', bytes: 'x' }], 'broken'],
    ['an encrypted file', [{ name: 'a.txt', bytes: 'x', flags: 1 }], 'encrypted'],
    ['nothing', [], 'no_text'],
    [
      'too many files',
      Array.from({ length: 5001 }, (_, n) => ({ name: `${n}.txt`, bytes: 'x' })),
      'too_many',
    ],
  ] as const)('with %s is refused whole', async (_name, members, reason) => {
    expect(told(await zip(members))).toEqual([['tin.zip', reason]])
  })

  it('cut off anywhere is refused, never a fault', async () => {
    const bytes = madeZip([{ name: 'a.txt', bytes: LINES.join('\n') }])
    for (let end = 0; end < bytes.length; end += 7) {
      const [opened] = await open({
        name: 'tin.zip',
        mediaType: 'application/zip',
        bytes: bytes.slice(0, end),
      })
      expect(opened).toHaveProperty('refused')
    }
  })
})

describe('a table', () => {
  const csv = (text: string | Buffer) =>
    open({ name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.from(text) })

  it('gives an article a row, by Vietnamese names and marks too', async () => {
    const opened = await csv(
      '\ufeffTiêu đề;Nội dung;Ngày đăng;Link;Báo\n"Hội đàm; ký kết";"Dòng một\nDòng hai";2024-03-05;https://bao.example/1;Báo Mới\nTrống;;;;\n',
    )
    expect(told(opened)).toEqual([
      ['a.csv#1', 'UTF-8'],
      ['a.csv#2', 'no_text'],
    ])
    expect(opened[0]).toMatchObject({
      within: 'a.csv',
      page: {
        url: 'https://bao.example/1',
        meta: { title: 'Hội đàm; ký kết', published: '2024-03-05', outlet: 'Báo Mới' },
      },
    })
  })

  it('of JSON lines gives an article a line, and says which lines are none', async () => {
    const lines = [
      '{"id":7,"text":"Một tin","url":"javascript:x"}',
      '{',
      '[]',
      '',
      '{"html":"<p>Tin hai</p>"}',
      '{"title":"x"}',
    ]
    const opened = await open({
      name: 'a.jsonl',
      mediaType: 'application/x-ndjson',
      bytes: Buffer.from(lines.join('\r\n')),
    })
    expect(told(opened)).toEqual([
      ['a.jsonl#7', 'UTF-8'],
      ['a.jsonl#2', 'no_text'],
      ['a.jsonl#3', 'no_text'],
      ['a.jsonl#4', 'UTF-8'],
      ['a.jsonl#5', 'no_text'],
    ])
    expect(opened[0]).not.toHaveProperty('page.url')
  })

  it.each([
    ['an open quote', `text\n"${'x'.repeat(100)}`, 'broken'],
    ['a row without end', `text\n"${'x '.repeat(1_500_000)}"`, 'too_large'],
    ['too many rows', `text\n${'một\n'.repeat(5001)}`, 'too_many'],
    ['no rows', 'text\n', 'no_text'],
  ])('with %s is refused whole', async (_name, text, reason) => {
    expect(told(await csv(text))).toEqual([['a.csv', reason]])
  })
})
