import { ORPCError } from '@orpc/server'
import { knownAddresses } from '@trucot/db/fetch-item'
import { canonicalUrl } from '@trucot/db/source-key'
import { isWanted, lookAtSource } from '@trucot/intake/sources/look-at-source'
import { procedures } from '../procedure.ts'
import { standardTakeSince } from './take-since.ts'

const MOST_SHOWN = 50
/** A look for a person who waits reads few of an index's sitemaps. */
const MOST_SITEMAPS = 2

/** Looks at a source as the workers would, and says what they would take of it. Nothing is written. */
export const preview = procedures.sources.preview.handler(async ({ context, input }) => {
  const { db, fetcher, intake: pool } = context
  const takeSince = input.takeSince === undefined ? standardTakeSince() : new Date(input.takeSince)
  const look = await lookAtSource({
    fetcher,
    pool,
    url: input.url,
    since: takeSince,
    mostSitemaps: MOST_SITEMAPS,
  })
  if (look.kind !== 'seen') {
    const data =
      look.kind === 'not_modified'
        ? { reason: 'no_answer', explanation: 'the server sent nothing' }
        : { reason: look.reason, explanation: look.explanation }
    throw new ORPCError('SOURCE_UNREADABLE', { status: 422, data })
  }
  const { kind, format, title, articles } = look.content
  const known = await knownAddresses(
    db,
    articles.map(({ url }) => url),
  )
  const judged = articles.map((article) => {
    const { url, title: name = null, publishedAt = null } = article
    const verdict = known.has(canonicalUrl(url) ?? '')
      ? ('known' as const)
      : isWanted({ takeSince, backfill: null }, article)
        ? ('would_take' as const)
        : ('passed_over' as const)
    return { url, title: name, publishedAt: publishedAt?.toISOString() ?? null, verdict, reason: null }
  })
  const newest = [...judged].sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
  return {
    kind,
    format,
    title,
    items: newest.slice(0, MOST_SHOWN),
    named: judged.length,
    wouldTake: judged.filter(({ verdict }) => verdict === 'would_take').length,
  }
})
