import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { opensQuotation } from '../../mention/quotation.ts'
import { newGate } from '../../text/gates.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said, SpeechState } from './find-statements.ts'
import { isNoun } from './noun-of-saying.ts'
import { pointsBack } from './points-back.ts'
import {
  COUNTING,
  NEEDS_SUBJECT,
  NOT_SAYING_AFTER,
  ONLY_CALLING,
  ONLY_WITH_QUOTE,
  ONLY_WITH_SUBJECT,
  ORDERS,
  SAYING_VERBS,
} from './saying-verbs.ts'
import { SPLIT_VERB, sayingVerbAt } from './split-verb.ts'
import { type Subject, subjectOf, type VerbGroup } from './subject.ts'
import { wordsSaidAfter } from './words-said.ts'

const VERBS = phraseList(SAYING_VERBS)
const OPENS_SAYING = newGate([...VERBS.groups.keys(), SPLIT_VERB])
const QUOTING = new Set(ONLY_WITH_QUOTE.split(', '))
const CALLING = new Set(ONLY_CALLING.split(', '))
const NOT_AFTER = new Set(NOT_SAYING_AFTER.split(', '))
const NEEDING = new Set(NEEDS_SUBJECT.split(', '))
const WITH_SUBJECT = new Set(ONLY_WITH_SUBJECT.split(', '))
const ORDERING = new Set(ORDERS.split(', '))
const COUNTERS = new Set(COUNTING.split(', '))
/** Verbs that only open the next one: what was said begins with the word after them. */
const OPENERS = new Set(['bày tỏ'])
/** Fewest words that can be a statement. */
const SHORTEST = 2

/** "Bộ trưởng A khẳng định …; đề nghị …", "Cho rằng …, Chủ tịch B đề nghị …": one statement for each verb of saying with a person as subject. */
export function verbStatements(story: Story, sentence: StorySentence, state: SpeechState): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const groups = verbGroups(story, sentence)
  const said: { subject: Subject; first: number; last: number; direct: boolean; verb: VerbGroup }[] = []
  let current: Subject | null = null
  for (const verb of groups) {
    const subject = subjectOf(chunks, verb, tokens, current, state.speakers, said.at(-1)?.verb)
    if (subject === null) continue
    if (subject === 'other') {
      current = null
      continue
    }
    // "Ông A cho biết B và C đều coi …": what others call something is part of what A says.
    if (CALLING.has(verb.words) && tellsOfOthers(said.at(-1), subject, chunks)) continue
    current = subject
    const from = chunks[verb.after]?.first ?? sentence.last
    const words = wordsSaidAfter(tokens, from, sentence.last)
    if (QUOTING.has(verb.words) && !words.direct && !words.linked && !verb.counts) continue
    if (pointsBack(tokens, from)) continue
    if (isThanksFirst(chunks, verb, groups.at(-1))) continue
    if (sentence.last - words.first <= SHORTEST) continue
    said.push({ subject, first: words.first, last: words.last, direct: words.direct, verb })
  }
  return said.flatMap(({ subject, first, last, direct, verb }, at): Said[] => {
    const next = said[at + 1]
    const close =
      last > 0 ? last : wordsEnd(tokens, first, next ? nextBegins(chunks, next, first) : sentence.last)
    const start = tokens[first]?.start ?? sentence.start
    const end = Math.max(tokens[Math.max(first, close - 1)]?.end ?? sentence.end, start + 1)
    const from = Math.min(
      tokens[subject.first]?.start ?? start,
      tokens[chunks[verb.chunk]?.first ?? 0]?.start ?? start,
    )
    return subject.persons.map((speaker) => ({
      speaker,
      start,
      end,
      evidence: { start: from, end: Math.max(end, tokens[subject.last - 1]?.end ?? end) },
      mode: direct ? 'direct' : 'indirect',
      rule: subject.rule,
      by: subject.by,
    }))
  })
}

