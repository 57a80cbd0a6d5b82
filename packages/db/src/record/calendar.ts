import { daySpan } from '@trucot/core/record/date-span'
import { type RawBuilder, sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { type EventLine, type EventRow, toLines } from './dossier/record-events.ts'

/** Events that one day shows; `count` says how many there are. */
const MOST_A_DAY = 40
const MOST_A_MONTH = 5000
/** An event that began longer before the month is none of its. */
const LONGEST_DAYS = 62

export interface CalendarRequest {
  /** "2016-02". */
  month: string
  eventTypes?: readonly string[]
  places?: readonly number[]
  people?: readonly number[]
}

export interface CalendarMonth {
  days: { day: string; count: number; events: EventLine[] }[]
  undated: EventLine[]
  /** For a month without events: the nearest months that have some, "2016-02". */
  nearest: { before: string | null; after: string | null }
}

function daysOf(month: string): string[] {
  const span = daySpan(month)
  const last = Number(span?.last.slice(8) ?? 0)
  return Array.from({ length: last }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)
}

/** The events of a month day by day; those of several days stand at each, those known to the month only apart. */
export async function loadCalendar(db: DatabaseExecutor, request: CalendarRequest): Promise<CalendarMonth> {
  const days = daysOf(request.month)
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const earliest = new Date(Date.parse(`${first}T00:00:00Z`) - LONGEST_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const ofTypes = request.eventTypes
    ? sql`and e.told->>'eventType' = any(${[...request.eventTypes]}::text[])`
    : sql``
  const withThing = (ids: readonly number[] | undefined, role: 'place' | 'person') =>
    ids === undefined
      ? sql``
      : sql`and exists (select from record_claim c join record_thing t on t.article_id = c.article_id and t.claim_id = c.claim_id
          where c.subject_id = e.id and t.record_id = any(${[...ids]}::bigint[])
            and ${role === 'place' ? sql`t.role = 'place'` : sql`t.type = 'person'`})`
  const wanted = sql`e.redirect_to is null and e.told is not null ${ofTypes} ${withThing(request.places, 'place')}
      ${withThing(request.people, 'person')}`
  const { rows } = await sql<EventRow & { first_day: string; last_day: string }>`
    select e.id, coalesce(e.decided_name, e.name) as name, e.told, e.first_day, e.last_day
    from record e
    where e.type = 'event' and e.first_day >= ${earliest} and e.first_day <= ${last} and e.last_day >= ${first}
      and ${wanted}
    order by e.first_day, e.articles desc, e.id
    limit ${MOST_A_MONTH}`.execute(db)
  const isWide = (row: { first_day: string; last_day: string }) =>
    row.first_day <= first && row.last_day >= last && row.first_day !== row.last_day
  const dated = rows.filter((row) => !isWide(row))
  const ofDay = days.map((day) => ({
    day,
    own: dated.filter((row) => row.first_day <= day && day <= row.last_day),
  }))
  const shown = [...new Set(ofDay.flatMap(({ own }) => own.slice(0, MOST_A_DAY)))]
  const wide = rows.filter(isWide).slice(0, MOST_A_DAY)
  const lines = await toLines(db, [...shown, ...wide])
  const lineOf = new Map([...shown, ...wide].map((row, at) => [row.id, lines[at]]))
  const linesOf = (own: readonly EventRow[]) => own.flatMap(({ id }) => lineOf.get(id) ?? [])
  return {
    days: ofDay.map(({ day, own }) => ({
      day,
      count: own.length,
      events: linesOf(own.slice(0, MOST_A_DAY)),
    })),
    undated: linesOf(wide),
    nearest: rows.length === 0 ? await nearestMonths(db, first, last, wanted) : { before: null, after: null },
  }
}

async function nearestMonths(
  db: DatabaseExecutor,
  first: string,
  last: string,
  wanted: RawBuilder<unknown>,
): Promise<CalendarMonth['nearest']> {
  const { rows } = await sql<CalendarMonth['nearest']>`
    select
      (select left(e.first_day, 7) from record e where e.type = 'event' and e.first_day < ${first} and ${wanted}
        order by e.first_day desc limit 1) as before,
      (select left(e.first_day, 7) from record e where e.type = 'event' and e.first_day > ${last} and ${wanted}
        order by e.first_day limit 1) as after`.execute(db)
  return rows[0] ?? { before: null, after: null }
}
