import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { beforeBracket, type Chunk, chunkKey, type PersonsChunk, REACH } from '../story/chunk.ts'
import { asSubject, COURTEOUS, courtesySubject, judges } from './after-courtesy.ts'
import { apposedSubject, isCited, officeBefore } from './apposition.ts'
import { isNoun } from './noun-of-saying.ts'
import { onlyNamesOpinion } from './opinion-named.ts'
import { BEFORE_VERB, NEVER_NOUNS, ONLY_TOPIC_FIRST } from './saying-verbs.ts'
import { isSubjectPlace, opensPredicate } from './subject-place.ts'

/** A verb of saying in a sentence, by chunk indexes; `after` is exclusive. */
export interface VerbGroup {
  chunk: number
  after: number
  words: string
  /** True for verbs that are as often nouns: they count with their own subject before them, or after a strong break. */
  needsSubject: boolean
  /** True for verbs that count only with a person right before them. */
  ownSubject?: boolean
  /** True where the verb counts what was said: "nêu ba đề xuất". */
  counts?: boolean
}

/** Who says something, and where the sentence names them (token indexes, `last` exclusive). */
export interface Subject {
  persons: readonly string[]
  by: PersonsChunk['by']
  first: number
  last: number
  rule: string
}

const ADVERBS = phraseList(BEFORE_VERB)
const TOPICS = new Set(ONLY_TOPIC_FIRST.split(', '))
const WISHES = new Set(NEVER_NOUNS.split(', '))
const CONNECTIVES = new Set([
  ',',
  ';',
  'và',
  'đồng',
  'thời',
  'nhưng',
  'song',
  'rồi',
  '-',
  '–',
  ':',
  'cũng',
  '(',
  ')',
  '.',
])
const MOST_ADVERBS = 6
const AGREES = /^(?:nhất trí|đồng tình|tán thành|đồng ý|ủng hộ|chia sẻ)/u
/**
 * The subject of the verb whose first word is a chunk: the person right before it; the subject the sentence already has,
 * where the verb goes on after a comma; the person after the clause, where the sentence opens with the verb; whoever
 * spoke last in the paragraph. `'other'`: somebody or something else is the subject. Null: the word is no verb here.
 */
export function subjectOf(
  chunks: readonly Chunk[],
  group: VerbGroup,
  tokens: readonly Token[],
  current: Subject | null,
  before: readonly string[],
  previous: VerbGroup | undefined,
): Subject | 'other' | null {
  const verb = group.chunk
  if (isNoun(chunks, group, tokens)) return null
  let at = verb - 1
  for (let step = 0; step < MOST_ADVERBS && at >= 0; step++) {
    const from = adverbFrom(chunks, at, tokens)
    if (from < 0) break
    at = from - 1
  }
  at = beforeBracket(chunks, beforeTerm(chunks, at))
  const chunk = chunks[at]
  if (chunk?.kind === 'persons') return subjectPerson(chunks, at)
  const ofHouse = fromHouse(chunks, at)
  if (ofHouse) return ofHouse
  if (chunk?.kind === 'body' || chunk?.kind === 'place' || chunk?.kind === 'collective') return 'other'
  // "tiếp đại sứ B, người bày tỏ …"
  const relative = chunks[at - 2]
  if (chunkKey(chunk) === 'người' && chunkKey(chunks[at - 1]) === ',' && relative?.kind === 'persons')
    return asSubject(relative, 'statement/relative-clause')
  const office = /^[,–-]$/u.test(chunkKey(chunk)) ? officeBefore(chunks, at - 1) : -1
  const named = chunks[at - 1]
  if (
    office >= 0 &&
    office < at - 1 &&
    named?.kind === 'persons' &&
    (isSubjectPlace(chunks, office) || isCited(chunks, office))
  )
    return asSubject(named, 'statement/office-then-name')
  const described = apposedSubject(chunks, at, (token) => tokens[token]?.key ?? '')
  const describedChunk = chunks[described]
  if (describedChunk?.kind === 'persons' && isSubjectPlace(chunks, described))
    return asSubject(describedChunk, 'statement/described-subject')
  const apposed = chunks[at - 1]
  if (
    /^[,–-]$/u.test(chunkKey(chunk)) &&
    apposed?.kind === 'persons' &&
    apposed.apposed &&
    isSubjectPlace(chunks, at - 1)
  )
    return asSubject(apposed, 'statement/subject-before-verb')
  if (group.ownSubject) return null
  if (at < 0 || startsClause(chunks, at)) {
    // "Nhận định về tình hình …, A nhấn mạnh" only says what A spoke about.
    if (chunkKey(chunks[verb + 2]) === 'về' || (at < 0 && (TOPICS.has(group.words) || group.counts)))
      return null
    // "Nhất trí với ông A, B nêu rõ …": with whom somebody agrees is not what he says.
    if (at < 0 && AGREES.test(group.words) && onlyNamesOpinion(chunks, group.after, tokens)) return null
    return clauseFirst(chunks, verb, current, before)
  }
  // In a list of nouns these verbs are nouns: "thông tin, tuyên truyền", "phân tích, đánh giá, dự báo".
  const likeBefore = current !== null && previous?.needsSubject === true && chunkKey(chunk) === 'và'
  // "A chào mừng đoàn, coi đây là …"
  const calls = chunkKey(chunk) === ',' && !previous && judges(chunks, group, tokens)
  if (calls || (chunkKey(chunk) === 'và' && (WISHES.has(group.words) || judges(chunks, group, tokens)))) {
    // "cảm ơn ông B và hy vọng …", "chúc mừng ông B và yêu cầu …"
    if (current && previous && phraseAt(COURTEOUS, tokens, chunks[previous.chunk]?.first ?? -1))
      return current
    const courteous = previous ? null : courtesySubject(chunks, at, tokens)
    if (courteous) return courteous
  }
  const speech = withinSpeech(chunks, at)
  if (speech) return speech
  if (group.needsSubject && !isStrongBreak(chunks, at) && !likeBefore) return null
  if (CONNECTIVES.has(chunkKey(chunk))) return goingOn(chunks, verb, current, before)
  return interrupted(chunks, at, current)
}

