import { uniteEvent } from '@trucot/core/record/event/unite-event'
import type { UnitedEvent } from '@trucot/core/record/event/united-event'
import type { RecordRef } from '@trucot/core/record/record-type'
import { addDays } from '@trucot/core/text/calendar'
import { type RawBuilder, sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { knownBy } from '../claim-evidence.ts'
import { loadTellings } from '../event-tellings.ts'
import { leadingTo } from '../record-refs.ts'
import type { ToldEvent } from '../record-tables.ts'
import { lineOf, nameOfLine } from '../told-event.ts'
import { latestThings } from './latest-things.ts'

interface Named {
  record: RecordRef | null
  name: string
}

/** An event in a line, as lists, time lines and the calendar show it. */
export interface EventLine {
  record: RecordRef
  eventType: UnitedEvent['eventType']
  status: UnitedEvent['status']
  edtf: string | null
  place: Named | null
  participants: Named[]
  people: number
  objects: Named[]
  independentSources: number
  disagreements: number
}

export interface EventRow {
  id: number
  name: string
  told: ToldEvent
}

/** Lines of events as they are told, with the names that records bear now. */
export async function toLines(db: DatabaseExecutor, rows: readonly EventRow[]): Promise<EventLine[]> {
  const ids = rows.flatMap(({ told }) =>
    [told.place, ...told.participants, ...told.objects].flatMap((one) => one?.id ?? []),
  )
  const refs = await leadingTo(db, ids)
  const named = ({ id, name }: { id: number | null; name: string }): Named => {
    const record = id === null ? null : (refs.get(id) ?? null)
    return { record, name: record?.name ?? name }
  }
  return rows.map(({ id, name, told }) => ({
    record: { id, type: 'event', name },
    eventType: told.eventType,
    status: told.status,
    edtf: told.edtf,
    place: told.place && named(told.place),
    participants: told.participants.map(named),
    people: told.people,
    objects: told.objects.map(named),
    independentSources: told.independentSources,
    disagreements: told.disagreements,
  }))
}

export interface EventPage {
  items: EventLine[]
  next: { day: string; id: number } | null
}

/** The events that these records are in, the latest first; what bears no day comes last. */
export async function eventsOf(
  db: DatabaseExecutor,
  recordIds: readonly number[],
  page: { limit: number; after?: { day: string; id: number }; asKnownOn?: string },
): Promise<EventPage> {
  const after: RawBuilder<unknown> = page.after
    ? sql`having (coalesce(max(e.first_day), ''), e.id) < (${page.after.day}, ${page.after.id})`
    : sql``
  const known = knownBy(page.asKnownOn)
  // An event may be of an earlier day than some report of it has it: a month is looked further.
  const dayAfter = page.after && page.after.day !== '' ? addDays(page.after.day, 31) : undefined
  const { rows } = await sql<EventRow & { day: string }>`
    select e.id, coalesce(e.decided_name, e.name) as name, e.told, coalesce(max(e.first_day), '') as day
    from (${latestThings(recordIds, 'event', dayAfter)}) t
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    join record_article a on a.article_id = t.article_id
    join record s on s.id = c.subject_id
    join record e on e.id = coalesce(s.redirect_to, s.id)
    where e.told is not null ${known}
    group by e.id ${after}
    order by coalesce(max(e.first_day), '') desc, e.id desc
    limit ${page.limit + 1}`.execute(db)
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: await toLines(db, page.asKnownOn ? await toldBy(db, shown, page.asKnownOn) : shown),
    next: rows.length > page.limit && last ? { day: last.day, id: last.id } : null,
  }
}

/** Events as they were told by a day: nobody and nothing that only later articles name. */
async function toldBy(db: DatabaseExecutor, rows: readonly EventRow[], day: string): Promise<EventRow[]> {
  const told = await loadTellings(
    db,
    rows.map(({ id }) => id),
    { asKnownOn: day },
  )
  return rows.flatMap((row) => {
    const known = told.get(row.id)
    if (!known) return []
    const line = lineOf(uniteEvent({ id: row.id, type: 'event', name: '' }, known.tellings, known.years))
    return [{ ...row, name: nameOfLine(line), told: line }]
  })
}

/** One event as its sources tell it, of those known by a day where one is given. */
export async function loadEvent(
  db: DatabaseExecutor,
  record: RecordRef,
  asKnownOn?: string,
): Promise<UnitedEvent> {
  const told = (await loadTellings(db, [record.id], { asKnownOn })).get(record.id)
  return uniteEvent(record, told?.tellings ?? [], told?.years ?? [])
}
