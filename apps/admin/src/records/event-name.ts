import type { EventLine } from '@trucot/contract/records-views'

const MOST_PEOPLE = 3

/**
 * What an event is told apart by, without its type and date, which stand beside it: what it was about, else who took
 * part, else where. Null where nothing of that is known.
 */
export function eventName({ objects, participants, people, place }: EventLine): string | null {
  const about = objects.map(({ name }) => name)
  if (about.length > 0) return about.join(', ')
  const named = participants.slice(0, MOST_PEOPLE).map(({ name }) => name)
  if (named.length > 0) return named.join(', ') + (people > named.length ? ', …' : '')
  return place?.name ?? null
}