/** "Giáo sư A thuộc Đại học B nhận định", "chuyên gia A đến từ Nhật Bản cho biết": where somebody is from stands behind the name. */
function fromHouse(chunks: readonly Chunk[], at: number): Subject | null {
  const house = chunks[at]
  if (house?.kind !== 'body' && house?.kind !== 'place') return null
  const link = chunkKey(chunks[at - 1])
  const place = link === 'từ' && chunkKey(chunks[at - 2]) === 'đến' ? at - 3 : at - 2
  const person = chunks[place]
  if (!/^(?:thuộc|của|từ|tại|ở)$/u.test(link) || person?.kind !== 'persons' || person.by !== 'name')
    return null
  return isSubjectPlace(chunks, place) ? asSubject(person, 'statement/subject-of-house') : null
}

/** "bà A, Chủ tịch Hội B khóa VI cho biết": the chunk index before the term of an office, else the index itself. */
function beforeTerm(chunks: readonly Chunk[], at: number): number {
  const [first, second] = [chunkKey(chunks[at - 1]), chunkKey(chunks[at])]
  if (/^kh(?:óa|oá)$/u.test(first) && /^(?:[ivx]+|\d+)$/u.test(second)) return at - 2
  return `${first} ${second}` === 'nhiệm kỳ' ? at - 2 : at
}

/** A semicolon, or "đồng thời" after a comma: a new predicate of the same subject, never a list of nouns. */
function isStrongBreak(chunks: readonly Chunk[], at: number): boolean {
  return chunkKey(chunks[at]) === ';' || chunkKey(chunks[at]) === 'thời'
}

/** The chunk index where an adverb that ends at a chunk begins, or -1. Dates count as adverbs. */
function adverbFrom(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): number {
  const chunk = chunks[at]
  if (!chunk) return -1
  if (chunk.kind === 'date') return at
  if (chunk.kind !== 'word') return -1
  for (let from = Math.max(0, at - 4); from <= at; from++) {
    const start = chunks[from]
    if (start?.kind !== 'word') continue
    if (phraseAt(ADVERBS, tokens, start.first)?.last === chunk.last) return from
  }
  return -1
}

/** A person right before the verb; one after a preposition leaves the verb to the sentence's own subject. */
function subjectPerson(chunks: readonly Chunk[], at: number): Subject | 'other' {
  const chunk = chunks[at] as PersonsChunk
  if (isSubjectPlace(chunks, at) || isAfterOpening(chunks, at) || isCited(chunks, at))
    return asSubject(chunk, 'statement/subject-before-verb')
  return 'other'
}

/** "Tại buổi tiếp ông B đã hoan nghênh …": the opening phrase lost its comma. */
function isAfterOpening(chunks: readonly Chunk[], at: number): boolean {
  const words = chunks.slice(0, at).map(chunkKey).join(' ')
  return /^tại (?:buổi|cuộc) (?:tiếp|gặp|đón|đón tiếp)$/u.test(words) && chunkKey(chunks[at + 1]) === 'đã'
}

/** True where nothing but an opening phrase ("Tại buổi lễ", "Đồng thời") stands before. */
function startsClause(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at; before >= 0; before--) {
    if (at - before > REACH) return false
    const chunk = chunks[before] as Chunk
    if (chunk.kind === 'persons' || chunk.kind === 'collective') return false
    // "Bộ Ngoại giao đã giao thiệp với Đại sứ quán, yêu cầu …": the body acts.
    if (chunk.kind === 'body' && before === 0 && before < at) return false
    if (before < at && chunk.kind === 'mark') return false
  }
  const key = chunkKey(chunks[at])
  return key === ',' || key === '“' || key === '"' || at < 0
}

