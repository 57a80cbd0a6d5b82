import { gunzipSync } from 'node:zlib'
import { decodePage } from '@trucot/core/page/decode-page'
import type { NamedArticle } from '@trucot/db/fetch-item'
import { parseFeed } from 'feedsmith'
import { Refused } from '../files/refusal.ts'
import { MOST_SOURCE_BYTES } from './limits.ts'
import { isSitemap, readSitemap } from './read-sitemap.ts'
import type { SourceContent } from './source-content.ts'
import { dateOf, webAddress } from './source-values.ts'

/** Articles of one feed; more are left out. */
const MOST_ARTICLES = 2000

/** What is read of an entry, whatever its format calls it. */
interface Entry {
  url?: string | undefined
  title?: string | undefined
  published?: string | undefined
  changed?: string | undefined
}

function titleOf(value: unknown): string | undefined {
  const text =
    typeof value === 'string'
      ? value
      : value && typeof value === 'object' && 'value' in value
        ? value.value
        : undefined
  return typeof text === 'string'
    ? text
        .replace(/<[^>]{0,500}>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .slice(0, 500)
    : undefined
}

/** Dates and addresses come as text, or as what else a broken feed holds there. */
const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

function toArticle(entry: Entry, base: string): NamedArticle[] {
  const url = webAddress(entry.url, base)
  if (url === undefined) return []
  const title = entry.title === '' ? undefined : entry.title
  const stamp = dateOf(entry.changed)?.toISOString() ?? null
  return [{ url, title: title ?? null, publishedAt: dateOf(entry.published ?? entry.changed), stamp }]
}

function entriesOf(parsed: ReturnType<typeof parseFeed>): { title: unknown; entries: Entry[] } {
  if (parsed.format === 'rss') {
    const entries = (parsed.feed.items ?? []).map(
      (item): Entry => ({
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: titleOf(item.title),
        published: asText(item.pubDate ?? item.dc?.dates?.[0]),
      }),
    )
    return { title: parsed.feed.title, entries }
  }
  if (parsed.format === 'atom') {
    const entries = (parsed.feed.entries ?? []).map(
      (entry): Entry => ({
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
          ?.href,
        title: titleOf(entry.title),
        published: asText(entry.published),
        changed: asText(entry.updated),
      }),
    )
    return { title: parsed.feed.title, entries }
  }
  if (parsed.format === 'json') {
    const entries = (parsed.feed.items ?? []).map(
      (item): Entry => ({
        url: item.url ?? item.external_url ?? item.id,
        title: titleOf(item.title),
        published: asText(item.date_published),
        changed: asText(item.date_modified),
      }),
    )
    return { title: parsed.feed.title, entries }
  }
  const entries = (parsed.feed.items ?? []).map(
    (item): Entry => ({
      url: item.link,
      title: titleOf(item.title),
      published: asText(item.dc?.dates?.[0]),
    }),
  )
  return { title: parsed.feed.title, entries }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_SOURCE_BYTES })
  } catch (cause) {
    throw cause instanceof RangeError
      ? new Refused('bomb', 'it is too large unpacked')
      : new Refused('broken', 'it is packed wrongly', { cause })
  }
}

/** Reads a feed (RSS, Atom, RDF, JSON Feed) or a sitemap, packed or not. Throws Refused. To be run in a thread. */
export function readFeed(bytes: Uint8Array, url: string): SourceContent {
  const { text } = decodePage(unpacked(bytes))
  const start = text.slice(0, 5000)
  if (isSitemap(start)) return readSitemap(text, url)
  // Nobody's feed declares entities; those that do multiply them.
  if (/<!ENTITY/iu.test(start)) throw new Refused('bomb', 'it declares entities of its own')
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text, { maxItems: MOST_ARTICLES })
  } catch (cause) {
    throw new Refused('kind', 'this is neither a feed nor a sitemap', { cause })
  }
  const { title, entries } = entriesOf(parsed)
  return {
    kind: 'feed',
    format: parsed.format,
    title: titleOf(title) ?? null,
    articles: entries.slice(0, MOST_ARTICLES).flatMap((entry) => toArticle(entry, url)),
    sitemaps: [],
  }
}
