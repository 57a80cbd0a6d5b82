import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { isResolved } from '../article-links.ts'
import { knownBy } from '../claim-evidence.ts'
import { commonestName } from '../record-name.ts'
import { articlesOf, isDay, MOST_COUNTED, type RecordHead } from './record-head.ts'

/** Things of articles that names and facts are taken from at most. */
const MOST_NAMED = 500
const MOST_ALIASES = 30

interface Counted {
  articles: number
  sources: number
  first_on: string | null
  last_on: string | null
}

interface NamedThing {
  name: string
  aliases: string[]
  facts: Record<string, string>
  record_id: number
}

/** Values by how often they come, the commonest first, else by themselves. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}

function commonestFacts(things: readonly NamedThing[]): Record<string, string> {
  const values = Map.groupBy(
    things.flatMap(({ facts }) => Object.entries(facts)),
    ([key]) => key,
  )
  return Object.fromEntries(
    [...values].map(([key, own]) => [key, byCount(own.map(([, value]) => value))[0] ?? '']),
  )
}

/**
 * A head as articles known by a day give it: names, facts, counts, and what became of a body or place by then. Who is who is
 * not asked of that day: it says which things of articles are one, now as then.
 */
export async function headAsKnownOn(
  db: DatabaseExecutor,
  head: RecordHead,
  day: string,
): Promise<RecordHead> {
  const { rows } = await sql<Counted>`
    select count(distinct a.article_id) as articles, count(distinct a.origin) as sources,
      min(a.known_on) as first_on, max(a.known_on) as last_on
    from (${articlesOf(head.type, head.ids)} limit ${MOST_COUNTED}) l
    join record_article a on a.article_id = l.article_id where true ${knownBy(day)}`.execute(db)
  const { articles = 0, sources = 0, first_on = null, last_on = null } = rows[0] ?? {}
  const known = {
    ...head,
    articles,
    independentSources: sources,
    firstKnownOn: isDay(first_on) ? first_on : null,
    lastKnownOn: isDay(last_on) ? last_on : null,
    existed: existedBy(head.existed, day),
    successions: head.successions.filter(({ on }) => on <= day),
  }
  if (head.type === 'event' || head.type === 'office') return known
  const { rows: things } = await sql<NamedThing>`
    select l.name, l.aliases, l.facts, l.record_id from record_link l
    join record_article a on a.article_id = l.article_id
    where l.record_id = any(${head.ids}::bigint[]) ${knownBy(day)} order by l.article_id limit ${MOST_NAMED}`.execute(
    db,
  )
  // All else is called as its own name has it, not as some article shortens it.
  const isOwn = head.nameDecided || !isResolved(head.type)
  const name = isOwn
    ? head.name
    : (commonestName(
        head.type,
        things.map((thing) => thing.name),
      ) ?? head.name)
  const there = new Set(things.map(({ record_id }) => record_id))
  return {
    ...known,
    name,
    aliases: byCount(things.flatMap((thing) => [thing.name, ...thing.aliases]))
      .filter((alias) => alias !== name)
      .slice(0, MOST_ALIASES),
    facts: commonestFacts(things),
    merged: head.merged.filter(({ id }) => there.has(id)),
  }
}

/** "../2025-02-28" of a body that nobody knew to end is nothing. */
function existedBy(existed: string | null, day: string): string | null {
  if (existed === null) return null
  const [began = '..', ended = '..'] = existed.split('/')
  const known = (own: string) => (own !== '..' && own <= day ? own : '..')
  const span = `${known(began)}/${known(ended)}`
  return span === '../..' ? null : span
}
