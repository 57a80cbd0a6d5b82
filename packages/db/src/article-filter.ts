import { type RawBuilder, sql } from 'kysely'

export const ARTICLE_FILTERS = [
  'open',
  'mine',
  'suggestions',
  'conflicts',
  'not_found',
  'second_look',
  'decided',
  'all',
] as const
/**
 * `open`: something wants a person, and is not snoozed. `mine`: the same on one person's desk, snoozed or not.
 * `conflicts`: the article disagrees with itself on something to decide. `second_look`: claims accepted in bulk that
 * were drawn to be looked at again. `decided`: decisions, and nothing that wants a person.
 */
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number]

/** Where a page of a list ended: lists of what waits go by priority, the others by arrival. */
export type ArticleKeyset = { priority: number; id: number } | { arrivedAt: string; id: number }

const WAITS = sql<boolean>`(a.proposed_count > 0 or a.suggestion_count > 0 or a.not_found_count > 0 or a.second_look_count > 0)`
const DONE = sql<boolean>`(a.proposed_count = 0 and a.suggestion_count = 0 and a.not_found_count = 0 and a.second_look_count = 0)`
const CONDITIONS: Readonly<Record<Exclude<ArticleFilter, 'mine'>, RawBuilder<boolean>>> = {
  open: sql`${WAITS} and (a.snoozed_until is null or a.snoozed_until <= now())`,
  suggestions: sql`a.suggestion_count > 0`,
  conflicts: sql`a.conflict_count > 0`,
  not_found: sql`a.not_found_count > 0`,
  second_look: sql`a.second_look_count > 0`,
  decided: sql`(a.decisions > 0 and ${DONE})`,
  all: sql`true`,
}

/** What a filter asks of an article `a`; `me` is whose desk `mine` means: nobody's where null. */
export function conditionOf(filter: ArticleFilter, me: number | null): RawBuilder<boolean> {
  return filter === 'mine' ? sql`a.assigned_to = ${me}::bigint and ${WAITS}` : CONDITIONS[filter]
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
