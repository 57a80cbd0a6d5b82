import type { Token } from '../../text/tokens.ts'
import { isOutlet } from './credited-name.ts'
import { type CreditedNames, splitNames } from './split-names.ts'

/** A photo credit inside a text: token indexes, `last` exclusive, brackets included. */
export interface PhotoCredit extends CreditedNames {
  first: number
  last: number
}

const LABELS = new Set([
  'ảnh',
  'nguồn',
  'photo',
  'photos',
  'hình',
  'video',
  'clip',
  'ảnh tư liệu',
  'ảnh minh họa',
  'nguồn ảnh',
  'ảnh video',
  'video ảnh',
  'ảnh clip',
  'ảnh và video',
  'đồ họa',
  'infographic',
  'infographics',
])
const PICTURES = new Set(['ảnh', 'video', 'clip'])
const LONGEST = 16

/** Where the names of a credit end: its closing bracket, a full stop before a new sentence, a line break, the end. */
function endOfNames(
  tokens: readonly Token[],
  from: number,
  last: number,
  bracketed: boolean,
): number | undefined {
  for (let at = from; at < last && at - from <= LONGEST; at++) {
    const token = tokens[at] as Token
    if (bracketed) {
      if (token.key === ')' || token.key === ']') return at
      continue
    }
    if (token.breaksBefore > 0 && at > from) return at
    // "Đồ họa: Hải Lan - Ảnh: TTXVN"
    if (at > from && /^[-–|,]$/u.test(token.raw) && labelLength(tokens, at + 1, false) > 0) return at
    if (at > from && (endsWithOutlet(tokens, from, at, last) || goesOnBehindName(tokens, from, at, last)))
      return at
    const isStop =
      token.key === '.' &&
      !isInitialsDot(tokens, at) &&
      !isOnlyInitial(tokens, from, at, last) &&
      (at + 1 >= last || (tokens[at + 1] as Token).spaceBefore || isCapital(tokens[at + 1]))
    // "Ảnh: VGP/Thu Nga Tại buổi lễ, …": the report goes on without a stop.
    const resumes =
      at > from &&
      token.shape === 'capital' &&
      RESUMING.has(token.key) &&
      at + 1 < last &&
      !isCapital(tokens[at + 1]) &&
      tokens[at + 1]?.kind !== 'punctuation'
    if (resumes) return at
    if (isStop || token.key === ')' || token.key === ';') return at
  }
  if (bracketed) return undefined
  return last - from <= LONGEST ? last : undefined
}

const LONGEST_OUTLET = 3

/** "Ảnh: AFP/TTXVN Bộ trưởng Nội vụ …": behind an outlet nothing goes on with a credit but a mark or its town. */
function endsWithOutlet(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.shape !== 'capital' || !token.spaceBefore || at + 1 >= last || next?.kind !== 'word')
    return false
  const addresses = /^(?:ông|bà|ngài)$/u.test(token.key)
  if (
    !addresses &&
    next.shape !== 'lower' &&
    !(next.shape === 'capital' && tokens[at + 2]?.shape === 'lower')
  )
    return false
  if (before?.kind !== 'word') return false
  for (let length = 1; length <= LONGEST_OUTLET && at - length >= from; length++) {
    const name = tokens.slice(at - length, at)
    const opens = at - length === from || tokens[at - length - 1]?.kind === 'punctuation'
    if (
      opens &&
      isOutlet(name.map(({ raw }) => raw).join(' ')) &&
      !isOutlet(`${name.map(({ raw }) => raw).join(' ')} ${token.raw}`)
    )
      return true
  }
  return false
}

const BODIES = new Set('báo tạp đài cổng bộ ban cục sở ủy văn đại tổng công đoàn hãng kênh trang'.split(' '))

/**
 * "Ảnh: Hải MinhPhó Thủ tướng …", "Ảnh: Minh Trường Đại sứ cho biết …": a word glued to the name, or a capital before a small word, begins
 * the next sentence: all syllables of a name are capitals.
 */
function goesOnBehindName(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.shape !== 'capital' || before?.kind !== 'word' || at + 1 >= last) return false
  if (token.start === before.end) return true
  let first = at
  while (first > from && tokens[first - 1]?.shape === 'capital') first--
  if (at - first < 2 || BODIES.has(tokens[first]?.key ?? '') || tokens[first - 1]?.kind === 'word')
    return false
  const isAddress = /^(?:ông|bà|ngài|chị|anh)$/u.test(token.key) && next?.shape === 'capital'
  return isAddress || (next?.shape === 'lower' && next.key !== 'và')
}

/** The dot of "T.P", "H.Lan". */
function isInitialsDot(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const isLetter = before?.shape === 'upper' && before.raw.normalize('NFC').length === 1
  return isLetter && !after?.spaceBefore && isCapital(after)
}