/** True where a sentence's earlier saying has no mark before the subject of the next, and another spoke. */
function tellsOfOthers(
  before: { subject: Subject; verb: VerbGroup } | undefined,
  subject: Subject,
  chunks: readonly Chunk[],
): boolean {
  if (!before || before.subject.persons.some((id) => subject.persons.includes(id))) return false
  return chunks
    .slice(before.verb.after)
    .filter(({ last }) => last <= subject.first)
    .every((chunk) => chunk.kind !== 'mark')
}

const THANKS = /^(?:trân trọng |chân thành )?c[ảá]m ơn$/u
const LONGEST_THANKS = 14

/** "Cảm ơn sự đón tiếp của lãnh đạo tỉnh, Đại sứ A bày tỏ …": an opening courtesy for something, before what was said. */
function isThanksFirst(
  chunks: readonly Chunk[],
  { chunk, after, words }: VerbGroup,
  last: VerbGroup | undefined,
): boolean {
  if (chunk > 0 || !THANKS.test(words) || last === undefined || last.chunk === chunk) return false
  const comma = chunks.slice(after, after + LONGEST_THANKS).findIndex((link) => chunkKey(link) === ',')
  if (comma < 0) return false
  // "Cảm ơn Chính phủ Nhật Bản đã hỗ trợ …, A đề nghị": what somebody did is told.
  return !chunks.slice(after, after + comma).some((link) => /^(?:đã|vì|về)$/u.test(chunkKey(link)))
}

/** Where the next saying of a sentence begins: with its subject, where that stands after the words before it. */
function nextBegins(
  chunks: readonly Chunk[],
  { subject, verb }: { subject: Subject; verb: VerbGroup },
  first: number,
): number {
  const begins = chunks[verb.chunk]?.first ?? first
  return subject.first > first && subject.first < begins ? subject.first : begins
}

const JOINTS = /^(?:[,;:(–-]|và|đồng|thời|nhưng|song|cũng|đã|ông|bà)$/u

/** The words before the next saying without the joints that lead over to it: ", đồng thời", "; ông". */
function wordsEnd(tokens: readonly Token[], first: number, close: number): number {
  let last = close
  while (last > first + 1 && JOINTS.test(tokens[last - 1]?.key ?? '') && !endsWord(tokens, last, close))
    last--
  return last
}

/** "… của cộng đồng;": "đồng" leads over to the next saying before "thời" alone. */
function endsWord(tokens: readonly Token[], last: number, close: number): boolean {
  const [before, word] = [tokens[last - 2], tokens[last - 1]]
  if (word?.key === 'thời') return before?.key !== 'đồng'
  return word?.key === 'đồng' && !(last < close && tokens[last]?.key === 'thời')
}

/** The verbs of saying of a sentence; those that stand side by side are one. */
export function verbGroups(story: Story, { chunks }: StorySentence): VerbGroup[] {
  const { tokens } = story.structure
  const groups: VerbGroup[] = []
  let end = 0
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS_SAYING)) continue
    const hit = sayingVerbAt(VERBS, tokens, chunk.first)
    const counts = hit !== null && COUNTERS.has(hit.value) && countsPoints(tokens, hit.last)
    if (hit && WITH_SUBJECT.has(hit.value) && COUNTERS.has(hit.value) && !counts) continue
    if (hit && ORDERING.has(hit.value) && !ordersSomething(tokens, hit.last)) continue
    if (hit?.value === 'chúc mừng' && !congratulatesOn(tokens, hit.last)) continue
    if (hit && CALLING.has(hit.value) && !callsSomething(tokens, hit.last)) continue
    if (!hit || (hit.value === 'nói' && NOT_AFTER.has(tokens[hit.last]?.key ?? ''))) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const before = groups.at(-1)
    // "gửi văn bản phản đối, khẳng định …": a noun is no first of two verbs.
    if (before && besideEachOther(chunks.slice(end, at)) && !isNoun(chunks, before, tokens)) {
      if (!OPENERS.has(before.words)) before.after = after
      // "vui mừng thông báo …": the second verb says that words follow.
      if (QUOTING.has(before.words)) before.words = hit.value
    } else
      groups.push({
        chunk: at,
        after,
        words: hit.value,
        needsSubject: NEEDING.has(hit.value),
        ownSubject: WITH_SUBJECT.has(hit.value),
        counts,
      })
    end = after
    at = after - 1
  }
  return groups
}

