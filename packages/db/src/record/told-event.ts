import type { UnitedEvent } from '@trucot/core/record/event/united-event'
import type { ToldEvent } from './record-tables.ts'

const SHOWN_PEOPLE = 10
const LONGEST_NAME = 400

const idAndName = ({ record, name }: { record: { id: number; name: string } | null; name: string }) => ({
  id: record?.id ?? null,
  name: record?.name ?? name,
})

/** An event in a line. */
export function lineOf(event: UnitedEvent): ToldEvent {
  const [place] = event.places
  return {
    eventType: event.eventType,
    status: event.status,
    edtf: event.date?.edtf ?? null,
    place: place ? idAndName(place) : null,
    participants: event.participants.slice(0, SHOWN_PEOPLE).map(idAndName),
    people: event.participants.length,
    objects: event.objects.slice(0, SHOWN_PEOPLE).map(idAndName),
    independentSources: event.independentSources,
    disagreements: event.disagreements.length,
  }
}

/** What an event's record is called: kind, day, and the first of who was there. */
export function nameOfLine(line: ToldEvent): string {
  const names = [...line.participants, ...line.objects].slice(0, 4).map(({ name }) => name)
  const name = `${line.eventType}${line.edtf ? ` ${line.edtf}` : ''}: ${names.join(', ') || (line.place?.name ?? '')}`
  return name.slice(0, LONGEST_NAME)
}
