import type { DateMention } from '../../mention/mention.ts'
import type { Span } from '../../text/span.ts'
import type { Participant } from '../claim.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, Zone } from '../story/story.ts'
import type { EventCandidate, EventType, Role } from './event-candidate.ts'

/** One event with all the sentences that tell of it. */
export interface ToldEvent {
  type: EventType
  candidates: EventCandidate[]
  /** Roles by entity, in the order of first mention. */
  participants: Map<string, Role>
  main: boolean
  /** True where running text refers to it again in passing ("tại lễ trình Quốc thư"). */
  referred: boolean
}

/** Roles that say more win over "attendee". */
const STRENGTH: Record<Role, number> = {
  attendee: 0,
  speaker: 1,
  guest: 3,
  host: 5,
  chair: 4,
  leader: 4,
  witness: 2,
  signatory: 3,
  giver: 4,
  recipient: 4,
  sender: 4,
  appointee: 4,
}

/** Who takes or leaves an office, as one sentence says. */
export function appointeesOf({ participants }: EventCandidate): string[] {
  return participants.filter(({ role }) => role === 'appointee').map(({ entity }) => entity)
}

/** Adds people to an event; a person keeps the role that says most. */
export function addParticipants(event: ToldEvent, participants: readonly Participant[]): void {
  for (const { entity, role } of participants) {
    const known = event.participants.get(entity)
    if (known === undefined || STRENGTH[role] > STRENGTH[known]) event.participants.set(entity, role)
  }
}

/** Where an event's facts are looked for first: the lead is more exact than the headline, captions than the text. */
const ZONE_ORDER: Record<Zone, number> = { lead: 0, title: 1, caption: 2, body: 3, heading: 4 }

/** The sentences that tell of an event, the most exact first. */
export function byExactness(event: ToldEvent): EventCandidate[] {
  return event.candidates.toSorted(
    (a, b) => ZONE_ORDER[a.sentence.zone] - ZONE_ORDER[b.sentence.zone] || a.first - b.first,
  )
}

/**
 * The day (or days) that the sentence of a candidate names: the last one before its words that stands by itself ("Ngày
 * 5/3, …, ngày 7/3, A gửi điện"), else the first. Null where it names none.
 */
export function ownDay(story: Story, candidate: EventCandidate): DateMention | null {
  const { chunks } = candidate.sentence
  const alone = candidate.dated === undefined ? undefined : story.dates[candidate.dated]
  if (alone) return (alone.grain === 'day' || alone.grain === 'days') && alone.edtf !== null ? alone : null
  let first: DateMention | null = null
  let apart: DateMention | null = null
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind !== 'date') continue
    const date = story.dates[chunk.mention]
    if (isLifeDate(chunks, at) || date?.occasion || isSpokenOf(candidate, date)) continue
    if (candidate.type !== 'visit' && isOfVisit(chunks, at, candidate.last)) continue
    if (!date || (date.grain !== 'day' && date.grain !== 'days') || date.edtf === null) continue
    if (chunk.first > candidate.last && first) break
    first ??= date
    const standsApart = at === 0 || (chunkKey(chunks[at - 1]) === ',' && chunkKey(chunks[at + 1]) === ',')
    if (chunk.last <= candidate.first && standsApart) apart = date
  }
  return apart ?? first
}

/** "Năm 2005, ông được bổ nhiệm …", "được tặng Huân chương X năm 2005" in an article of a later year. */
export function isOfPastYear(story: Story, { sentence, dated }: EventCandidate): boolean {
  const year = story.structure.published?.date.slice(0, 4)
  const [opening] = sentence.chunks
  const mention = dated ?? (opening?.kind === 'date' ? opening.mention : undefined)
  const date = mention === undefined ? undefined : story.dates[mention]
  return date?.grain === 'year' && year !== undefined && (date.edtf ?? year) < year
}

/** "A cho biết, ngày 5/3 sẽ …": a day that is spoken of is not the one it was said on. */
export function isSpokenOf({ saidAt }: EventCandidate, date: DateMention | undefined): boolean {
  return saidAt !== undefined && date !== undefined && date.start >= saidAt
}

const VISIT_WITHIN = 8

/** "A hội đàm với B, sang thăm chính thức Việt Nam từ ngày 5 đến 7/6": how long the guest stays says nothing of when they talked. */
function isOfVisit(chunks: readonly Chunk[], at: number, from: number): boolean {
  if ((chunks[at]?.first ?? 0) < from) return false
  for (let back = at - 1; back >= 0 && at - back <= VISIT_WITHIN; back--) {
    const chunk = chunks[back]
    if (!chunk || chunk.first < from || /^[;.]$/u.test(chunkKey(chunk))) return false
    if (chunkKey(chunk) === 'thăm') return true
  }
  return false
}

/** "(sinh ngày 5/3/1970)", "(1/1/1950 - …)": when somebody was born or something began. */
function isLifeDate(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:sinh|mất|từ trần)$/u.test(chunkKey(chunks[at - 1]))
}

/** True where one day equals or lies in the other; both EDTF. */
export function sameDays(a: string, b: string): boolean {
  const [aFrom = a, aTo = aFrom] = a.split('/')
  const [bFrom = b, bTo = bFrom] = b.split('/')
  return aFrom <= bTo && bFrom <= aTo
}

/** The date phrases of an event's sentences where two of them name different days; none where all agree. */
export function disputedDays(story: Story, event: ToldEvent): Span[] {
  const days = byExactness(event)
    .map((candidate) => ownDay(story, candidate))
    .filter((day) => day !== null)
  const [first] = days
  const other = days.find((day) => first?.edtf && day.edtf && !sameDays(first.edtf, day.edtf))
  return first && other ? [first, other].map(({ start, end }) => ({ start, end })) : []
}
