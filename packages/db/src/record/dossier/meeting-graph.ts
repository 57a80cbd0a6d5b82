import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { knownBy } from '../claim-evidence.ts'
import { latestThings } from './latest-things.ts'

const MOST_NODES = 200
const MOST_EVENTS = 10
/** Events of one record that the graph is made of, the latest. */
const EVENTS_READ = 1000

export interface MeetingGraph {
  nodes: (RecordRef & { meetings: number })[]
  edges: { a: number; b: number; count: number; events: number[] }[]
  left: number
}

interface PersonAt {
  event_id: number
  id: number
  type: RecordType
  name: string
}

/** Who was at the same events as a person, and at which of them with each other; the record itself first. */
export async function meetingGraph(
  db: DatabaseExecutor,
  record: RecordRef,
  recordIds: readonly number[],
  asKnownOn?: string,
): Promise<MeetingGraph> {
  const known = knownBy(asKnownOn)
  const { rows } = await sql<PersonAt>`
    with own as (
      select distinct coalesce(s.redirect_to, s.id) as event_id, max(t.day) as day
      from (${latestThings(recordIds, 'event')}) t
      join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
      join record_article a on a.article_id = t.article_id
      join record s on s.id = c.subject_id
      where true ${known}
      group by 1 order by day desc limit ${EVENTS_READ}
    )
    select distinct o.event_id, p.id, p.type, coalesce(p.decided_name, p.name) as name
    from own o
    cross join lateral (select o.event_id union all select id from record where redirect_to = o.event_id) as e (id)
    join record_claim c on c.subject_id = e.id
    join record_article a on a.article_id = c.article_id
    join record_thing t on t.article_id = c.article_id and t.claim_id = c.claim_id and t.type = 'person'
    join record r on r.id = t.record_id
    join record p on p.id = coalesce(r.redirect_to, r.id)
    where true ${known}`.execute(db)
  const people = new Map<number, { ref: RecordRef; events: Set<number> }>()
  for (const { event_id, id, type, name } of rows) {
    const entry = people.get(id) ?? { ref: { id, type, name }, events: new Set() }
    entry.events.add(event_id)
    people.set(id, entry)
  }
  const own = people.get(record.id)?.events ?? new Set<number>()
  const others = [...people.values()]
    .filter(({ ref }) => ref.id !== record.id)
    .toSorted((a, b) => b.events.size - a.events.size || a.ref.id - b.ref.id)
  const shown = [{ ref: record, events: own }, ...others.slice(0, MOST_NODES - 1)]
  const edges: MeetingGraph['edges'] = []
  for (let a = 0; a < shown.length; a++) {
    for (let b = a + 1; b < shown.length; b++) {
      const shared = [...(shown[a]?.events ?? [])].filter((event) => shown[b]?.events.has(event))
      if (shared.length > 0) edges.push({ a, b, count: shared.length, events: shared.slice(0, MOST_EVENTS) })
    }
  }
  return {
    nodes: shown.map(({ ref, events }) => ({ ...ref, meetings: events.size })),
    edges,
    left: Math.max(0, others.length - (MOST_NODES - 1)),
  }
}
