import { phraseAt, phraseTable } from '../../mention/phrase-table.ts'
import { newGate } from '../../text/gates.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { CHANGES, NEEDS_OFFICE } from './appointment-words.ts'
import { decided, decisionsOf, GIVES_DECISION, givesDecision, namesChange } from './decision-given.ts'
import type { EventCandidate, EventRule, EventType, Role } from './event-candidate.ts'
import { seatWon } from './seat-won.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'
import { appointeesOf } from './told-event.ts'
import { lastNamed, namedAfter, passiveSubject } from './who-is-appointed.ts'

/** Verbs that tell one change together are a few words. */
const MOST_CHAINED = 12
const OPENS = newGate([...CHANGES.groups.keys(), ...GIVES_DECISION])

/** "A trao quyết định bổ nhiệm cho B", "B được bổ nhiệm giữ chức …", "Quốc hội bầu B làm …", "B thôi giữ chức …" */
export const appointmentRule: EventRule = { opens: OPENS, read: appointmentEvents }

function appointmentEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const paper = givesDecision(story, chunks, at)
    const hit = paper ?? phraseAt(CHANGES, tokens, chunk.first)
    if (!hit) continue
    if (presentsCredentials(story, sentence)) return []
    const end = paper ? at + 2 : chunkAfter(chunks, at, hit.last)
    if (end < 0) continue
    const words = tokens
      .slice(hit.first, hit.last)
      .map((token) => token.key)
      .join(' ')
    const after = chainEnd(story, chunks, end, hit.value)
    const office = officeFollows(story, chunks, after) || seatFollows(chunks, after)
    if (
      NEEDS_OFFICE.has(words) &&
      !office &&
      !(hit.value === 'election' && seatWon(story, sentence, at, after))
    )
      continue
    // "Giao nhiệm vụ cho các tân Đại sứ, …": what they are to do, and no office.
    if (words === 'giao nhiệm vụ' && chunks[after + 1]?.kind === 'collective') continue
    // "làm" alone tells of an office only in headlines: "A làm Giám đốc …".
    const elects = found.at(-1)?.type === 'election'
    if (
      words === 'làm' &&
      !(elects && office) &&
      (sentence.zone !== 'title' || tokens[hit.last]?.key === 'việc')
    )
      continue
    if (isOfMany(chunks, at) || isSpeech(chunks, at, words)) continue
    const candidate = read(story, sentence, at, after, hit.value, office)
    if (!candidate) continue
    const before = found.at(-1)
    if (before && electsToo(before, candidate, words)) merge(before, candidate)
    else if (before && before.type === candidate.type && isOneChange(before, candidate))
      merge(before, candidate)
    else found.push(candidate)
    at = after - 1
  }
  return found
}

/** "Phát biểu nhậm chức, A cảm ơn …", "lễ nhậm chức của A": what is said or held when an office was taken. */
function isSpeech(chunks: readonly Chunk[], at: number, words: string): boolean {
  return /nhậm chức$/u.test(words) && /^(?:biểu|văn|từ|lời|bài|lễ)$/u.test(chunkKey(chunks[at - 1]))
}

const MANY_WITHIN = 5

/** "chúc mừng các cán bộ được bổ nhiệm": those who are named by no name, and not who congratulates them. */
function isOfMany(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1
  while (/^(?:được|vừa|mới|đã)$/u.test(chunkKey(chunks[before]))) before--
  if (before === at - 1 && chunkKey(chunks[at]) !== 'được') return false
  for (let back = before; back > 0 && back > before - MANY_WITHIN; back--) {
    if (chunks[back]?.kind !== 'word') return false
    if (/^(?:các|những)$/u.test(chunkKey(chunks[back]))) return true
  }
  return false
}

/** "Ông A được bầu làm Chủ tịch; ông B và bà C giữ chức Phó Chủ tịch, ông D làm Chủ tịch danh dự": one vote, one election. */
function electsToo(before: EventCandidate, candidate: EventCandidate, words: string): boolean {
  return before.type === 'election' && candidate.type !== 'dismissal' && /^(?:giữ|làm)/u.test(words)
}

const CREDENTIALS = phraseTable<true>([
  ['trình Thư ủy nhiệm', true],
  ['trình Quốc thư', true],
])

/** "trình Thư ủy nhiệm của Chủ tịch nước bổ nhiệm làm Đại sứ": what the letter says happened before. */
function presentsCredentials({ structure }: Story, { chunks }: StorySentence): boolean {
  return chunks.slice(0, REACH).some(({ first }) => phraseAt(CREDENTIALS, structure.tokens, first) !== null)
}

