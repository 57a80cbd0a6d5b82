import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkKey, type PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'

/** A person after one of these is no subject. */
const PREPOSITIONS = new Set(
  'với của cho tới đến bởi do cùng về từ lên trước gặp tiếp mời đón thăm giữa thay theo vị viếng tặng tiễn mừng chúc nhớ niệm'.split(
    ' ',
  ),
)
/** Words between a subject and its verb, and light verbs that only carry the noun that names the event. */
const LIGHT = new Set(
  'đã đang sẽ vừa mới cũng còn đều lần lượt trực tiếp thân mật trọng thể long có tiến hành tổ chức thực hiện dự tham gia chủ trì đồng đến tới sang bắt đầu kết thúc cùng một cuộc buổi các những chuyến lễ đại diện thay trân kiến tục lên đường rời dẫn đoàn biểu công tác cấp cao và nhận lời chính thức trao quyết định ra được ngắn song phương xã giao hẹp mở rộng ngay tốt đẹp thành công thắng lợi hôm nay mai qua'.split(
    ' ',
  ),
)
const MOST_LIGHT = 9
/** Here the words that belong to an event end: reasons, occasions, topics. */
const CLAUSE_ENDS = phraseList(
  'nhân, nhân dịp, nhằm, để, vì, liên quan, liên quan đến, trong khuôn khổ, trong bối cảnh, trước thềm, theo lời mời, theo, sau, sau khi, trước, trước khi, khi, về việc, về, do đó, qua đó, trong đó, đang, đã, sẽ, và đã, trong chuyến, tại buổi, tại cuộc, tại hội nghị, đến thăm, sang thăm, góp phần, thể hiện, mời, đồng thời, khẳng định, nhấn mạnh, cho biết, được',
)
/** Before an event's name these make it a mere occasion: it is not what the sentence tells. */
const OCCASIONS = phraseList(
  'nhân, nhân dịp, trong, trong khuôn khổ, sau, trước, kể từ, tại, ngay sau, kết quả, kết quả của, trước thềm, qua, trong dịp, tại các, trong các, của, theo, về, cho, từ, khi, trong chuyến, kết thúc, sau khi, trước khi, mời, đề nghị, việc, các, những, mong, mong muốn, thông qua, phục vụ, hoan nghênh, để, nhằm, thúc đẩy, sớm, tăng cường, duy trì, triển khai, kể từ khi, chuẩn bị, hướng tới, đẩy mạnh, nhận lời, kết quả tốt đẹp của, phát biểu tại, tổ chức thành công, mỗi',
)
/** A clause that opens with one of these says on what occasion the rest happened. */
const OPENING_OCCASIONS = phraseList(
  'được tin, nhận được tin, nhân dịp, nhân, sau khi, ngay sau khi, trước khi, khi, trong khuôn khổ, trong khuôn khổ chuyến, trong chuyến, trong thời gian, kết thúc, ngay sau, sau, bên lề, trước thềm, được sự, thay mặt',
)
const FUTURE = phraseList('sẽ, dự kiến, sắp, chuẩn bị, lên kế hoạch, có kế hoạch')

/** People, bodies and groups on one side of a verb. */
export interface Party {
  persons: string[]
  bodies: string[]
  /** True where a group or an office nobody of the article holds stands there. */
  others: boolean
  /** Chunk indexes, `last` exclusive. */
  first: number
  last: number
}

const NOBODY: Party = { persons: [], bodies: [], others: false, first: -1, last: -1 }
export const isParty = (party: Party): boolean =>
  party.persons.length > 0 || party.bodies.length > 0 || party.others

/** The chunk index of the chunk that begins at or runs over a token. */
export function chunkIndexAt(chunks: readonly Chunk[], token: number): number {
  return chunks.findIndex(({ last }) => last > token)
}

/** Where a phrase of words ends among the chunks, or -1 where a name runs over it. */
export function chunkAfter(chunks: readonly Chunk[], from: number, token: number): number {
  for (let at = from; at < chunks.length; at++) {
    const { kind, first, last } = chunks[at] as Chunk
    if (first === token) return at
    if (kind !== 'word' || last > token) return -1
  }
  return chunks.at(-1)?.last === token ? chunks.length : -1
}

/** Auxiliaries, light verbs and dates say nothing of who acts. */
function isLight(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' || (chunk?.kind === 'word' && LIGHT.has(chunk.key))
}

