import { loadCalendar } from '@trucot/db/record/calendar'
import { searchRecords } from '@trucot/db/record/search-records'
import { procedures } from '../procedure.ts'
import { headOf } from './look.ts'

export const search = procedures.records.search.handler(async ({ context, input }) => {
  const began = performance.now()
  const { text, kinds, from, to, placeId, limit } = input
  const places = placeId === undefined ? undefined : (await headOf(context, placeId)).ids
  const items = await searchRecords(context.db, {
    text,
    limit,
    ...(kinds ? { kinds } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(places ? { places } : {}),
  })
  return { items, milliseconds: Math.round((performance.now() - began) * 10) / 10 }
})

export const calendar = procedures.records.calendar.handler(async ({ context, input }) => {
  const { month, eventTypes, placeId, personId } = input
  const places = placeId === undefined ? undefined : (await headOf(context, placeId)).ids
  const people = personId === undefined ? undefined : (await headOf(context, personId)).ids
  return await loadCalendar(context.db, {
    month,
    ...(eventTypes ? { eventTypes } : {}),
    ...(places ? { places } : {}),
    ...(people ? { people } : {}),
  })
})
