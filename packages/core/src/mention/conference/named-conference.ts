import type { Token } from '../../text/tokens.ts'
import { acronymAfter, isYear, readNamePhrase } from '../name-phrase.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { opensSentence } from '../sentence-start.ts'
import { CONFERENCE_HEADS, CONFERENCE_MODIFIERS } from './conference-heads.ts'
import type { ConferenceRead } from './find-conferences.ts'
import { ordinalAt } from './ordinal.ts'

const HEADS = phraseList(CONFERENCE_HEADS)
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
const WIDE = phraseList('toàn quốc, thế giới, toàn cầu')
const MOST_PIECES = 8

/** "Hội nghị Cấp cao ASEAN lần thứ 40", "Đại hội XIII của Đảng", "kỳ họp thứ 5, Quốc hội khóa XV", "Hội nghị Ngoại giao lần thứ 32" */
export function namedConference(tokens: readonly Token[], at: number): ConferenceRead | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const head = phraseAt(HEADS, tokens, at)
  if (!head) return null
  for (let back = 1; back <= 3; back++) if (phraseAt(NOT_AFTER, tokens, at - back)?.last === at) return null
  const capital = token.shape !== 'lower'
  let last = head.last
  let capitals = 0
  let year: string | null = null
  let ordinal: string | null = null
  let wide = false
  let bracketed = false
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const next = tokens[last]
    if (!next || next.breaksBefore > 1) break
    const figure = ordinalAt(tokens, last)
    if (figure) {
      ordinal ??= figure.value
      last = figure.last
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
      last++
      continue
    }
    if (next.raw === ',' && continuesAfterComma(tokens, last + 1)) {
      last++
      continue
    }
    const phrase = readNamePhrase(tokens, last, {
      modifiers: MODIFIERS,
      subject: capital || ordinal !== null,
    })
    if (phrase.last === last) break
    capitals += phrase.capitals
    year ??= phrase.year
    for (let word = last; word < phrase.last; word++) wide ||= phraseAt(WIDE, tokens, word) !== null
    last = phrase.last
    if (phrase.year !== null && !ordinalAt(tokens, last)) break
  }
  while (last > head.last && tokens[last - 1]?.kind === 'punctuation' && tokens[last - 1]?.raw !== ')') last--
  if (isCutShort(tokens, last)) return null
  const direct = tokens[head.last]
  const term = capital && kindOfTerm(tokens, head.last, last)
  const named = term || ordinal !== null || year !== null || (capital && wide) || capitals > 0 || bracketed
  if (!named) return null
  const kind = head.value
  const party = kind.startsWith('Đại hội') && kind !== 'Đại hội đồng'
  if (party && !term && ordinal === null && year === null && capitals < 2) return null
  if (!capital || opensSentence(tokens, at)) {
    const plain = PLAIN.has(kind.toLowerCase())
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
