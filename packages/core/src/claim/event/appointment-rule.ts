import { phraseAt, phraseTable } from '../../mention/phrase-table.ts'
import { newGate } from '../../text/gates.ts'
import { type Chunk, chunkAfter, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventRule, EventType, Role } from './event-candidate.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'
import { appointeesOf } from './told-event.ts'

const entry = (type: EventType, list: string): [string, EventType][] =>
  list.split(', ').map((words) => [words, type])
const CHANGES = phraseTable<EventType>([
  ...entry(
    'appointment',
    'bổ nhiệm, bổ nhiệm lại, trao quyết định bổ nhiệm, trao quyết định, trao quyết định cho, công bố quyết định bổ nhiệm, công bố và trao quyết định, trao các quyết định, điều động, bố trí giữ chức, giữ chức, giữ chức vụ, giữ cương vị, được giao giữ, giao nhiệm vụ, phân công, chỉ định, nhậm chức, được giao nhiệm vụ, tuyên thệ nhậm chức, tiến cử, điều động và bổ nhiệm, điều động bổ nhiệm, được chỉ định, phân công giữ chức, luân chuyển, trao Quyết định, trao Quyết định bổ nhiệm, được bổ nhiệm, được cử làm, được cử giữ chức, cử giữ chức, được giao làm, làm, đảm nhiệm chức vụ, đảm nhiệm cương vị, đảm nhận cương vị, đảm nhiệm chức, đảm nhận chức vụ, đảm đương cương vị, tiếp quản chức, tiếp nhận chức vụ, lên nắm quyền, đề cử, được đề cử, tuyên thệ, tuyên thệ nhậm chức, bổ nhiệm và luân chuyển, kiêm giữ chức, quyết định bổ nhiệm, nhận quyết định giữ chức, nhận quyết định bổ nhiệm, nhận quyết định điều động, nhận quyết định đảm nhiệm, hiệp thương cử',
  ),
  ...entry(
    'election',
    'được bầu làm, được bầu giữ chức, bầu, tái đắc cử, đắc cử, trúng cử, được bầu, tái cử, được bầu lại, được bầu vào, đã bầu, thắng cử, giành chiến thắng trong cuộc bầu cử, giành thắng lợi trong cuộc bầu cử, chiến thắng trong cuộc bầu cử, thắng lợi trong cuộc bầu cử',
  ),
  ...entry(
    'dismissal',
    'miễn nhiệm, cho thôi giữ chức, cho thôi chức, thôi giữ chức, thôi giữ chức vụ, bãi nhiệm, cách chức, từ chức, thôi nhiệm vụ, cho thôi nhiệm vụ, miễn nhiệm chức vụ, cho từ chức, nghỉ hưu, sa thải, bãi miễn, từ nhiệm, thôi giữ các chức vụ, cho thôi giữ các chức vụ, thôi đảm nhiệm chức vụ, thôi đảm nhiệm, bị bãi nhiệm, thôi làm nhiệm vụ, giải nhiệm',
  ),
])
/** Verbs that tell one change together are a few words. */
const MOST_CHAINED = 12
/** "trao Quyết định …", "công bố Quyết định …": the decision is read as a document. */
const GIVES_DECISION = new Set(['trao', 'bố'])
/** Words that need an office right after them to tell of an appointment. */
const NEEDS_OFFICE = new Set([
  'làm',
  'giữ chức',
  'giữ chức vụ',
  'giữ cương vị',
  'phân công',
  'điều động',
  'giao nhiệm vụ',
  'chỉ định',
  'luân chuyển',
  'bầu',
  'tiến cử',
  'đảm nhiệm chức vụ',
  'đảm nhiệm cương vị',
  'đảm nhận cương vị',
  'đảm nhiệm chức',
  'đảm nhận chức vụ',
  'đảm đương cương vị',
  'tiếp quản chức',
  'tiếp nhận chức vụ',
  'đề cử',
  'được đề cử',
  'kiêm giữ chức',
  'hiệp thương cử',
])

/** "A trao quyết định bổ nhiệm cho B", "B được bổ nhiệm giữ chức …", "Quốc hội bầu B làm …", "B thôi giữ chức …" */
export const appointmentRule: EventRule = {
  opens: newGate([...CHANGES.groups.keys(), ...GIVES_DECISION]),
  read: appointmentEvents,
}

function appointmentEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  if (presentsCredentials(story, sentence)) return found
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'word') continue
    const paper = givesDecision(story, chunks, at)
    const hit = paper ?? phraseAt(CHANGES, tokens, chunk.first)
    if (!hit) continue
    const end = paper ? at + 2 : chunkAfter(chunks, at, hit.last)
    if (end < 0) continue
    const words = tokens
      .slice(hit.first, hit.last)
      .map((token) => token.key)
      .join(' ')
    const after = chainEnd(story, chunks, end, hit.value)
    const office = officeFollows(story, chunks, after)
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
    if (isOfMany(chunks, at)) continue
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

