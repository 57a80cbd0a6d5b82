import type { EventCandidate } from './event-candidate.ts'
import type { ToldEvent } from './told-event.ts'

/** Of two who met, the one the article says is visiting is the guest, the other the host. */
export function hostsAndGuests(events: readonly ToldEvent[], candidates: readonly EventCandidate[]): void {
  const visitors = new Set(
    candidates
      .filter(({ type }) => type === 'visit')
      .flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  )
  if (visitors.size === 0) return
  for (const { type, participants } of events) {
    if (type !== 'meeting' || [...participants.values()].some((role) => role !== 'attendee')) continue
    const people = [...participants.keys()]
    if (people.length !== 2 || people.filter((person) => visitors.has(person)).length !== 1) continue
    for (const person of people) participants.set(person, visitors.has(person) ? 'guest' : 'host')
  }
}
