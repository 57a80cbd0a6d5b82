import type { Story } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { isOtherSide, takesGift } from './other-side.ts'
import { addParticipants, appointeesOf, ownDay, sameDays, type ToldEvent } from './told-event.ts'

/** Puts the candidates that tell of one event together; the headline's and the lead's come first and draw the others. */
export function gatherEvents(story: Story, candidates: readonly EventCandidate[]): ToldEvent[] {
  const events: ToldEvent[] = []
  const rank = { title: 0, lead: 1, caption: 2, body: 3, heading: 4 }
  const ordered = candidates.toSorted(
    (a, b) => rank[a.sentence.zone] - rank[b.sentence.zone] || a.first - b.first,
  )
  for (const candidate of ordered) {
    const event = within(events).find((other) => isSameEvent(story, other, candidate))
    if (candidate.told === 'passing') {
      if (event) event.referred = true
      if (event && takesGift(event, candidate)) addParticipants(event, candidate.participants)
      continue
    }
    if (event) {
      event.candidates.push(candidate)
      addParticipants(event, candidate.participants)
      continue
    }
    const made: ToldEvent = {
      type: candidate.type,
      candidates: [candidate],
      participants: new Map(),
      main: false,
      referred: false,
    }
    addParticipants(made, candidate.participants)
    events.push(made)
  }
  return events
}

/** An event is told again while it is fresh, or belongs to the article's opening: keeps long pages linear. */
const OPENING_EVENTS = 16
const FRESH_EVENTS = 64

function within(events: readonly ToldEvent[]): readonly ToldEvent[] {
  if (events.length <= OPENING_EVENTS + FRESH_EVENTS) return events
  return [...events.slice(0, OPENING_EVENTS), ...events.slice(-FRESH_EVENTS)]
}

/** How many of the sentences that tell of one event are looked at. */
const MOST_TOLD = 16
/** How many sentences apart one event is told without naming anybody and then with names. */
const NEAR = 2

function isSameEvent(story: Story, event: ToldEvent, candidate: EventCandidate): boolean {
  if (chairsTold(event, candidate)) return true
  if (isGatheringOfTitle(story, event, candidate)) return true
  if (event.type !== candidate.type) return false
  if (takesGift(event, candidate)) return true
  // "Cuộc gặp diễn ra trong khuôn khổ …": the meeting that was told, whatever days follow.
  if (candidate.rule === 'event/meeting-noun' && candidate.participants.length === 0)
    return !isBeside(story, candidate)
  const people = candidate.participants.map(({ entity }) => entity)
  const shared = people.filter((entity) => event.participants.has(entity)).length
  if (CHANGES.has(event.type) && people.length > 0 && event.participants.size > 0)
    return isSameChange(story, event, candidate)
  if (shared === 0 && inOtherItem(event, candidate)) return false
  // "A dự lễ ký Hiệp định …. B và C đã ký Hiệp định": one paper is signed once, whoever looks on.
  if (event.type === 'signing' && signsSame(event, candidate)) return !otherDay(story, event, candidate)
  if (event.type === 'ceremony' && isOtherSide(event, candidate)) return !otherDay(story, event, candidate)
  const opening = candidate.sentence.zone !== 'body'
  const near = event.candidates.some(
    ({ sentence }) => Math.abs(sentence.index - candidate.sentence.index) <= NEAR,
  )
  if (people.length === 0 || event.participants.size === 0) {
    if (event.type === 'award' && givesOther(event, candidate)) return false
    return (opening || near || sharesThings(event, candidate)) && !otherDay(story, event, candidate)
  }
  if (shared === 0) return false
  // "A gặp gỡ cán bộ Đại sứ quán", told far below the talks of A and B, is another meeting.
  if (event.type === 'meeting' && people.length === 1 && !opening && !near) return false
  // One giver gives several awards: each is an event.
  if (event.type === 'award' && givesOther(event, candidate)) return false
  if (event.type === 'award' && givesSame(event, candidate) && !otherDay(story, event, candidate)) return true
  // The same host with another guest is another meeting.
  if (shared === 1 && shared < people.length && shared < event.participants.size && event.type !== 'ceremony')
    return false
  if (otherDay(story, event, candidate)) {
    // Captions get dates wrong: the same people in the same act are the same event all the same.
    return (
      opening && shared === Math.min(people.length, event.participants.size) && sharesThings(event, candidate)
    )
  }
  if (event.type === 'visit') return samePlace(story, event, candidate)
  return true
}

const GATHERING = /(?:^| )(?:gặp gỡ|gặp mặt|giao lưu)(?: |$)/iu