/** "trao Quyết định của Thủ tướng … cho B": the decision is read as a document. */
function givesDecision(story: Story, chunks: readonly Chunk[], at: number) {
  const paper = chunks[at + 1]
  const verb = chunkKey(chunks[at])
  if (!GIVES_DECISION.has(verb) || paper?.kind !== 'document') return null
  if (story.entities.get(paper.entity)?.kind !== 'Quyết định') return null
  return { value: 'appointment' as const, first: chunks[at]?.first ?? 0, last: paper.last }
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

function startsWithTitle(story: Story, chunk: Chunk): boolean {
  return (story.structure.tokens[chunk.first]?.shape ?? 'lower') !== 'lower'
}

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
  const named = namedAfter(chunks, after)
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
    objects: [],
    place: null,
    told: decided(story, sentence, at) ? 'told' : toldAs(story, sentence, at),
  }
}

const SEATS = /thành viên|ủy viên|chủ tịch|hội đồng|ủy ban|cơ quan|phó chủ tịch/u

/** "Việt Nam trúng cử vào Hội đồng …", "Đại hội đồng đã bầu 9 thành viên mới": a seat won by a country or body; null where none stands there. */
function seatWon(
  story: Story,
  { chunks, last }: StorySentence,
  at: number,
  after: number,
): { bodies: string[] } | null {
  const subject = chunks[predicateStart(chunks, at) - 1]
  const from = chunks[after]?.first ?? last
  const words = story.structure.tokens.slice(from, Math.min(last, from + REACH)).map(({ key }) => key)
  if (/^\d+ (?:thành viên|ủy viên|nước)/u.test(words.join(' '))) return { bodies: [] }
  if (subject?.kind !== 'place' && subject?.kind !== 'body' && subject?.kind !== 'conference') return null
  const won = /^(?:trúng|tái|đắc)$/u.test(chunkKey(chunks[at])) || SEATS.test(words.join(' '))
  return won ? { bodies: subject.kind === 'body' ? [subject.entity] : [] } : null
}

/** How many sentences before "trao quyết định" may have told what was decided. */
const DECISION_WITHIN = 3
const CHANGED = /bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|giữ chức|nhân sự/u

/** "trao quyết định bổ nhiệm", "công bố quyết định của Thủ tướng về việc điều động …", or a change told right before. */
function namesChange(
  { structure, sentences }: Story,
  { chunks, index }: StorySentence,
  at: number,
  after: number,
): boolean {
  const words = (from: number, to: number): string =>
    structure.tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  const from = chunks[at]?.first ?? 0
  if (CHANGED.test(words(from, chunks[Math.min(after + 8, chunks.length) - 1]?.last ?? from))) return true
  return sentences
    .slice(Math.max(0, index - DECISION_WITHIN), index)
    .some(({ first, last }) => CHANGED.test(words(first, Math.min(last, first + 2 * REACH))))
}

const DECIDED = /phê chuẩn|thông qua|quyết định|công bố|biểu quyết/u

/** "Quốc hội thông qua Nghị quyết … về việc bổ nhiệm ông B": a decision reported is a change reported. */
function decided(story: Story, sentence: StorySentence, at: number): boolean {
  const first = sentence.chunks[at]?.first ?? sentence.first
  const words = story.structure.tokens.slice(sentence.first, first).map(({ key }) => key)
  // "Theo đó, ông B sẽ thôi giữ chức …": what a decision says that was told before.
  if (words[0] === 'theo' && words[1] === 'đó') return true
  return DECIDED.test(words.join(' ')) && !words.includes('sẽ')
}

/** The people named after the verb: "bổ nhiệm ông B làm", "cho Bộ trưởng B và Bộ trưởng C". */
function namedAfter(chunks: readonly Chunk[], after: number): string[] {
  const found: string[] = []
  // "được bổ nhiệm gồm các đồng chí: A, …; B, …": a list goes on over its semicolons.
  const list = chunks.slice(after, after + 16).some((chunk) => /^(?:gồm|:)$/u.test(chunkKey(chunk)))
  for (const [offset, chunk] of chunks.slice(after, after + (list ? REACH : 16)).entries()) {
    if ((/^[;.]$/u.test(chunkKey(chunk)) && !list) || chunkKey(chunk) === 'thay') break
    if (found.length > 0 && beginsChange(chunks, after + offset)) break
    if (chunk.kind === 'persons' && chunk.by === 'name' && chunkKey(chunks[after + offset - 1]) !== 'của')
      found.push(...chunk.persons)
  }
  return [...new Set(found)]
}

/** "bổ nhiệm ông B giữ chức … và bà C giữ chức …": with C another change begins. */
function beginsChange(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'persons' && /^(?:giữ|làm)$/u.test(chunkKey(chunks[at + 1]))
}

/** "Bộ Chính trị quyết định ông B thôi tham gia …, thôi giữ chức": the person named last before the verb. */
function lastNamed(chunks: readonly Chunk[], at: number): string[] {
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'persons' && chunk.by === 'name' && chunkKey(chunks[back - 1]) !== 'của')
      return chunk.persons
    if (chunkKey(chunk) === ';') return []
  }
  return []
}

/** "B (…) được bổ nhiệm": the person before "được" or "vừa được". */
function passiveSubject(chunks: readonly Chunk[], at: number): string[] | null {
  for (let back = at; back >= 0 && back > at - 5; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'mark') return null
    if (chunkKey(chunk) !== 'được') continue
    for (let before = back - 1; before >= 0 && before > back - 9; before--) {
      const other = chunks[before]
      if (other?.kind === 'persons') return other.persons
    }
  }
  return null
}