/** "điều động, phân công, chỉ định ông B": verbs one after another tell one change; the chunk index after the last of them. */
function chainEnd(story: Story, chunks: readonly Chunk[], end: number, type: EventType): number {
  let after = end
  while (after - end < MOST_CHAINED) {
    const next = /^(?:,|và)$/u.test(chunkKey(chunks[after])) ? after + 1 : after
    const chunk = chunks[next]
    const more = chunk?.kind === 'word' ? phraseAt(CHANGES, story.structure.tokens, chunk.first) : null
    const last = more?.value === type ? chunkAfter(chunks, next, more.last) : -1
    if (last < 0) break
    after = last
  }
  return after
}

/** What befalls another person of the sentence is another change; one vote may dismiss several. */
function isOneChange(before: EventCandidate, candidate: EventCandidate): boolean {
  if (candidate.type === 'dismissal') return true
  const known = appointeesOf(before)
  return known.length === 0 || appointeesOf(candidate).every((entity) => known.includes(entity))
}

function merge(into: EventCandidate, other: EventCandidate): void {
  for (const participant of other.participants) {
    if (!into.participants.some(({ entity }) => entity === participant.entity))
      into.participants.push(participant)
  }
}

function officeFollows(story: Story, chunks: readonly Chunk[], after: number): boolean {
  return chunks.slice(after, after + 8).some((chunk) => {
    if (chunk.kind === 'collective') return chunk.last - chunk.first > 1
    if (chunk.kind === 'persons')
      return chunk.by === 'office' || chunk.apposed || startsWithTitle(story, chunk)
    return false
  })
}

/** "chỉ định ông B làm Thư ký Đoàn", "cử bà C giữ vị trí …": whatever it is called, somebody named is to be it. */
function seatFollows(chunks: readonly Chunk[], after: number): boolean {
  const at = chunks
    .slice(after, after + NAMED_WITHIN)
    .findIndex((chunk) => chunk.kind === 'persons' && chunk.by === 'name')
  const words =
    at < 0
      ? ''
      : chunks
          .slice(after + at + 1, after + at + 3)
          .map(chunkKey)
          .join(' ')
  return /^(?:làm |giữ (?:chức|cương|vị)|đảm (?:nhiệm|nhận))/u.test(words)
}
const NAMED_WITHIN = 3

function startsWithTitle(story: Story, chunk: Chunk): boolean {
  return (story.structure.tokens[chunk.first]?.shape ?? 'lower') !== 'lower'
}

const WINS = /^(?:đắc|trúng|tái|thắng|giành)$/u

function read(
  story: Story,
  sentence: StorySentence,
  at: number,
  after: number,
  type: EventType,
  office: boolean,
): EventCandidate | null {
  const { chunks } = sentence
  const passive = passiveSubject(chunks, at)
  const subject = subjectParty(sentence, at)
  // "A đắc cử Tổng thống, …": who wins a seat is named before the verb.
  const wins = WINS.test(chunkKey(chunks[at])) && subject.persons.length > 0
  const named = wins ? [] : namedAfter(chunks, after)
  const giverRole: Role = 'giver'
  const hands = /^(?:trao|công)$/u.test(chunkKey(chunks[at]))
  // "ông B thôi tham gia … để giữ chức …": who takes or leaves an office is named far before.
  const takes = type === 'dismissal' || chunkKey(chunks[at]) === 'giữ'
  const doing = hands ? [] : [subject.persons, takes ? lastNamed(chunks, at) : []]
  const takesOver = /^(?:đảm|tiếp)$/u.test(chunkKey(chunks[at])) && subject.persons.length > 0
  const appointees =
    passive ?? (takesOver ? [subject.persons] : [named, ...doing]).find((people) => people.length > 0) ?? []
  const givers =
    passive || takesOver || (named.length === 0 && !hands)
      ? []
      : subject.persons.filter((person) => !appointees.includes(person))
  const seated = type === 'election' && named.length === 0 ? seatWon(story, sentence, at, after) : null
  if (appointees.length + givers.length === 0 && !(office && sentence.zone === 'title') && !seated)
    return null
  // "A dự lễ xuất quân và trao quyết định": a decision that names no office and nobody who takes one appoints nobody.
  if (hands && appointees.length === 0 && !office && !namesChange(story, sentence, at, after)) return null
  return {
    type,
    rule: `event/${type}`,
    sentence,
    first: chunks[at]?.first ?? sentence.first,
    last: chunks[after - 1]?.last ?? sentence.last,
    participants: [
      ...givers.map((entity) => ({ entity, role: giverRole })),
      ...appointees.map((entity) => ({ entity, role: 'appointee' as const })),
    ],
    organizations: [...subject.bodies, ...(seated?.bodies ?? [])],
    objects: decisionsOf(story, sentence, at, after),
    place: null,
    told: decided(story, sentence, at) ? 'told' : toldAs(story, sentence, at),
  }
}
