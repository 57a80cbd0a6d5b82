import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import type { ToldEvent } from './told-event.ts'

const TOGETHER = phraseList(
  'hai bên, buổi tiếp, cuộc gặp, buổi làm việc, cuộc hội đàm, buổi gặp, cuộc hội kiến, buổi hội kiến, hai nhà lãnh đạo, hai Bộ trưởng',
)

const BY_PHONE = phraseList('cuộc điện đàm, cuộc điện thoại, cuộc gọi, điện đàm')
/** How many sentences may say by what means two spoke to one another. */
const OPENING = 3

/** "Trong cuộc điện đàm tối 5/3, A và B nhất trí …": they spoke by telephone. */
function spokeByPhone({ structure: { tokens }, sentences }: Story): boolean {
  return sentences.slice(0, OPENING).some(({ first, last }) => {
    for (let at = first; at < last; at++) if (phraseAt(BY_PHONE, tokens, at)) return true
    return false
  })
}

/** True where no headline says what is reported, or the text speaks of two sides or of their meeting. */
function mayHaveMet({ structure }: Story): boolean {
  if (structure.title === null) return true
  return structure.tokens.some(({ index }) => phraseAt(TOGETHER, structure.tokens, index) !== null)
}

/** Two who hold office in one foreign country have met neither each other nor us: both speak to the press. */
function areCompatriots(story: Story, a: string, b: string): boolean {
  const homes = homesOf(story, a)
  return [...homesOf(story, b)].some((home) => homes.has(home))
}

/** The countries named in the bodies somebody holds office at, but our own. */
function homesOf({ entities, offices }: Story, person: string): Set<string> {
  const bodies = offices
    .filter((office) => office.person === person)
    .map(({ organization }) => organization ?? '')
  const homes = new Set<string>()
  for (const { id, type, kind, country, name, aliases } of entities.values()) {
    if (type !== 'place' || kind !== 'country' || country === 'VN') continue
    if ([name, ...aliases].some((own) => bodies.some((body) => ` ${body}`.endsWith(` ${own}`)))) homes.add(id)
  }
  return homes
}

/** Where the beginning of a report is lost, two people who speak to one another have met: host is who speaks first. */
export function inferMeeting(story: Story, said: readonly Said[]): ToldEvent | null {
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
  const [host, ...guests] = speakers
  const first = said[0]
  if (!mayHaveMet(story)) return null
  if (host === undefined || guests.length === 0 || !first || speakers.length > 3) return null
  if (guests.some((guest) => areCompatriots(story, host, guest))) return null
  if (spokeByPhone(story)) {
    const people = speakers.map((entity) => ({ entity, role: 'attendee' as const }))
    return inferredEvent(story, first, { type: 'phone_call', rule: 'event/inferred-from-speakers' }, people)
  }
  return inferredEvent(story, first, { type: 'meeting', rule: 'event/inferred-from-speakers' }, [
    { entity: host, role: 'host' },
    ...guests.map((entity) => ({ entity, role: 'guest' as const })),
  ])
}
