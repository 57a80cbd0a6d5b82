import type { Token } from '../../text/tokens.ts'
import { readNamePhrase } from '../name-phrase.ts'
import { acronymAfter, isCapital, isYear, listsFields } from '../name-phrase-signs.ts'
import { personAt } from '../person/person-at.ts'
import { type PhraseHit, phraseAt, phraseList } from '../phrase-table.ts'
import { opensSentence } from '../sentence-start.ts'
import { CONFERENCE_HEADS, CONFERENCE_MODIFIERS } from './conference-heads.ts'
import type { ConferenceRead } from './find-conferences.ts'
import { type Ordinal, ordinalAt } from './ordinal.ts'

export const NAMED_HEADS = phraseList(CONFERENCE_HEADS)
export const MODIFIERS = phraseList(CONFERENCE_MODIFIERS)
/** After these a head is part of a body's or a building's name. */
const NOT_AFTER = phraseList(
  'ban tổ chức, ban chỉ đạo, trung tâm, cung, văn phòng, nhà, thường trực, ban thư ký',
)
/** Heads that in lower case, without an ordinal, name nothing. */
const PLAIN = new Set(
  'đối thoại, cuộc họp, phiên họp, phiên thảo luận, phiên thảo luận mở, hội thảo, tọa đàm, cấp cao, thượng đỉnh, liên hoan, lễ hội, diễn đàn, hội nghị, đại hội, kỳ họp, khóa họp, tham vấn chính trị, tham khảo chính trị'.split(
    ', ',
  ),
)
const RANKED = new Set(['Hội nghị Cấp cao', 'Hội nghị Thượng đỉnh', 'Hội nghị Bộ trưởng'])
const WIDE = phraseList('toàn quốc, thế giới, toàn cầu')
const MOST_PIECES = 8
/** At a sentence's start a plain head names something where so many words after it bear capitals. */
const MANY_CAPITALS = 4

/** "Hội nghị Cấp cao ASEAN lần thứ 40", "Đại hội XIII của Đảng", "kỳ họp thứ 5, Quốc hội khóa XV", "Hội nghị Ngoại giao lần thứ 32" */
export function namedConference(tokens: readonly Token[], at: number): ConferenceRead | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const head = phraseAt(NAMED_HEADS, tokens, at)
  if (!head) return null
  for (let back = 1; back <= 3; back++) if (phraseAt(NOT_AFTER, tokens, at - back)?.last === at) return null
  if (chairsIt(tokens, at) && namesChair(tokens, head.last)) return null
  const capital = token.shape !== 'lower'
  let last = head.last
  let capitals = 0
  let year: string | null = null
  let ordinal: string | null = null
  let wide = false
  let bracketed = false
  let onSubject = false
  const freeTo = capital ? figureAhead(tokens, head.last, opensSentence(tokens, at)) : 0
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const next = tokens[last]
    if (!next || next.breaksBefore > 1) break
    const figure = ordinalAt(tokens, last) ?? sessionNumber(tokens, head, last)
    if (figure) {
      ordinal ??= figure.value
      last = twinEnd(tokens, figure.last)
      if (chairsIt(tokens, at) && isCapital(tokens[last])) break
      continue
    }
    const bracket = bracketEnd(tokens, last)
    if (bracket > last) {
      last = bracket
      bracketed = true
      continue
    }
    // "Hội nghị Trung ương 8 khóa XIII"
    if (
      next.kind === 'number' &&
      /^\d{1,3}$/u.test(next.raw) &&
      next.spaceBefore &&
      capitals > 0 &&
      ordinal === null &&
      standsAsOrdinal(tokens, last)
    ) {
      ordinal = next.raw
      last = twinEnd(tokens, last + 1)
      continue
    }
    const jubilee = jubileeEnd(tokens, last)
    if (jubilee > last) {
      last = jubilee
      continue
    }
    if (next.raw === ',' && continuesAfterComma(tokens, last + 1)) {
      last++
      continue
    }
    const phrase = readNamePhrase(tokens, last, {
      modifiers: MODIFIERS,
      subject: capital || ordinal !== null,
      freeTo,
    })
    if (phrase.last === last) break
    capitals += phrase.capitals
    onSubject ||=
      phrase.subjectAt >= 0 && phrase.last > phrase.subjectAt + 1 && isCapital(tokens[phrase.subjectAt + 1])
    year ??= phrase.year
    for (let word = last; word < phrase.last; word++) wide ||= phraseAt(WIDE, tokens, word) !== null
    last = tokens[phrase.last - 1]?.kind === 'number' ? twinEnd(tokens, phrase.last) : phrase.last
    if (phrase.year !== null && !ordinalAt(tokens, last)) break
  }
  while (last > head.last && tokens[last - 1]?.kind === 'punctuation' && tokens[last - 1]?.raw !== ')') last--
  if (isCutShort(tokens, last)) return null
  const direct = tokens[head.last]
  const term = capital && kindOfTerm(tokens, head.last, last)
  // "Hội nghị Thượng đỉnh về Khí hậu": the rank and the subject, both in capitals, name it.
  const ranked = capital && onSubject && RANKED.has(head.value) && !opensSentence(tokens, at)
  const international = capital && head.value === 'Cuộc gặp quốc tế' && last > head.last + 2
  const named =
    term ||
    ordinal !== null ||
    year !== null ||
    (capital && wide) ||
    capitals > 0 ||
    bracketed ||
    ranked ||
    international
  if (!named) return null
  const kind = head.value
  // A fair is a gathering only where it has its number or year.
  if (kind.startsWith('Hội chợ') && ordinal === null && year === null) return null
  const party = kind.startsWith('Đại hội') && kind !== 'Đại hội đồng'
  if (party && !term && ordinal === null && year === null && capitals < 2) return null
  if (!capital && ordinal === null && /^(?:các|những|nhiều)$/u.test(tokens[at - 1]?.key ?? '')) return null
  if (!capital || opensSentence(tokens, at)) {
    const plain = PLAIN.has(kind.toLowerCase()) && !(capital && capitals >= MANY_CAPITALS)
    if (ordinal === null && year === null && (plain || capitals === 0)) return null
    // "hội nghị lần thứ hai" numbers a meeting, and names none.
    if (plain && capitals === 0 && !capital) return null
    if (direct && isYear(direct) && capitals === 0) return null
  }
  return {
    rule: 'conference/named',
    kind: conferenceKind(kind),
    first: at,
    last,
    ...(ordinal === null ? {} : { ordinal }),
    ...(year === null ? {} : { year }),
  }
}