/** "Ảnh: T. Oanh": one letter, its dot and one word that ends the line are a name. */
function isOnlyInitial(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  const [letter, word, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const isLetter = at - 1 === from && letter?.shape === 'upper' && letter.raw.normalize('NFC').length === 1
  if (!isLetter || word?.shape !== 'capital' || at + 1 >= last) return false
  return at + 2 >= last || behind === undefined || behind.breaksBefore > 0 || behind.kind === 'punctuation'
}

/** "Hai bên ký kết. Ảnh Hải Lâm.": the last sentence of a line is the word and capitalised names, without a colon. */
function isUnmarkedLabel(tokens: readonly Token[], at: number, last: number): boolean {
  const label = tokens[at]
  if (label?.shape !== 'capital' || (label.key !== 'ảnh' && label.key !== 'nguồn')) return false
  if (!ENDS.has(tokens[at - 1]?.key ?? '')) return false
  let to = at + 1
  while (to < last && (isCapital(tokens[to]) || tokens[to]?.key === '/')) to++
  const names = to - at - 1
  return (
    names >= 1 && names <= LONGEST_UNMARKED && (to === last || (to === last - 1 && tokens[to]?.key === '.'))
  )
}
const ENDS = new Set(['.', '!', '?', '…', '-', '–', ')', '|'])
const LONGEST_UNMARKED = 5

const RESUMING = new Set('tại ngày sáng chiều tối phát trong theo nhân trước sau cùng về'.split(' '))

function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper'
}

/** How many tokens the label takes at `at` ("Ảnh:", "Nguồn ảnh:", "Ảnh tư liệu:", "Ảnh" in brackets), 0 for none. */
function labelLength(tokens: readonly Token[], at: number, bracketed: boolean): number {
  let length = 0
  const words: string[] = []
  while (length < 4 && tokens[at + length]?.kind === 'word') {
    words.push((tokens[at + length] as Token).key)
    length++
    // "Ảnh, video: …"
    if (tokens[at + length]?.raw === ',' && PICTURES.has(tokens[at + length + 1]?.key ?? '')) length++
    const next = tokens[at + length]
    if (words.join(' ') === 'ảnh do' && isProvided(tokens, at + length)) return length
    if (LABELS.has(words.join(' ')) && next?.key === ':') return length + 1
  }
  if (bracketed && LABELS.has(words.join(' '))) return length
  return bracketed && words[0] === 'ảnh' ? 1 : 0
}

/** "Ảnh do Đại sứ quán cung cấp.": nothing goes on behind what whoever is named did. */
function isProvided(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST; at++) {
    const [first, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (first?.kind !== 'word' || (at > from && first.breaksBefore > 0)) return false
    const words = `${first.key} ${second?.key}`
    const length =
      words === 'cung cấp' || words === 'thực hiện' ? 2 : /^(?:chụp|gửi)$/u.test(first.key) ? 1 : 0
    const behind = length === 2 ? next : second
    if (length > 0) return !behind || behind.breaksBefore > 0 || /^[.)\]]$/u.test(behind.raw)
  }
  return false
}

/** "H.Lan; ảnh: T.Minh", "Hải Lan, ảnh: T.Minh": after a name the label may be small; "Tin, ảnh: …" credits both. */
function isSmallLabel(tokens: readonly Token[], at: number): boolean {
  const [name, mark] = [tokens[at - 2], tokens[at - 1]]
  if (tokens[at]?.key !== 'ảnh' || !/^[;,]$/u.test(mark?.raw ?? '')) return false
  return isCapital(name) && !/^(?:tin|bài)$/u.test(name?.key ?? '')
}

/** Reads the credit that begins at a token: "(Ảnh: Thống Nhất/TTXVN)", "Ảnh: Bộ Ngoại giao.", "(Nguồn: VOV)". */
function readAt(text: string, tokens: readonly Token[], at: number, last: number): PhotoCredit | undefined {
  const opening = tokens[at] as Token
  const bracketed = opening.key === '(' || opening.key === '['
  const from = bracketed ? at + 1 : at
  const label = tokens[from]
  const isSmall = label?.shape === 'lower' && !isSmallLabel(tokens, from)
  if (label?.kind !== 'word' || (!bracketed && isSmall)) return undefined
  const length =
    labelLength(tokens, from, bracketed) || (!bracketed && isUnmarkedLabel(tokens, from, last) ? 1 : 0)
  if (length === 0) return undefined
  const close = from + length
  // "Máy bay (ảnh) bay thấp": the picture shows what the sentence goes on to tell of.
  if (bracketed && tokens[close]?.key === ')' && close + 1 < last && tokens[close + 1]?.shape === 'lower')
    return undefined
  if (bracketed && tokens[from + length]?.key === ')')
    return { persons: [], agencies: [], first: at, last: from + length + 1 }
  const isNamed =
    tokens[from + length - 1]?.key === ':' ||
    tokens[from + length - 1]?.key === 'do' ||
    tokens[from + length]?.shape === 'capital'
  if (!isNamed && tokens[from + length]?.shape !== 'upper') return undefined
  const end = endOfNames(tokens, from + length, last, bracketed)
  if (end === undefined) return undefined
  const names = splitNames(text, tokens.slice(from + length, end), false) ?? { persons: [], agencies: [] }
  return { ...names, first: at, last: bracketed ? end + 1 : end }
}

/** What a credit begins with: a bracket, or the first word of a label. */
const OPENINGS = new Set(['(', '[', 'ảnh', 'nguồn', 'photo', 'hình', 'đồ', 'infographic', 'infographics'])

/** Every photo credit between two token indexes, in order. */
export function findPhotoCredits(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): PhotoCredit[] {
  const credits: PhotoCredit[] = []
  for (let at = first; at < last; at++) {
    const { key } = tokens[at] as Token
    if (!OPENINGS.has(key)) continue
    const credit = readAt(text, tokens, at, last)
    if (!credit) continue
    credits.push(credit)
    at = credit.last - 1
  }
  return credits
}
