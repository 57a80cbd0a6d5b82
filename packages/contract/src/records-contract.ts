import { EVENT_TYPES } from '@trucot/core/claim/claim'
import { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { Holder, OfficeAlarm } from '@trucot/core/record/tenure/tenure'
import { z } from 'zod'
import { NOT_FOUND, permitted } from './errors.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'
import { Dossier, EventLine, RecordStatement, SEARCH_KINDS, SearchHit } from './records-views.ts'

const AsKnownOn = z.iso.date().optional()
const tags = ['records']
/** One value or several: a query repeats its name. */
const several = <Item extends z.ZodType>(item: Item, most: number) =>
  z.union([z.array(item).max(most), item.transform((one) => [one])]).optional()

export const recordsContract = {
  get: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/records/{id}',
      tags,
      summary: 'The dossier of a person, body, office, event, document, place, conference or award',
    })
    .input(
      z.object({
        id: RowId,
        /** Only what the world could know by then. */
        asKnownOn: AsKnownOn,
      }),
    )
    .output(Dossier),
  find: permitted
    .route({ method: 'GET', path: '/records', tags, summary: 'Records of exactly this name' })
    .input(z.object({ type: RecordType, name: Text.trim().min(1).max(500) }))
    .output(z.object({ items: z.array(RecordRef) })),
  events: permitted
    .errors(NOT_FOUND)
    .route({ method: 'GET', path: '/records/{id}/events', tags, summary: "A record's events, latest first" })
    .input(z.object({ id: RowId, asKnownOn: AsKnownOn, after: Cursor.optional(), limit: pageSize(50, 200) }))
    .output(z.object({ items: z.array(EventLine), next: Cursor.nullable() })),
  statements: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/records/{id}/statements',
      tags,
      summary: 'What a person or body said, latest first',
    })
    .input(z.object({ id: RowId, asKnownOn: AsKnownOn, after: Cursor.optional(), limit: pageSize(50, 200) }))
    .output(z.object({ items: z.array(RecordStatement), next: Cursor.nullable() })),
  holders: permitted
    .errors(NOT_FOUND)
    .route({ method: 'GET', path: '/records/{id}/holders', tags, summary: 'Who held an office on a day' })
    .input(z.object({ id: RowId, on: z.iso.date(), asKnownOn: AsKnownOn }))
    .output(z.object({ office: RecordRef, holders: z.array(Holder) })),
  bareOffices: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/records/bare-offices/{articleId}',
      tags,
      summary: 'Offices that an article names without their holder, with who held them that day: inferred',
    })
    .input(z.object({ articleId: RowId }))
    .output(
      z.object({
        items: z.array(
          z.object({
            /** Into the article's text. */
            span: z.object({ start: z.int(), end: z.int() }),
            words: z.string(),
            /** The day that whoever held it is meant on. */
            day: z.iso.date(),
            office: RecordRef.nullable(),
            /** Surest first; empty where nobody is known to have held it. */
            holders: z.array(Holder),
          }),
        ),
      }),
    ),
  search: permitted
    .route({
      method: 'GET',
      path: '/records/search',
      tags,
      summary:
        'People, bodies, events, articles, statements: with or without diacritics, exact matches first',
    })
    .input(
      z.object({
        text: Text.trim().min(1).max(200),
        kinds: several(z.enum(SEARCH_KINDS), SEARCH_KINDS.length),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
        /** A place's record: events there, and articles and statements that name it. */
        placeId: RowId.optional(),
        limit: pageSize(20, 100),
      }),
    )
    .output(
      z.object({
        /** By kind in the order asked for; within one, exact before folded, then by how much it matters. */
        items: z.array(SearchHit),
        milliseconds: z.number(),
      }),
    ),
  calendar: permitted
    .route({ method: 'GET', path: '/records/calendar', tags, summary: 'Events of a month, day by day' })
    .input(
      z.object({
        month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'not a month'),
        eventTypes: several(z.enum(EVENT_TYPES), EVENT_TYPES.length),
        placeId: RowId.optional(),
        personId: RowId.optional(),
      }),
    )
    .output(
      z.object({
        /** Every day of the month in order; an event of several days stands at each. Forty a day at most. */
        days: z.array(z.object({ day: z.iso.date(), count: z.int(), events: z.array(EventLine) })),
        /** Known to the month only. */
        undated: z.array(EventLine),
        /** For a month without events: the nearest months that have some. */
        nearest: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
      }),
    ),
  waiting: permitted
    .route({
      method: 'GET',
      path: '/records/waiting',
      tags,
      summary: 'How many office alarms and undecided pairs wait, counted to a thousand',
    })
    .output(z.object({ alarms: z.int(), pairs: z.int() })),
  alarms: permitted
    .route({
      method: 'GET',
      path: '/records/alarms',
      tags,
      summary: 'Single-seat offices with gaps or overlaps, the latest first',
    })
    .input(z.object({ after: Cursor.optional(), limit: pageSize(50, 200) }))
    .output(z.object({ items: z.array(OfficeAlarm), next: Cursor.nullable(), total: z.int() })),
}
