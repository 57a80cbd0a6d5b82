import { utf8ToBytes as bytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { articleOfPage } from './article-of-page.ts'
import { readStructure } from './read-structure.ts'

const HTML = `<html><head><meta property="article:published_time" content="2023-09-11T19:40:00+07:00">
<link rel="canonical" href="https://bao.example/a.html"></head><body><p>Hà Nội</p></body></html>`

it('lets what the fetcher knew go before what the head says', () => {
  const { input } = articleOfPage({
    bytes: bytes(HTML),
    mediaType: 'text/html',
    meta: { published: '2023-09-12' },
    file: 'a.html',
  })
  expect(input).toMatchObject({
    meta: { published: '2023-09-12', url: 'https://bao.example/a.html' },
    file: 'a.html',
  })
  expect(input.text).toContain('Hà Nội')
})

it('takes plain text as it came, knowing nothing more', () => {
  const { input, flattener } = articleOfPage({ bytes: bytes('\ufeffHà Nội\n'), mediaType: 'text/plain' })
  expect(input).toEqual({ text: '\ufeffHà Nội\n' })
  expect(flattener).toMatch(/^plain@/)
})

it('hands on which lines the page marks as captions, and the reader takes them for that', () => {
  const html =
    '<h1>Hội đàm cấp cao tại Hà Nội</h1><p>Sáng 5/3, tại Hà Nội, hai Bộ trưởng hội đàm về hợp tác kinh tế và giáo dục.</p>' +
    '<figure><img><figcaption>Toàn cảnh phòng họp sáng nay</figcaption></figure>' +
    '<p>Hai Bộ trưởng nhất trí mở rộng hợp tác giáo dục, sớm ký thỏa thuận kinh tế mới giữa hai nước.</p>'
  const { input } = articleOfPage({ bytes: bytes(html), mediaType: 'text/html' })
  const captions = readStructure(input).blocks.filter(({ kind }) => kind === 'caption')
  expect(captions.map(({ start, end }) => input.text.slice(start, end))).toEqual([
    'Toàn cảnh phòng họp sáng nay',
  ])
})