/** Steps back over auxiliaries and light verbs; the chunk index where they begin. */
export function predicateStart(chunks: readonly Chunk[], verb: number): number {
  let at = verb
  while (at > 0 && verb - at < MOST_LIGHT) {
    const before = chunks[at - 1]
    // "đến Đại sứ quán Lào viếng": where somebody went stands between.
    const goal =
      (before?.kind === 'body' || before?.kind === 'place') &&
      /^(?:đến|tới|tại)$/u.test(chunkKey(chunks[at - 2]))
    if (!goal && !isLight(before)) break
    at -= goal ? 2 : 1
  }
  return at
}

/** Who does it: the party right before the predicate, or, after a comma or "và", the first party the sentence opens with. */
export function subjectParty(sentence: StorySentence, verb: number): Party {
  const { chunks } = sentence
  const start = predicateStart(chunks, verb)
  let at = start - 1
  if (chunkKey(chunks[at]) === ',' && (chunks[at - 1] as PersonsChunk | undefined)?.apposed) at--
  const direct = partyEndingAt(chunks, at)
  if (isParty(direct)) {
    const before = chunkKey(chunks[direct.first - 1])
    if (before === 'của') return apposedBefore(chunks, direct.first - 2)
    return PREPOSITIONS.has(before) ? NOBODY : direct
  }
  const led = leadingParty(chunks, verb - 1)
  if (isParty(led)) return led
  if (at >= 0 && !/^(?:,|;|và|-|–|:)$/u.test(chunkKey(chunks[at]))) {
    return NOBODY
  }
  for (let first = 0; first < at; first++) {
    const party = partyStartingAt(chunks, first)
    if (!isParty(party)) continue
    if (!PREPOSITIONS.has(chunkKey(chunks[first - 1])) && chunks[party.last]?.kind === 'word') return party
    first = party.last - 1
  }
  return NOBODY
}

/** "Ông A - Cố vấn đối ngoại của Tổng thống B tiếp": the name before the dash or comma is the subject. */
function apposedBefore(chunks: readonly Chunk[], from: number): Party {
  for (let at = from; at > 0 && at > from - 10; at--) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'word' && chunk?.kind !== 'mark' && chunk?.kind !== 'collective') return NOBODY
    if (!/^[-–,]$/u.test(chunkKey(chunk))) continue
    return partyEndingAt(chunks, at - 1)
  }
  return NOBODY
}

/** "Đoàn … do ông A dẫn đầu đã …", "Đoàn đại biểu … do A làm Trưởng đoàn": the leader stands for the delegation. */
export function leadingParty(chunks: readonly Chunk[], at: number): Party {
  let leads = false
  for (let back = at; back >= 1 && back > at - 16; back--) {
    const chunk = chunks[back]
    if (/^(?:dẫn|làm|trưởng)$/u.test(chunkKey(chunk))) leads = true
    const led = chunk?.kind === 'persons' && /^(?:do|bởi)$/u.test(chunkKey(chunks[back - 1]))
    if (led) return leads ? partyStartingAt(chunks, back) : NOBODY
    if (/^[;.]$/u.test(chunkKey(chunk))) break
  }
  return NOBODY
}

function partyEndingAt(chunks: readonly Chunk[], at: number): Party {
  let first = at
  while (first >= 0 && isMember(chunks[first])) {
    const joint = chunkKey(chunks[first - 1])
    if (!isMember(chunks[first - 2])) break
    // "Theo lời mời của A, B thăm …": a comma joins no one whom a preposition governs.
    const governed = PREPOSITIONS.has(chunkKey(chunks[first - 3]))
    if (joint === 'và' || joint === 'cùng' || (joint === ',' && !governed)) first -= 2
    else break
  }
  return first < 0 || !isMember(chunks[first]) ? NOBODY : partyOf(chunks, first, at + 1)
}

export function partyStartingAt(chunks: readonly Chunk[], at: number): Party {
  if (!isMember(chunks[at])) return NOBODY
  let last = at + 1
  while (/^(?:,|và|cùng|;)$/u.test(chunkKey(chunks[last])) && isMember(chunks[last + 1])) last += 2
  return partyOf(chunks, at, last)
}

function isMember(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'persons' || chunk?.kind === 'body' || chunk?.kind === 'collective'
}

