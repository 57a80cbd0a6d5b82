import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Refused } from '../files/refusal.ts'
import { readFeed } from './read-feed.ts'

const BASE = 'https://bao.example/rss/doi-ngoai.rss'
const read = (text: string | Uint8Array) => readFeed(Buffer.from(text), BASE)
const article = (
  url: string,
  title: string | null,
  publishedAt: string | null,
  stamp: string | null = null,
) => ({
  url,
  title,
  publishedAt: publishedAt && new Date(publishedAt),
  stamp,
})

describe('feeds', () => {
  it('of RSS', () => {
    const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Đối ngoại</title>
<item><title><![CDATA[Hội đàm <b>cấp cao</b>]]></title><link>https://bao.example/1?utm_source=rss</link><pubDate>Tue, 05 Mar 2024 10:00:00 +0700</pubDate></item>
<item><title>Không liên kết</title><guid isPermaLink="true">https://bao.example/2</guid></item>
<item><title>Hỏng</title><link>javascript:alert(1)</link><pubDate>hôm qua</pubDate></item></channel></rss>`
    expect(read(rss)).toMatchObject({
      kind: 'feed',
      format: 'rss',
      title: 'Đối ngoại',
      articles: [
        article('https://bao.example/1?utm_source=rss', 'Hội đàm cấp cao', '2024-03-05T03:00:00Z'),
        article('https://bao.example/2', 'Không liên kết', null),
      ],
    })
  })

  it('of Atom, with what changed', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><entry><title>Một</title><link rel="alternate" href="/tin/1"/>
<published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated></entry></feed>`
    expect(read(atom).articles).toEqual([
      article('https://bao.example/tin/1', 'Một', '2024-03-05T10:00:00Z', '2024-03-06T10:00:00.000Z'),
    ])
  })

  it('of JSON', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tin',
      items: [
        { id: '1', url: 'https://bao.example/1', title: 'Một', date_published: '2024-03-05T10:00:00Z' },
      ],
    })
    expect(read(json)).toMatchObject({
      format: 'json',
      articles: [article('https://bao.example/1', 'Một', '2024-03-05T10:00:00Z')],
    })
  })
})

describe('sitemaps', () => {
  const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i"><url><loc>https://bao.example/1</loc>
<lastmod>2024-03-06</lastmod><image:image><image:loc>https://bao.example/a.jpg</image:loc><image:title>Ảnh</image:title></image:image>
<news:news><news:publication><news:name>Báo Mới</news:name></news:publication><news:publication_date>2024-03-05T10:00:00+07:00</news:publication_date><news:title>Một</news:title></news:news></url></urlset>`
  it('of news, packed too', () => {
    const content = {
      kind: 'sitemap',
      format: 'sitemap',
      title: 'Báo Mới',
      articles: [article('https://bao.example/1', 'Một', '2024-03-05T03:00:00Z', '2024-03-06T00:00:00.000Z')],
    }
    expect(read(news)).toMatchObject(content)
    expect(read(gzipSync(news))).toMatchObject(content)
  })

  it('that name others', () => {
    const index =
      '<sitemapindex><sitemap><loc>/s-2024-03.xml</loc><lastmod>2024-03-31</lastmod></sitemap></sitemapindex>'
    expect(read(index)).toMatchObject({
      format: 'sitemap index',
      articles: [],
      sitemaps: [{ url: 'https://bao.example/s-2024-03.xml', lastModified: new Date('2024-03-31') }],
    })
  })
})

describe('what is none is refused', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 10 }, (_, n) => `<!ENTITY a${n} "&a;&a;&a;&a;">`).join('')}]><rss><channel><title>&a9;</title></channel></rss>`
  it.each([
    ['a page', '<html><p>Trang chủ</p></html>', 'kind'],
    ['nothing', '', 'kind'],
    ['broken JSON', '{"version":', 'kind'],
    ['entities that multiply', bomb, 'bomb'],
    ['a packed bomb', gzipSync(Buffer.alloc(80_000_000)), 'bomb'],
    ['broken packing', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'broken'],
    ['a deep sitemap', `<urlset>${'<url>'.repeat(1000)}`, 'broken'],
    [
      'a sitemap without end',
      `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(50_001)}</urlset>`,
      'too_many',
    ],
  ])('%s', (_name, text, reason) => {
    expect(() => read(text)).toThrow(Refused)
    try {
      read(text)
    } catch (fault) {
      expect((fault as Refused).reason).toBe(reason)
    }
  })
})