/** "Gặp gỡ đầu Xuân giữa A và B", as a headline has it, is the "Chương trình Gặp gỡ …" that the text tells of. */
function isGatheringOfTitle(
  { entities }: Story,
  event: ToldEvent,
  { type, objects }: EventCandidate,
): boolean {
  if (event.type !== 'meeting' || type !== 'conference') return false
  return (
    event.candidates.some(
      ({ sentence, first }) => sentence.zone === 'title' && first - sentence.first <= BRACKET,
    ) && objects.some((id) => GATHERING.test((entities.get(id)?.name ?? '').normalize('NFC')))
  )
}
/** "[Ảnh] Gặp gỡ …" */
const BRACKET = 3

/** "Bên lề phiên đàm phán, …": another meeting than the one beside which it was held. */
function isBeside({ structure: { tokens } }: Story, { sentence: { first } }: EventCandidate): boolean {
  return tokens[first]?.key === 'bên' && tokens[first + 1]?.key === 'lề'
}

const CHANGES = new Set(['appointment', 'dismissal', 'election'])

/** Another person's office is another change; who only hands over a decision hands over the one told right before. */
function isSameChange(story: Story, event: ToldEvent, candidate: EventCandidate): boolean {
  const appointees = appointeesOf(candidate)
  const known = event.candidates.flatMap(appointeesOf)
  const fits =
    appointees.length > 0 && known.length > 0
      ? appointees.some((entity) => known.includes(entity))
      : event.candidates.some(({ sentence }) => Math.abs(sentence.index - candidate.sentence.index) <= NEAR)
  return fits && !otherDay(story, event, candidate)
}

/** "… diễn ra Đối thoại …. A và B đồng chủ trì buổi Đối thoại": the session told right before, by another noun. */
function chairsTold(event: ToldEvent, { rule, participants, sentence }: EventCandidate): boolean {
  if (event.type !== 'conference' || rule !== 'event/meeting-noun' || participants.length === 0) return false
  if (!participants.every(({ role }) => role === 'chair')) return false
  return event.candidates.slice(-MOST_TOLD).some((other) => {
    const ahead = sentence.index - other.sentence.index
    return ahead > 0 && ahead <= NEAR
  })
}

function signsSame({ candidates }: ToldEvent, { objects }: EventCandidate): boolean {
  return candidates.slice(-MOST_TOLD).some((other) => other.objects.some((id) => objects.includes(id)))
}

/** Each item of a bulletin tells its own. */
function inOtherItem(event: ToldEvent, { sentence }: EventCandidate): boolean {
  return sentence.item > 0 && event.candidates.every((other) => other.sentence.item !== sentence.item)
}

function givesOther(event: ToldEvent, candidate: EventCandidate): boolean {
  const given = event.candidates.flatMap(({ objects }) => objects)
  return (
    given.length > 0 && candidate.objects.length > 0 && !candidate.objects.some((id) => given.includes(id))
  )
}

/** "Huân chương X cho A và B. C trao Huân chương X cho A": one of those who were said to get an order gets it from somebody. */
function givesSame(event: ToldEvent, { objects, participants }: EventCandidate): boolean {
  const gets = participants.some(
    ({ entity, role }) => role === 'recipient' && event.participants.get(entity) === 'recipient',
  )
  return gets && event.candidates.some((other) => other.objects.some((id) => objects.includes(id)))
}

function sharesThings(event: ToldEvent, candidate: EventCandidate): boolean {
  return event.candidates.some(
    (other) =>
      other.objects.some((id) => candidate.objects.includes(id)) ||
      other.organizations.some((id) => candidate.organizations.includes(id)),
  )
}

function samePlace({ entities }: Story, event: ToldEvent, candidate: EventCandidate): boolean {
  const places = event.candidates.map(({ place }) => place).filter((place) => place !== null)
  if (candidate.place === null || places.length === 0 || places.includes(candidate.place)) return true
  // "thăm Hoa Kỳ …. thăm San Francisco và Houston": the towns of the country that is visited.
  const goal = entities.get(candidate.place)
  return places.some((place) => {
    const other = entities.get(place)
    const isWhole = goal?.kind === 'country' || other?.kind === 'country'
    return (
      isWhole && goal?.kind !== other?.kind && goal?.country !== undefined && goal.country === other?.country
    )
  })
}

function otherDay(story: Story, event: ToldEvent, candidate: EventCandidate): boolean {
  const day = ownDay(story, candidate)?.edtf
  if (!day) return false
  const days = event.candidates
    .map((other) => ownDay(story, other)?.edtf)
    .filter((other) => other !== undefined)
  return days.length > 0 && !days.some((other) => other !== null && sameDays(other, day))
}