function partyOf(chunks: readonly Chunk[], first: number, last: number): Party {
  const party: Party = { persons: [], bodies: [], others: false, first, last }
  for (const chunk of chunks.slice(first, last)) {
    if (chunk.kind === 'persons') party.persons.push(...chunk.persons)
    else if (chunk.kind === 'body') party.bodies.push(chunk.entity)
    else if (chunk.kind === 'collective') party.others = true
  }
  return party
}

/** Everybody named after the verb up to where its clause ends; "do ông A dẫn đầu" and the like give the leader apart. */
export interface Complement extends Party {
  leaders: string[]
  places: string[]
  documents: string[]
  awards: string[]
  conferences: string[]
}

/** Reads what follows a verb until the clause ends: reasons, topics, another predicate, a semicolon. */
export function complementOf(story: Story, sentence: StorySentence, from: number): Complement {
  const { tokens } = story.structure
  const { chunks } = sentence
  const read: Complement = {
    ...NOBODY,
    persons: [],
    bodies: [],
    leaders: [],
    places: [],
    documents: [],
    awards: [],
    conferences: [],
    first: from,
    last: from,
  }
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'mark' && /^[;.!?…]$/u.test(chunk.key)) break
    if (chunk.kind === 'word' && at > from && phraseAt(CLAUSE_ENDS, tokens, chunk.first)) {
      // "do ông A dẫn đầu sang thăm": leaders may still follow a comma, topics may not.
      break
    }
    if (chunk.kind === 'persons') {
      const key = chunkKey(chunks[at - 1])
      const leads = key === 'do' || /^(?:dẫn|làm)$/u.test(chunkKey(chunks[at + 1]))
      if (leads) read.leaders.push(...chunk.persons)
      else if (key !== 'của' && !newSubject(chunks, at)) read.persons.push(...chunk.persons)
      else if (key !== 'của') break
    } else if (chunk.kind === 'body') read.bodies.push(chunk.entity)
    else if (chunk.kind === 'place') read.places.push(chunk.entity)
    else if (chunk.kind === 'document') read.documents.push(chunk.entity)
    else if (chunk.kind === 'award') read.awards.push(chunk.entity)
    else if (chunk.kind === 'conference') read.conferences.push(chunk.entity)
    else if (chunk.kind === 'collective') read.others = true
    read.last = at + 1
  }
  return read
}

/** A person after a comma who goes on with a verb of his own begins a new clause. */
function newSubject(chunks: readonly Chunk[], at: number): boolean {
  if (chunkKey(chunks[at - 1]) !== ',') return false
  const next = chunks[at + 1]
  return next?.kind === 'word' && !/^(?:và|cùng|với|dẫn|làm)$/u.test(next.key)
}

/** "Được tin A được bầu …, B gửi điện": the chunk index where an opening clause of occasion ends; 0 where there is none. */
function openingClauseEnd(story: Story, { chunks }: StorySentence): number {
  const { tokens } = story.structure
  let from = 0
  while (chunks[from]?.kind === 'date' || chunkKey(chunks[from]) === ',') from++
  const first = chunks[from]
  if (first?.kind !== 'word' || !phraseAt(OPENING_OCCASIONS, tokens, first.first)) return 0
  for (let at = from + 1; at < chunks.length - 1; at++) {
    if (chunkKey(chunks[at]) !== ',') continue
    if (isMember(chunks[at + 1]) && chunks[at + 2]?.kind === 'word') return at
  }
  return 0
}

/** Whether the words at a chunk report the event, announce it, or only refer to it. */
export function toldAs(story: Story, sentence: StorySentence, at: number): EventCandidate['told'] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const start = predicateStart(chunks, at)
  for (let back = start; back < at; back++) {
    const chunk = chunks[back]
    if (chunk?.kind === 'word' && phraseAt(FUTURE, tokens, chunk.first)) return 'planned'
  }
  if (phraseAt(FUTURE, tokens, sentence.first)) return 'planned'
  if (at < openingClauseEnd(story, sentence)) return 'passing'
  const first = chunks[start]?.first ?? sentence.first
  if (chunks[start - 1]?.kind !== 'word') return 'told'
  for (let back = 1; back <= 4; back++) {
    const hit = phraseAt(OCCASIONS, tokens, first - back)
    if (hit && hit.last === first && first - back >= sentence.first) return 'passing'
  }
  return 'told'
}
