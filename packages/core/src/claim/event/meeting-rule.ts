import { type PhraseTable, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkAfter, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { type Complement, complementOf } from './complement.ts'
import type { EventCandidate, EventType, Role } from './event-candidate.ts'
import {
  CALL_ON,
  MEET,
  MEET_NEEDS_WITH,
  NOT_RECEIVE_AFTER,
  NOT_RECEIVE_BEFORE,
  PHONE,
  RECEIVE,
} from './meeting-words.ts'
import { isParty, type Party } from './party.ts'
import { leadingParty, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

interface Meeting {
  table: PhraseTable<string>
  type: EventType
  rule: string
  subject: Role
  object: Role
}

const NEEDS_WITH = new Set(MEET_NEEDS_WITH.split(', '))
const NOT_BEFORE = new Set(NOT_RECEIVE_BEFORE.split(', '))
const NOT_AFTER = new Set(NOT_RECEIVE_AFTER.split(', '))
const MEETINGS: Meeting[] = [
  {
    table: phraseList(PHONE),
    type: 'phone_call',
    rule: 'event.phone-call',
    subject: 'attendee',
    object: 'attendee',
  },
  { table: phraseList(CALL_ON), type: 'meeting', rule: 'event.call-on', subject: 'guest', object: 'host' },
  { table: phraseList(RECEIVE), type: 'meeting', rule: 'event.receive', subject: 'host', object: 'guest' },
  { table: phraseList(MEET), type: 'meeting', rule: 'event.meet', subject: 'attendee', object: 'attendee' },
]

/** "A tiếp B", "A hội đàm với B", "A và B điện đàm", "C đến chào từ biệt A" */
export function meetingEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const found: EventCandidate[] = []
  for (let at = 0; at < sentence.chunks.length; at++) {
    const chunk = sentence.chunks[at]
    if (chunk?.kind !== 'word') continue
    for (const meeting of MEETINGS) {
      const hit = phraseAt(meeting.table, tokens, chunk.first)
      if (!hit || isOtherWord(tokens, hit.first, hit.last, meeting)) continue
      const after = chunkAfter(sentence.chunks, at, hit.last)
      if (after < 0) continue
      const candidate = read(story, sentence, at, after, meeting, hit.value)
      if (candidate) found.push(...candidate)
      at = after - 1
      break
    }
  }
  return found
}

/** "tiếp tục", "trực tiếp", "gặp khó khăn": other words. */
function isOtherWord(tokens: readonly Token[], first: number, last: number, meeting: Meeting): boolean {
  const [before, after] = [tokens[first - 1]?.key ?? '', tokens[last]?.key ?? '']
  if (meeting.rule === 'event.receive') return NOT_BEFORE.has(before) || NOT_AFTER.has(after)
  return before === 'bắt' || before === 'thường' || after === 'khó' || after === 'phải'
}

function read(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  meeting: Meeting,
  words: string,
): EventCandidate[] | null {
  const { chunks } = sentence
  const passive = isPassive(sentence, at)
  const subject = subjectParty(sentence, at)
  const complement = complementOf(story, sentence, after)
  const withAt = /^(?:với|cùng|giữa)$/u
  const near = [chunks[after], chunks[after + 1], chunks[after + 2], chunks[after + 3]]
  const hasWith = near.some((chunk) => withAt.test(chunkKey(chunk)))
  if (meeting.rule === 'event.meet') {
    const together =
      subject.persons.length + subject.bodies.length > 1 || (subject.others && sentence.zone === 'title')
    const atSeat = words === 'làm việc' && visitsSeat(story, sentence, at, after) && isParty(subject)
    if (!hasWith && !atSeat && NEEDS_WITH.has(words)) return null
    const met =
      complement.persons.length > 0 || (words.startsWith('gặp') && (isParty(complement) || namesGroup(near)))
    if (!hasWith && !atSeat && !together && !met) return null
  } else if (
    meeting.type !== 'phone_call' &&
    !isParty(complement) &&
    complement.leaders.length === 0 &&
    !namesGroup(near)
  ) {
    return null
  }
  if (!isParty(subject) && sentence.zone !== 'title' && sentence.zone !== 'caption') return null
  return candidates(
    story,
    sentence,
    at,
    after,
    meeting,
    passive ? asParty(complement) : subject,
    passive ? subject : complement,
  )
}

/** "đến làm việc tại trụ sở Bộ …", but not "thăm và làm việc tại Việt Nam", which is a visit. */
function visitsSeat(story: Story, { chunks }: StorySentence, at: number, after: number): boolean {
  if (chunkKey(chunks[after]) !== 'tại' || chunkKey(chunks[at - 2]) === 'thăm') return false
  const seat = chunks[after + 1]
  if (seat?.kind === 'body') return true
  return seat?.kind === 'place' && story.entities.get(seat.entity)?.kind === 'venue'
}

const asParty = ({ persons, bodies, others, first, last }: Complement): Party => ({
  persons,
  bodies,
  others,
  first,
  last,
})

function namesGroup(near: readonly ({ kind: string } | undefined)[]): boolean {
  return near.some((chunk) => /^(?:đoàn|nhóm|các|thành|đại|hội|một)$/u.test(chunkKey(chunk as never)))
}

/** "B được Chủ tịch A tiếp": the object stands first. */
function isPassive({ chunks }: StorySentence, at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'persons' && chunkKey(chunks[at - 2]) === 'được'
}

function candidates(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  meeting: Meeting,
  subject: Party,
  object: Party & { leaders?: string[] },
): EventCandidate[] {
  const { chunks } = sentence
  const named = object.leaders ?? []
  const leaders = named.length + object.persons.length > 0 ? named : delegationLeaders(story, sentence, after)
  const guests = object.persons.filter((person) => !subject.persons.includes(person))
  const base = {
    type: meeting.type,
    rule: meeting.rule,
    sentence,
    first: chunks[at]?.first ?? sentence.first,
    last: chunks[after - 1]?.last ?? sentence.last,
    organizations: [...subject.bodies, ...object.bodies],
    objects: [],
    place: null,
    told: toldAs(story, sentence, at),
  }
  // Who works with a delegation that came to see him is its host.
  const receives = meeting.rule === 'event.meet' && namesDelegation(chunks, after)
  const host = subject.persons.map((entity) => ({
    entity,
    role: receives ? ('host' as const) : meeting.subject,
  }))
  const others = [
    ...leaders
      .filter((entity) => !subject.persons.includes(entity))
      .map((entity) => ({ entity, role: 'leader' as const })),
    ...guests
      .filter((entity) => !leaders.includes(entity))
      .map((entity) => ({ entity, role: meeting.object })),
  ]
  if (others.length > 1 && inTurn(story, sentence)) {
    return others.map((guest) => ({ ...base, participants: [...host, guest] }))
  }
  return [{ ...base, participants: [...host, ...others] }]
}

/** How many sentences before a delegation may have been named. */
const FARTHEST = 24

/** "tiếp Đoàn" after the delegation was named with its leader: the leader is meant. */
function delegationLeaders(story: Story, sentence: StorySentence, after: number): string[] {
  if (!namesDelegation(sentence.chunks, after)) return []
  for (const { chunks } of story.sentences.slice(
    Math.max(0, sentence.index - FARTHEST),
    sentence.index + 1,
  )) {
    const led = leadingParty(chunks, chunks.length - 1)
    if (led.persons.length > 0) return led.persons
  }
  return []
}

/** "làm việc với Đoàn …", "gặp đoàn đại biểu …" */
function namesDelegation(chunks: readonly Chunk[], after: number): boolean {
  return chunks.slice(after, after + 3).some((chunk) => chunkKey(chunk) === 'đoàn')
}

/** "lần lượt tiếp A và B": one meeting each. */
function inTurn(story: Story, sentence: StorySentence): boolean {
  const { tokens } = story.structure
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    if (tokens[at]?.key === 'lần' && tokens[at + 1]?.key === 'lượt') return true
  }
  return false
}
