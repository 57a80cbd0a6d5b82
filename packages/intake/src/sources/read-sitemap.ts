import type { NamedArticle } from '@trucot/db/fetch-item'
import { Parser } from 'htmlparser2'
import { Refused } from '../files/refusal.ts'
import type { NamedSitemap, SourceContent } from './source-content.ts'
import { dateOf, webAddress } from './source-values.ts'

/** Addresses in one sitemap, as its protocol bounds them. */
const MOST_ADDRESSES = 50_000
const DEEPEST = 50
const LONGEST_VALUE = 5000

export function isSitemap(start: string): boolean {
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/u.test(start)
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Reads a sitemap, a news sitemap, or an index of sitemaps. Throws Refused. */
export function readSitemap(text: string, base: string): SourceContent {
  const articles: NamedArticle[] = []
  const sitemaps: NamedSitemap[] = []
  let values = new Map<string, string>()
  let path: string[] = []
  let outlet: string | null = null

  function endEntry(name: string): void {
    const url = webAddress(values.get('loc'), base)
    if (url !== undefined && name === 'sitemap') {
      sitemaps.push({ url, lastModified: dateOf(values.get('lastmod')) })
    } else if (url !== undefined) {
      const changed = dateOf(values.get('lastmod'))
      articles.push({
        url,
        title: values.get('title')?.trim().slice(0, 500) || null,
        publishedAt: dateOf(values.get('publication_date')) ?? changed,
        stamp: changed?.toISOString() ?? null,
      })
    }
    outlet ??= values.get('name')?.trim().slice(0, 200) || null
    values = new Map()
  }

  const parser = new Parser(
    {
      onopentag: (name) => {
        path.push(localName(name))
        if (path.length > DEEPEST) throw new Refused('broken', 'elements stand in one another without end')
      },
      ontext: (data) => {
        const open = path.at(-1) ?? ''
        // Pictures and videos have titles and addresses of their own.
        if (path.includes('image') || path.includes('video')) return
        const before = values.get(open) ?? ''
        if (before.length < LONGEST_VALUE) values.set(open, before + data)
      },
      onclosetag: (name) => {
        path.pop()
        const local = localName(name)
        if (local === 'url' || local === 'sitemap') endEntry(local)
        if (articles.length + sitemaps.length > MOST_ADDRESSES)
          throw new Refused('too_many', `it names more than ${MOST_ADDRESSES} addresses`)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
  path = []
  const isIndex = sitemaps.length > 0 && articles.length === 0
  return { kind: 'sitemap', format: isIndex ? 'sitemap index' : 'sitemap', title: outlet, articles, sitemaps }
}