/** "Cho rằng …, Chủ tịch A đề nghị …": the first person after a comma who goes on with a verb. */
function clauseFirst(
  chunks: readonly Chunk[],
  verb: number,
  current: Subject | null,
  before: readonly string[],
): Subject | 'other' {
  if (current) return current
  // "Đồng thời đề nghị, trên cương vị mới, các đồng chí …": whoever spoke before goes on.
  if (before.length > 0 && /^đồng thời(?: |$)/u.test(chunks.slice(0, 2).map(chunkKey).join(' ')))
    return goesOnSpeaking(chunks, verb, before)
  for (let at = verb + 1; at < Math.min(chunks.length - 1, verb + REACH); at++) {
    const chunk = chunks[at] as Chunk
    if (chunkKey(chunks[at - 1]) !== ',') continue
    if (chunk.kind === 'persons' && opensPredicate(chunks, at))
      return asSubject(chunk, 'statement/clause-first')
    if ((chunk.kind === 'collective' || chunk.kind === 'body') && opensPredicate(chunks, at)) return 'other'
  }
  return goesOnSpeaking(chunks, verb, before)
}

/** "Đồng thời, khẳng định …": the speaker of the sentence before goes on. */
function goesOnSpeaking(
  chunks: readonly Chunk[],
  verb: number,
  before: readonly string[],
): Subject | 'other' {
  if (before.length === 0) return 'other'
  const first = chunks[verb]?.first ?? 0
  return { persons: before, by: 'pronoun', first, last: first + 1, rule: 'statement/goes-on' }
}

/** A verb after a comma, a semicolon or "và": the subject of the verb before, or the first person the sentence opens with. */
function goingOn(
  chunks: readonly Chunk[],
  verb: number,
  current: Subject | null,
  before: readonly string[],
): Subject | 'other' {
  if (current) return current
  for (let at = 0; at < Math.min(verb, REACH); at++) {
    const chunk = chunks[at] as Chunk
    // "Thay mặt lãnh đạo tỉnh, A chào mừng …; nhấn mạnh …": for whom somebody speaks does not.
    const stoodFor = chunkKey(chunks[at - 1]) === 'mặt'
    if (chunk.kind === 'collective' && !stoodFor && opensPredicate(chunks, at)) return 'other'
    if (chunk.kind === 'body' && at === 0) return 'other'
    if (chunk.kind === 'persons' && isSubjectPlace(chunks, at) && opensPredicate(chunks, at))
      return asSubject(chunk, 'statement/subject-of-sentence')
  }
  return clauseFirst(chunks, verb, current, before)
}

const SPEECHES = /(?:phát biểu|diễn văn|tham luận|thông điệp|bài viết|tuyên bố|thư|bài nói)(?: |$)/u

/** "A có bài phát biểu, trong đó nhấn mạnh …": whose speech it is says what stands in it; null where no speech is told. */
function withinSpeech(chunks: readonly Chunk[], at: number): Subject | null {
  const opens =
    `${chunkKey(chunks[at - 1])} ${chunkKey(chunks[at])}` === 'trong đó' && chunkKey(chunks[at - 2]) === ','
  if (!opens) return null
  const before = chunks.slice(Math.max(0, at - REACH), at - 2)
  if (!SPEECHES.test(before.map(chunkKey).join(' '))) return null
  const offset = Math.max(0, at - REACH)
  const place = before.findIndex(
    (chunk, index) =>
      chunk.kind === 'persons' &&
      isSubjectPlace(chunks, offset + index) &&
      opensPredicate(chunks, offset + index),
  )
  const speaker = before[place]
  return speaker?.kind === 'persons' ? asSubject(speaker, 'statement/within-speech') : null
}

/** "A phát biểu tại hội nghị nhấn mạnh": the speech between subject and verb is stepped over. */
function interrupted(chunks: readonly Chunk[], from: number, current: Subject | null): Subject | 'other' {
  for (let at = from; at >= 1 && at > from - 14; at--) {
    const key = chunkKey(chunks[at])
    if (key === ',' || key === ';') break
    const writes = key === 'đăng' || (key === 'lên' && chunkKey(chunks[at + 1]) === 'tiếng')
    if (key !== 'phát' && key !== 'trao' && key !== 'kết' && !writes) continue
    let subject = at - 1
    while (subject > 0 && chunks[subject]?.kind === 'word' && at - subject < 3) subject--
    const chunk = chunks[subject]
    if (chunk?.kind === 'persons') return asSubject(chunk, 'statement/subject-before-speech')
    if (current) return current
  }
  return 'other'
}