/** "Chủ tịch Đại hội đồng LHQ khóa 76 | Abdulla Shahid": behind the number stands who chairs it. */
function chairsIt(tokens: readonly Token[], at: number): boolean {
  return /^(?:chủ tịch|thư ký|chủ tọa)$/u.test(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`)
}

/** "Chủ tịch Kỳ họp Carlos Mendes": a whole name right behind the head is its chair's. */
function namesChair(tokens: readonly Token[], at: number): boolean {
  return personAt(tokens, at, tokens.length, 'title') !== null
}

/** "Hội nghị Cấp cao kỷ niệm 50 năm quan hệ …": the years that a gathering is held to mark; the token index after them, or `at`. */
function jubileeEnd(tokens: readonly Token[], at: number): number {
  const [first, second, count, unit, of, ties] = tokens.slice(at, at + 6)
  const marks =
    first?.key === 'kỷ' && second?.key === 'niệm' && count?.kind === 'number' && unit?.key === 'năm'
  if (!marks) return at
  return of?.key === 'quan' && ties?.key === 'hệ' ? at + 6 : at + 4
}

const SESSION_HEADS = new Set(['Khóa họp', 'Phiên họp', 'Kỳ họp', 'Cuộc họp'])

/** "Khóa họp 57 Hội đồng Nhân quyền": the bare number of a body's session. */
function sessionNumber(tokens: readonly Token[], head: PhraseHit<string>, at: number): Ordinal | null {
  const [figure, next] = [tokens[at], tokens[at + 1]]
  const numbers = at === head.last && SESSION_HEADS.has(head.value) && /^\d{1,3}$/u.test(figure?.raw ?? '')
  const ofBody = next?.kind === 'word' && next.shape !== 'lower' && next.breaksBefore === 0
  return numbers && ofBody ? { value: figure?.raw ?? '', last: at + 1 } : null
}

/** "ASEAN 44, 45", "lần thứ 44 và 45": two sessions held together are one gathering. */
function twinEnd(tokens: readonly Token[], at: number): number {
  const [joint, figure, next] = tokens.slice(at, at + 3)
  if (!joint || !/^(?:,|và)$/u.test(joint.key) || !/^\d{1,3}$/u.test(figure?.raw ?? '')) return at
  return !next || next.kind === 'punctuation' || CLAUSE.has(next.key) || next.key === 'và' ? at + 2 : at
}

/** How far the figure that numbers a gathering may stand behind its head. */
const FIGURE_WITHIN = 22
/** Words of the sentence around a gathering: no name runs over them. */
const CLAUSE = new Set(
  'đã đang sẽ được là cũng nhằm để do tại vào khi theo phải cần có không diễn thu quy ra từ ngày ký vẫn bị làm gồm hiện với cho ở trong trước sau nêu này đó vừa sắp thăm chủ dự'.split(
    ' ',
  ),
)

/**
 * "Hội nghị bốn tỉnh biên giới lần thứ 5", "Hội nghị Xúc tiến đầu tư tỉnh Hà Nam năm 2025": the token index of the number or year that a
 * gathering's name runs to; 0 where none follows in the same breath.
 */
function figureAhead(tokens: readonly Token[], from: number, opens: boolean): number {
  let capitals = 0
  for (let at = from; at < from + FIGURE_WITHIN; at++) {
    const token = tokens[at]
    // "các tỉnh có chung đường biên giới Việt Nam - Lào": which they are, and no predicate.
    if (token?.key === 'có' && tokens[at + 1]?.key === 'chung') continue
    if (!token || token.breaksBefore > 1 || CLAUSE.has(token.key)) return 0
    if (token.key === 'lần' && ordinalAt(tokens, at)) return at
    const year = token.key === 'năm' ? tokens[at + 1] : token
    // "Hội nghị quyết định kế hoạch năm 2025": at a sentence's start the words may be its predicate.
    if (isYear(year)) return opens && capitals === 0 ? 0 : at
    if (token.kind === 'word' && token.shape !== 'lower') capitals++
    const bracket = bracketEnd(tokens, at)
    if (bracket > at) at = bracket - 1
    else if (token.kind === 'punctuation' && !/^[-–]$/u.test(token.raw) && !listsFields(tokens, at)) return 0
  }
  return 0
}

/** "Đại hội nhiệm kỳ 2025-2030": the years that a congress elects for say which congress it is. */
function kindOfTerm(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    tokens[at]?.key === 'nhiệm' && tokens[at + 1]?.key === 'kỳ' && isYear(tokens[at + 2]) && last > at + 2
  )
}

/** "Hội nghị Những người bạn …", "Hội nghị thượng đỉnh Nhóm các nền kinh tế …": the name goes on in words that no lexicon has. */
function isCutShort(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  const closes =
    /^(?:các|những|nhóm)$/u.test(tokens[last - 1]?.key ?? '') || tokens[last - 2]?.key === 'những'
  return closes && next?.kind === 'word' && next.shape === 'lower'
}

/** "(AMM)", "(AIPA-45)": the token index after the closing bracket, or `at` where no abbreviation stands in brackets. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (acronymAfter(tokens, at) >= 0) return at + 3
  const [open, word, hyphen, number, close] = tokens.slice(at, at + 5)
  // "(COP28)"
  if (open?.raw === '(' && word?.shape === 'upper' && hyphen?.kind === 'number' && number?.raw === ')')
    return at + 4
  const numbered = open?.raw === '(' && word?.shape === 'upper' && /^[-–]$/u.test(hyphen?.raw ?? '')
  return numbered && number?.kind === 'number' && close?.raw === ')' ? at + 5 : at
}

/** The word that says what sort of gathering it is: "Đại hội", "Hội nghị", "Đại hội đồng". */
function conferenceKind(head: string): string {
  for (const kind of ['Đại hội đồng', 'Đại hội', 'Hội nghị']) if (head.startsWith(kind)) return kind
  return head
}

/** "Kỳ họp thứ 5, Quốc hội khóa XV" goes on after its comma. */
function continuesAfterComma(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (next?.key === 'khóa') return ordinalAt(tokens, at) !== null
  return next?.raw === 'Quốc' && second?.key === 'hội' && tokens[at + 2]?.key === 'khóa'
}

/** "Trung ương 8 khóa XIII", "ASEAN 38," but not "Diễn đàn Việt Nam 5 đại biểu". */
function standsAsOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at - 1]?.key === 'ương') return true
  return !next || next.kind === 'punctuation' || next.key === 'khóa' || next.key === 'tại' || next.key === 'ở'
}
