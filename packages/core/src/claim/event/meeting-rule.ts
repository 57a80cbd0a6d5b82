import { gateOf, type PhraseTable, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule, EventType, Role } from './event-candidate.ts'
import { isInterview } from './interview.ts'
import {
  CALL_ON,
  MEET,
  MEET_NEEDS_WITH,
  NOT_RECEIVE_AFTER,
  NOT_RECEIVE_BEFORE,
  PHONE,
  RECEIVE,
} from './meeting-words.ts'
import { delegationBefore, guestLeaders, namesDelegation } from './named-delegation.ts'
import { isParty, NOBODY, type Party, partyEndingAt, partyStartingAt } from './party.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'
import { whoMeets } from './who-meets.ts'

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
    rule: 'event/phone-call',
    subject: 'attendee',
    object: 'attendee',
  },
  { table: phraseList(CALL_ON), type: 'meeting', rule: 'event/call-on', subject: 'guest', object: 'host' },
  { table: phraseList(RECEIVE), type: 'meeting', rule: 'event/receive', subject: 'host', object: 'guest' },
  { table: phraseList(MEET), type: 'meeting', rule: 'event/meet', subject: 'attendee', object: 'attendee' },
]

const OPENS = gateOf(...MEETINGS.map(({ table }) => table))

/** "A tiếp B", "A hội đàm với B", "A và B điện đàm", "C đến chào từ biệt A" */
export const meetingRule: EventRule = { opens: OPENS, read: meetingEvents }

function meetingEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const found: EventCandidate[] = []
  for (let at = 0; at < sentence.chunks.length; at++) {
    const chunk = sentence.chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    for (const meeting of MEETINGS) {
      const hit = phraseAt(meeting.table, tokens, chunk.first)
      if (!hit || isOtherWord(tokens, hit.first, hit.last, meeting)) continue
      const after = chunkAfter(sentence.chunks, at, hit.last)
      if (after < 0 || handsOver(sentence.chunks, after) || isInterview(story, sentence, at, after)) continue
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
  // "chủ trì lễ đón và hội đàm với B": the talks are told by their own word.
  if (tokens[first]?.key === 'đón' && before === 'lễ') return true
  // "chào mừng", "chào đón": who says so calls on nobody.
  if (meeting.rule === 'event/call-on' && /^(?:mừng|đón|hỏi|bán|giá)$/u.test(after)) return true
  if (meeting.rule === 'event/receive') return NOT_BEFORE.has(before) || NOT_AFTER.has(after)
  return before === 'bắt' || before === 'thường' || after === 'khó' || after === 'phải'
}

/** "tiếp và trao Huân chương … tặng B": what is handed over is told, not the reception; "tiếp và trao đổi" is none. */
function handsOver(chunks: readonly Chunk[], after: number): boolean {
  const [and, gives, what] = chunks.slice(after, after + 3)
  return chunkKey(and) === 'và' && chunkKey(gives) === 'trao' && chunkKey(what) !== 'đổi'
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
  const devoted = devotedTo(story, sentence, at, after, meeting)
  if (devoted) return devoted
  const hosts = passiveHosts(sentence, at)
  if (hosts) return receivedBy(story, sentence, at, after, meeting, hosts)
  const complement = complementOf(story, sentence, after)
  // "A nhận điện thoại của B": who called.
  if (meeting.type === 'phone_call' && chunkKey(chunks[after]) === 'của')
    complement.persons.push(...partyStartingAt(chunks, after + 1).persons)
  const subject = whoMeets(story, sentence, at, after, complement.persons)
  const withAt = /^(?:với|cùng|giữa)$/u
  const near = [chunks[after], chunks[after + 1], chunks[after + 2], chunks[after + 3]]
  const hasWith = near.some((chunk) => withAt.test(chunkKey(chunk)))
  if (meeting.rule === 'event/meet') {
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
  return candidates(story, sentence, at, after, meeting, subject, complement)
}

/** "A dành cho B cuộc tiếp thân mật", "A đã dành cho B buổi làm việc": whom the time is given to is named before the noun. */
function devotedTo(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  meeting: Meeting,
): EventCandidate[] | null {
  const { chunks } = sentence
  const noun = /^(?:cuộc|buổi)$/u.test(chunkKey(chunks[at - 1])) ? at - 1 : -1
  const guests = noun > 0 ? partyEndingAt(chunks, noun - 1) : NOBODY
  const gives = guests.first - 2
  if (
    guests.persons.length === 0 ||
    `${chunkKey(chunks[gives])} ${chunkKey(chunks[gives + 1])}` !== 'dành cho'
  )
    return null
  const subject = subjectParty(sentence, gives)
  return subject.persons.length > 0 ? candidates(story, sentence, at, after, meeting, subject, guests) : null
}

/** "đến làm việc tại trụ sở Bộ …", but not "thăm và làm việc tại Việt Nam", which is a visit. */
function visitsSeat(story: Story, { chunks }: StorySentence, at: number, after: number): boolean {
  if (chunkKey(chunks[after]) !== 'tại' || chunkKey(chunks[at - 2]) === 'thăm') return false
  const seat = chunks[after + 1]
  if (seat?.kind === 'body') return true
  return seat?.kind === 'place' && story.entities.get(seat.entity)?.kind === 'venue'
}

function namesGroup(near: readonly ({ kind: string } | undefined)[]): boolean {
  return near.some((chunk) =>
    /^(?:đoàn|nhóm|các|thành|đại|hội|một|sinh|bà|kiều|cộng|đông|du|công|đồng|doanh|lưu|cán|nhân|đại)$/u.test(
      chunkKey(chunk as never),
    ),
  )
}

/** "B được Chủ tịch A tiếp", "B được A, C và D tiếp": those who receive; null where nobody is said to. */
function passiveHosts({ chunks }: StorySentence, at: number): Party | null {
  const hosts = partyEndingAt(chunks, predicateStart(chunks, at) - 1)
  return hosts.persons.length > 0 && chunkKey(chunks[hosts.first - 1]) === 'được' ? hosts : null
}

/** "B được A tiếp": B is the guest; "B lần lượt được A, C và D tiếp": a meeting each. */
function receivedBy(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  meeting: Meeting,
  hosts: Party,
): EventCandidate[] | null {
  if (meeting.rule !== 'event/receive') return null
  const passive = hosts.first - 1
  const subject = subjectParty(sentence, passive)
  const guests = subject.persons.length > 0 ? subject : delegationBefore(story, sentence, passive)
  const by = inTurn(story, sentence) ? hosts.persons.map((host) => [host]) : [hosts.persons]
  return by.map((persons) => ({
    type: meeting.type,
    rule: meeting.rule,
    sentence,
    first: sentence.chunks[at]?.first ?? sentence.first,
    last: sentence.chunks[after - 1]?.last ?? sentence.last,
    participants: [
      ...persons.map((entity) => ({ entity, role: 'host' as const })),
      ...guests.persons.map((entity) => ({ entity, role: 'guest' as const })),
    ],
    organizations: [...hosts.bodies, ...guests.bodies],
    objects: [],
    place: null,
    told: toldAs(story, sentence, passive),
  }))
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
  const leaders =
    named.length + object.persons.length > 0 ? named : guestLeaders(story, sentence, after, subject.persons)
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
  const receives = meeting.rule === 'event/meet' && namesDelegation(chunks, after)
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
  // "A và B cũng có các cuộc gặp với C": each of them met C.
  if (others.length === 1 && host.length > 1 && hasMeetings(chunks, at))
    return host.map((one) => ({ ...base, participants: [one, ...others] }))
  return [{ ...base, participants: [...host, ...others] }]
}

/** "có các cuộc gặp", "có những buổi làm việc" */
function hasMeetings(chunks: readonly Chunk[], at: number): boolean {
  return (
    /^(?:cuộc|buổi)$/u.test(chunkKey(chunks[at - 1])) && /^(?:các|những)$/u.test(chunkKey(chunks[at - 2]))
  )
}

/** "lần lượt tiếp A và B": one meeting each. */
function inTurn(story: Story, sentence: StorySentence): boolean {
  const { tokens } = story.structure
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    if (tokens[at]?.key === 'lần' && tokens[at + 1]?.key === 'lượt') return true
    // "đã có các cuộc gặp với A, B và C"
    if (tokens[at]?.key === 'các' && tokens[at + 1]?.key === 'cuộc') return true
  }
  return false
}
