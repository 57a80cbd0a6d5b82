import { type RawBuilder, sql } from 'kysely'

export const ARTICLE_FILTERS = ['open', 'suggestions', 'conflicts', 'not_found', 'decided', 'all'] as const
/**
 * `open`: something to decide. `conflicts`: the article disagrees with itself on something to decide. `decided`:
 * decisions, and nothing left to decide.
 */
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number]

/** Where a page of a list ended: lists of what waits go by priority, the others by arrival. */
export type ArticleKeyset = { priority: number; id: number } | { arrivedAt: string; id: number }

/** What each filter asks of an article `a`. */
export const FILTER_CONDITIONS: Readonly<Record<ArticleFilter, RawBuilder<boolean>>> = {
  open: sql`(a.proposed_count > 0 or a.suggestion_count > 0)`,
  suggestions: sql`a.suggestion_count > 0`,
  conflicts: sql`a.conflict_count > 0`,
  not_found: sql`a.not_found_count > 0`,
  decided: sql`(a.decisions > 0 and a.proposed_count = 0 and a.suggestion_count = 0)`,
  all: sql`true`,
}

/** Whether a filter lists what wants a person, the most pressing first, and not the newest arrivals. */
export function isByPriority(filter: ArticleFilter): boolean {
  return filter !== 'decided' && filter !== 'all'
}

/** The articles after the keyset, in its own order. */
export function isAfter(keyset: ArticleKeyset): RawBuilder<boolean> {
  return 'priority' in keyset
    ? sql`(a.priority, a.id) < (${keyset.priority}::int, ${keyset.id}::bigint)`
    : sql`(a.arrived_at, a.id) < (${keyset.arrivedAt}::timestamptz, ${keyset.id}::bigint)`
}
