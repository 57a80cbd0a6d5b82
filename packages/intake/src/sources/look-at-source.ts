import type { NamedArticle } from '@trucot/db/fetch-item'
import { Refused } from '../files/refusal.ts'
import type { Fetcher } from '../net/fetcher.ts'
import type { FetchFailure, FetchRefusal } from '../net/safe-fetch.ts'
import type { IntakePool } from '../thread/intake-pool.ts'
import { MOST_SOURCE_BYTES } from './limits.ts'
import type { NamedSitemap, SourceContent } from './source-content.ts'

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1'
/** Sitemaps of one index that are read at one look; the newest first. */
const MOST_SITEMAPS = 10

export interface LookOptions {
  fetcher: Fetcher
  pool: IntakePool
  url: string
  etag?: string | null
  lastModified?: string | null
  /** Sitemaps of an index that last changed before are not read. */
  since?: Date | null
  /** How many sitemaps of an index are read at most; ten unless said. */
  mostSitemaps?: number
  signal?: AbortSignal
}

export type Look =
  | { kind: 'seen'; content: SourceContent; etag: string | null; lastModified: string | null }
  | { kind: 'not_modified' }
  | FetchRefusal
  | FetchFailure

async function readOne(options: LookOptions, url: string, conditional: boolean): Promise<Look> {
  const { fetcher, pool, etag, lastModified, signal } = options
  const result = await fetcher.fetch(url, {
    accept: ACCEPT,
    mostBytes: MOST_SOURCE_BYTES,
    deadlineMs: 60_000,
    ...(conditional && etag ? { etag } : {}),
    ...(conditional && lastModified ? { lastModified } : {}),
    ...(signal ? { signal } : {}),
  })
  if (result.kind !== 'fetched') return result
  try {
    const content = await pool.readSource(result.bytes, result.url)
    return {
      kind: 'seen',
      content,
      etag: result.headers.etag ?? null,
      lastModified: result.headers['last-modified'] ?? null,
    }
  } catch (fault) {
    if (fault instanceof Refused) return { kind: 'refused', reason: fault.reason, explanation: fault.message }
    throw fault
  }
}

/** The sitemaps of an index that may name something new: those that changed lately, or do not say. */
function sitemapsToRead(sitemaps: readonly NamedSitemap[], since: Date | null | undefined): NamedSitemap[] {
  const time = ({ lastModified }: NamedSitemap) => lastModified?.getTime() ?? Number.POSITIVE_INFINITY
  return sitemaps
    .filter(({ lastModified }) => !since || !lastModified || lastModified >= since)
    .sort((a, b) => time(b) - time(a))
}

/** Looks at a feed or sitemap, and at the sitemaps an index names. */
export async function lookAtSource(options: LookOptions): Promise<Look> {
  const look = await readOne(options, options.url, true)
  if (look.kind !== 'seen' || look.content.sitemaps.length === 0) return look
  const articles: NamedArticle[] = [...look.content.articles]
  const wanted = sitemapsToRead(look.content.sitemaps, options.since)
  for (const { url } of wanted.slice(0, options.mostSitemaps ?? MOST_SITEMAPS)) {
    const inner = await readOne(options, url, false)
    if (inner.kind === 'refused' || inner.kind === 'failed') return inner
    if (inner.kind === 'seen') articles.push(...inner.content.articles)
  }
  return { ...look, content: { ...look.content, articles } }
}

/** What decides whether a named article is taken. */
export interface Wanted {
  takeSince: Date | null
  /** Days (in Vietnam) asked for besides, however old. */
  backfill: { from: string; to: string } | null
}

/** Days begin at midnight in Vietnam. */
const DAY_OFFSET_MS = 7 * 3600_000

/** Whether a source is to take an article: what has no date, what is new enough, and the days asked for. */
export function isWanted({ takeSince, backfill }: Wanted, { publishedAt }: NamedArticle): boolean {
  if (!publishedAt || !takeSince || publishedAt >= takeSince) return true
  if (!backfill) return false
  const day = new Date(publishedAt.getTime() + DAY_OFFSET_MS).toISOString().slice(0, 10)
  return day >= backfill.from && day <= backfill.to
}

/** The earliest time that a look at an index of sitemaps has to reach back to. */
export function reachesBackTo({ takeSince, backfill }: Wanted): Date | null {
  const from = backfill && new Date(`${backfill.from}T00:00:00+07:00`)
  if (!takeSince || !from) return takeSince
  return from < takeSince ? from : takeSince
}
