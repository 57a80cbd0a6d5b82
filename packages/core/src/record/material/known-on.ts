import type { ArticleRecord } from '../../claim/article-record.ts'
import { daySpan } from '../date-span.ts'
import type { KnownOn } from '../evidence.ts'

/**
 * Since when what an article says was known: the day it was published, else the latest day that it reports on, marked
 * inferred. Null where it names no day with a year.
 */
export function knownOnOf(record: ArticleRecord): KnownOn | null {
  if (record.published)
    return { date: record.published.date, inferred: record.published.basis === 'inferred' }
  const days = record.claims.flatMap((claim) => {
    if (claim.type === 'office') return daySpan(claim.asOf)?.last ?? []
    if (claim.type !== 'event' || claim.status === 'planned') return []
    return daySpan(claim.date?.edtf)?.last ?? []
  })
  const latest = days.toSorted().at(-1)
  return latest === undefined ? null : { date: latest, inferred: true }
}
