import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { chunkAfter, chunkKey } from '../story/chunk.ts'
import type { Story } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { looksBack } from './goes-on.ts'
import type { ToldEvent } from './told-event.ts'

/** Of two who met, the one who welcomes the other, or whom the article does not say to be visiting, is the host, the other the guest. */
export function hostsAndGuests(
  story: Story,
  events: readonly ToldEvent[],
  candidates: readonly EventCandidate[],
): void {
  const meetings = events.filter(({ type, participants }) => type === 'meeting' && areEqual(participants))
  if (meetings.length === 0) return
  const visitors = new Set(
    candidates
      .filter(({ type, sentence }) => type === 'visit' && !looksBack(story, sentence))
      .flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  )
  const welcoming = welcomers(story)
  if (visitors.size + welcoming.size === 0) return
  for (const { participants } of meetings) {
    const people = [...participants.keys()]
    const hosts = people.filter((person) => welcoming.has(person))
    const guests = people.filter((person) => visitors.has(person))
    const [host] = hosts.length === 1 ? hosts : people.filter((person) => !visitors.has(person))
    if (hosts.length !== 1 && guests.length !== 1) continue
    for (const person of people) participants.set(person, person === host ? 'host' : 'guest')
  }
}

/** Two of whom nothing says who received the other. */
function areEqual(participants: ToldEvent['participants']): boolean {
  return participants.size === 2 && [...participants.values()].every((role) => role === 'attendee')
}

const WELCOMES = phraseList(
  'chào mừng, chào đón, nhiệt liệt chào mừng, nhiệt liệt chào đón, vui mừng đón, vui mừng chào đón, vui mừng được đón, vui mừng được chào đón, vui mừng được đón tiếp, hoan nghênh, nhiệt liệt hoan nghênh',
)
const GUESTS = /^(?:người|đoàn|ngài|ông|bà)$/u
const WELCOME_WITHIN = 4
const MOST_LOOKED_AT = 200

/** "A nhiệt liệt chào mừng B sang thăm", "A chào mừng người đồng cấp": who welcomes a guest. */
function welcomers({ sentences, structure }: Story): Set<string> {
  const found = new Set<string>()
  for (const { chunks } of sentences.slice(0, MOST_LOOKED_AT)) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]
      if (chunk?.kind !== 'persons' || chunk.persons.length !== 1) continue
      for (let next = at + 1; next <= at + WELCOME_WITHIN && chunks[next]?.kind === 'word'; next++) {
        const hit = phraseAt(WELCOMES, structure.tokens, chunks[next]?.first ?? -1)
        const guest = hit ? chunks[chunkAfter(chunks, next, hit.last)] : undefined
        if (!hit || !(guest?.kind === 'persons' || GUESTS.test(chunkKey(guest)))) continue
        found.add(chunk.persons[0] as string)
        break
      }
    }
  }
  return found
}