const POINTS = phraseList(
  'đề xuất, kiến nghị, khuyến nghị, định hướng, phương hướng, giải pháp, nhiệm vụ, vấn đề, nội dung, trọng tâm, ưu tiên, gợi ý, ý kiến, câu hỏi, sáng kiến, thông điệp, bài học, yêu cầu, nhóm, nguyên tắc, biện pháp, điểm',
)
const NUMBER = /^(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|nhiều|vài|số)$/u

/** "nêu ba đề xuất", "đưa ra một số kiến nghị": points are counted. */
function countsPoints(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next < at + 2 && NUMBER.test(tokens[next]?.key ?? '')) next++
  return next > at && phraseAt(POINTS, tokens, next) !== null
}

const LONGEST_ORDER = 30
const DUTIES = /^(?:phải|cần|khẩn|nghiên|tiếp|tập|rà|phối|đẩy|chủ|tăng|nâng|thực|triển|bảo|chuẩn|sớm|tổ)$/u

/** "chỉ đạo các bộ, ngành khẩn trương …": what is to be done stands in the same clause. */
function ordersSomething(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:các|bộ|cán|lực|đoàn|ngành|cơ|toàn|hai|những)$/u.test(tokens[at]?.key ?? '')) return false
  for (const { key, raw } of tokens.slice(at + 1, at + LONGEST_ORDER)) {
    if (raw === '.' || raw === ';') return false
    if (DUTIES.test(key)) return true
  }
  return false
}

const LONGEST_WHOM = 8

/** "chúc mừng Malaysia đã đảm nhiệm …", "chúc mừng Đại sứ được bổ nhiệm": whom a name or office says, on what a clause says. */
function congratulatesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape === 'lower') return false
  for (const { key, kind } of tokens.slice(at + 1, at + LONGEST_WHOM)) {
    if (kind === 'punctuation') return false
    if (/^(?:đã|được|vừa)$/u.test(key)) return true
  }
  return false
}

const LONGEST_CALLED = 22
const LONGEST_NAMED = 6

/** "mô tả cuộc điện đàm là “…”", "gọi đây là bước ngoặt", "coi đó là …": what was called something is what was said. */
function callsSomething(tokens: readonly Token[], at: number): boolean {
  if (/^(?:đây|đó|đấy)$/u.test(tokens[at]?.key ?? ''))
    return tokens.slice(at + 1, at + 4).some(({ key }) => key === 'là')
  // "coi Việt Nam là đối tác quan trọng"
  if (
    tokens[at]?.shape !== 'lower' &&
    tokens.slice(at + 1, at + LONGEST_NAMED).some(({ key }) => key === 'là')
  )
    return true
  return tokens
    .slice(at, at + LONGEST_CALLED)
    .some(({ key, index }) => (key === 'là' || key === 'như') && opensQuotation(tokens[index + 1]))
}

const BETWEEN_VERBS = new Set(', và đồng thời rất hết sức chân thành trân trọng sâu sắc'.split(' '))
const MOST_BETWEEN = 3

/** "ghi nhận, biểu dương", "bày tỏ vui mừng và chân thành cảm ơn": nothing but joints and adverbs stands between the verbs. */
function besideEachOther(between: readonly Chunk[]): boolean {
  return between.length <= MOST_BETWEEN && between.every((link) => BETWEEN_VERBS.has(chunkKey(link)))
}
