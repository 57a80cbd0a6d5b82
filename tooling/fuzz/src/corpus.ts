import { gzipSync } from 'node:zlib'
import type { MediaType } from '@trucot/core/page/media-type'
import { madePdf } from '@trucot/intake/testing/made-pdf'
import { madeDocx, madeZip } from '@trucot/intake/testing/made-zip'

/** An honest file to spoil. */
export interface Seed {
  name: string
  mediaType: MediaType
  bytes: Buffer
}

const LINES = [
  'Việt Nam và Lào ký thỏa thuận hợp tác',
  'Sáng 5/3, tại Hà Nội, Bộ trưởng Ngoại giao tiếp Đại sứ Lào đến chào từ biệt. Ảnh: TTXVN',
]
const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>${LINES[0]} | Báo Thử</title><link rel="canonical" href="https://bao.example/1">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${LINES[0]}","datePublished":"2024-03-05"}</script></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>${LINES[0]}</h1><time datetime="2024-03-05">5/3/2024</time><p>${LINES[1]}</p>
<figure><img><figcaption>Lễ ký</figcaption></figure><table><tr><td>A</td><td>B</td></tr></table></article><aside>Tin khác</aside></body></html>`
const CSV = `url,title,text,published\nhttps://bao.example/1,"${LINES[0]}","${LINES[1]}",2024-03-05\n`
const JSONL = `${JSON.stringify({ url: 'https://bao.example/1', title: LINES[0], text: LINES[1] })}\n`

/** One honest file of each kind that is taken in. */
export const FILES: readonly Seed[] = [
  { name: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from(LINES.join('\n')) },
  { name: 'b.txt', mediaType: 'text/plain', bytes: Buffer.from(`\ufeff${LINES.join('\n')}`, 'utf16le') },
  {
    name: 'c.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from('Bé tr­ëng tiÕp §¹i sø Lµo t¹i Hµ Néi', 'latin1'),
  },
  { name: 'd.html', mediaType: 'text/html', bytes: Buffer.from(HTML) },
  {
    name: 'e.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: Buffer.from(madeDocx(LINES)),
  },
  { name: 'f.pdf', mediaType: 'application/pdf', bytes: Buffer.from(madePdf(LINES)) },
  { name: 'g.csv', mediaType: 'text/csv', bytes: Buffer.from(CSV) },
  { name: 'h.jsonl', mediaType: 'application/x-ndjson', bytes: Buffer.from(JSONL) },
  {
    name: 'i.zip',
    mediaType: 'application/zip',
    bytes: Buffer.from(
      madeZip([
        { name: 'a.txt', bytes: LINES.join('\n') },
        { name: 'b.html', bytes: HTML },
      ]),
    ),
  },
]

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Thử</title><item><title><![CDATA[${LINES[0]}]]></title><link>https://bao.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 +0700</pubDate><dc:date>2024-03-05</dc:date></item></channel></rss>`

/** One honest source of each kind. */
export const SOURCES: readonly Buffer[] = [
  RSS,
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Thử</title><entry><title>Một</title><link href="/1"/><updated>2024-03-05T10:00:00Z</updated></entry></feed>`,
  '{"version":"https://jsonfeed.org/version/1.1","title":"Thử","items":[{"id":"1","url":"https://bao.example/1","date_published":"2024-03-05"}]}',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Thử</title></channel><item><title>Một</title><link>https://bao.example/1</link></item></rdf:RDF>',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://bao.example/1</loc><lastmod>2024-03-05</lastmod><news:news><news:title>Một</news:title><news:publication_date>2024-03-05</news:publication_date></news:news></url></urlset>',
  '<sitemapindex><sitemap><loc>https://bao.example/s.xml</loc><lastmod>2024-03-05</lastmod></sitemap></sitemapindex>',
]
  .map((text) => Buffer.from(text))
  .concat(gzipSync(RSS))

/** Addresses, honest and not. */
export const ADDRESSES: readonly Buffer[] = [
  'https://www.bao.example/amp/tin/1.html?utm_source=x&id=7#top',
  'http://user:pass@bao.example:8080/a/../b?amp=1',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://[::ffff:127.0.0.1]:80/x',
  'http://[64:ff9b::8.8.8.8]/',
  'http://2130706433/',
  'http://①②⑦.0.0.1/',
  'https://báo.example/đường/dẫn?q=á',
  'file:///etc/passwd',
  'data:text/html,<p>x',
  '//bao.example/x',
  'http://localhost.',
  'http://169.254.169.254/latest/meta-data/',
].map((text) => Buffer.from(text))
