import type { Token } from '../../text/tokens.ts'
import { isOutlet } from './credited-name.ts'
import { tokenText } from './split-names.ts'

/** The outlet's sign before a report's first words; token indexes, `last` exclusive, the dash included. */
export interface OpeningSign {
  first: number
  last: number
  agencies: string[]
}

const LONGEST = 12
const DASHES = new Set(['-', '–', '—', ':'])
/** "baoxyz.vn"; never "H.LAN", an initial and a name. */
const DOMAIN = /^(?!\p{Lu}\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
/** Outlets whose sign runs straight into the report where the page's markup set them apart. */
const RUNS_ON = new Set([
  'dân trí',
  'tto',
  'tpo',
  'ndo',
  'plo',
  'nlđo',
  'tno',
  'vov.vn',
  'vtv.vn',
  'bnews',
  'tgvn',
])

/** Words that open a report: after them letters before a dash sign it, whatever outlet they stand for. */
const OPENERS = new Set(
  'ngày sáng trưa chiều tối đêm hôm rạng mới vừa nhân trong tại theo nhận tiếp từ sau trước vào tuần cuối đầu nằm thực đồng thừa được phát bên dưới với liên cùng'.split(
    ' ',
  ),
)
const INITIALS = { fewest: 3, most: 5 }
/** Capital letters that name the news, not who tells it. */
const NAMED = new Set(
  'asean apec nato uae usa lhq opec brics unesco unicef who wto tphcm hcm cptpp evfta rcep unclos lts bbt'.split(
    ' ',
  ),
)

function isSign(tokens: readonly Token[], text: string, bracketed: boolean): boolean {
  if (isOutlet(text) || DOMAIN.test(text)) return true
  const [only] = tokens
  return bracketed && tokens.length === 1 && only?.shape === 'upper' && only.raw.length >= 2
}

/** "(Nông thôn) - …", "(KT&ĐT) - …": only the first syllable of an outlet's name is a capital, of a place's or person's all are. */
function isBracketedName(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens
  if (!first || tokens.length < 2 || tokens.length > LONGEST_OUTLET) return false
  const isAllUpper = tokens.every(({ shape, key }) => shape === 'upper' || key === '&')
  if (isAllUpper) return others.some(({ key }) => key === '&')
  return first.shape === 'capital' && others.every(({ shape, kind }) => kind === 'word' && shape === 'lower')
}

const LONGEST_SYLLABLE = 7

/** "(Baobacgiang) - …", "(VietTimes) - …": an outlet's address or name in one word, which no place of one word looks like. */
function isRunTogether([only, ...others]: readonly Token[]): boolean {
  if (only?.kind !== 'word' || others.length > 0) return false
  const name = only.raw.normalize('NFC')
  if (only.shape === 'mixed') return true
  return only.shape === 'capital' && name.length > LONGEST_SYLLABLE && RUN_TOGETHER.test(only.key)
}
const RUN_TOGETHER = /^(?:báo|bao|tạpchí|tapchi|thoibao|tin|viet|vn|dai|daiphat|cong)/u

/** "Kinhtedothi - Chiều 5/7, …": an outlet's address in one word, without brackets, before a report's opening word. */
function readRunTogether(tokens: readonly Token[], first: number, last: number): OpeningSign | undefined {
  const [sign, dash, next] = [tokens[first], tokens[first + 1], tokens[first + 2]]
  if (!sign || first + 2 >= last || !DASHES.has(dash?.key ?? '') || dash?.key === ':') return undefined
  const name = sign.raw.normalize('NFC')
  const isAddress = sign.shape === 'capital' && name.length > LONGEST_SYLLABLE && /^[A-Za-z]+$/u.test(name)
  const opens = next?.shape === 'capital' && OPENERS.has(next.key)
  return isAddress && opens ? { first, last: first + 2, agencies: [sign.raw] } : undefined
}

/** "KTO - Sáng 5/7, …": an outlet's letters before the dash, the opening words of a report after it. */
function readInitials(tokens: readonly Token[], first: number, last: number): OpeningSign | undefined {
  const sign = tokens[first]
  const next = tokens[first + 2]
  if (first + 2 >= last || sign?.shape !== 'upper' || !DASHES.has(tokens[first + 1]?.key ?? ''))
    return undefined
  const name = sign.raw.normalize('NFC')
  const isShort = name.length >= INITIALS.fewest && name.length <= INITIALS.most
  if (!isShort || NAMED.has(sign.key) || next?.shape !== 'capital') return undefined
  // "VHO- Đồng chí …": a dash that leans on the letters alone signs whatever follows; "Nga-Trung" leans on both sides.
  const leans = tokens[first + 1]?.spaceBefore === false && next.spaceBefore
  return leans || OPENERS.has(next.key) ? { first, last: first + 2, agencies: [sign.raw] } : undefined
}

const PRESS = new Set(['báo', 'đài', 'tạp chí', 'cổng'])
const LONGEST_PRESS = 6

/** "Báo Giao thông - Chiều 7/8, …": what kind of outlet it is, its name, a dash, the opening words of a report. */
function readPress(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  const head = tokens[first]
  if (head?.shape === 'lower') return undefined
  const length = PRESS.has(head?.key ?? '') ? 1 : PRESS.has(`${head?.key} ${tokens[first + 1]?.key}`) ? 2 : 0
  const name = tokens[first + length]?.shape
  if (length === 0 || (name !== 'capital' && name !== 'upper')) return undefined
  let dash = first + length
  while (dash < Math.min(last, first + LONGEST_PRESS) && tokens[dash]?.kind === 'word') dash++
  const next = tokens[dash + 1]
  const isDash = DASHES.has(tokens[dash]?.key ?? '') && tokens[dash]?.spaceBefore === true
  if (!isDash || dash + 1 >= last || next?.shape !== 'capital' || !OPENERS.has(next.key)) return undefined
  return { first, last: dash + 1, agencies: [tokenText(text, tokens.slice(first, dash))] }
}

const SAID_BY = ['theo phóng viên', 'theo đặc phái viên', 'theo pv'].map((words) => words.split(' '))

/**
 * The agency whose reporter tells the article: "Theo phóng viên TTXVN, ngày 5/3, …", "Theo PV báo Nhân Dân tại Paris, …".
 * The words stay part of their sentence.
 */
export function readReporter(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | undefined {
  const said = SAID_BY.find((words) => words.every((word, at) => tokens[first + at]?.key === word))
  if (!said) return undefined
  const from = first + said.length
  for (let to = Math.min(last, from + LONGEST_OUTLET); to > from; to--) {
    const name = tokenText(text, tokens.slice(from, to))
    if (tokens[to - 1]?.kind === 'word' && isOutlet(name)) return name
  }
  return undefined
}
const LONGEST_OUTLET = 5

const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
])

/** "(NHN) Nhân kỷ niệm …": initials or an outlet in brackets, without a dash. */
function readBracketed(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  const closing = BRACKETS.get(tokens[first]?.key ?? '')
  if (closing === undefined) return undefined
  let close = first + 1
  while (close < Math.min(last, first + 7) && tokens[close]?.key !== closing) close++
  if (tokens[close]?.key !== closing || close + 1 >= last || tokens[close + 1]?.shape === 'lower')
    return undefined
  const inside = tokens.slice(first + 1, close)
  const name = tokenText(text, inside)
  if (!isSign(inside, name, true)) return undefined
  const isDashed = DASHES.has(tokens[close + 1]?.key ?? '')
  if (isDashed && closing === ')') return undefined
  return { first, last: isDashed ? close + 2 : close + 1, agencies: [name] }
}

/** "Dân trí Đoàn đại biểu …": the sign without a dash. */
function readRunOn(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  for (let at = first + 1; at <= Math.min(first + 4, last - 1); at++) {
    const name = tokenText(text, tokens.slice(first, at))
    const next = tokens[at] as Token
    const isApart = next.spaceBefore && (next.shape === 'capital' || next.shape === 'upper')
    // "Baodautu.vn Chiều 5/7, …", "TGVN. Ngày 5/7, …": an address or a known outlet before a report's opening word.
    const said = next.key === '.' ? tokens[at + 1] : next
    const isOpened = said?.shape === 'capital' && said.spaceBefore && OPENERS.has(said.key)
    if (isOpened && (DOMAIN.test(name) || (at === first + 1 && next.key === '.' && isOutlet(name))))
      return { first, last: next.key === '.' ? at + 1 : at, agencies: [name] }
    if (isApart && RUNS_ON.has(name.normalize('NFC').toLowerCase()))
      return { first, last: at, agencies: [name] }
  }
  return undefined
}

/** Words in small letters that stand beside an outlet's sign: "TTXVN (Hà Nội ngày 25/2) -"; others are of a clause ("(VUFO) và Hội …"). */
const BESIDE_SIGN = new Set(
  'ngày tháng năm giờ tại từ theo pv p.v phóng viên thường trú đặc phái tỉnh thành phố thủ đô tp'.split(' '),
)

/**
 * Reads the sign at the start of a paragraph: "VTV.vn - Ngày …", "(ĐCSVN) – Sáng …", "Hà Nội (TTXVN) - …",
 * "TTXVN (Hà Nội 25/2) - …", "Dân trí Đoàn …". Undefined where the dash sets off anything else.
 */
export function readOpeningSign(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  const runOn = readRunOn(text, tokens, first, last)
  if (runOn) return runOn
  const initials =
    readBracketed(text, tokens, first, last) ??
    readInitials(tokens, first, last) ??
    readRunTogether(tokens, first, last) ??
    readPress(text, tokens, first, last)
  if (initials) return initials
  let dash = first
  while (dash < Math.min(last, first + LONGEST)) {
    const token = tokens[dash] as Token
    if (DASHES.has(token.key) && (token.spaceBefore || tokens[dash - 1]?.key === ')')) break
    dash++
  }
  if (dash === first || dash >= Math.min(last, first + LONGEST) || dash + 1 >= last) return undefined
  const agencies: string[] = []
  let part: Token[] = []
  let bracketed = false
  let isClause = false
  const close = () => {
    // "TTXVN 25/2": the day stands behind the letters.
    const end = part.findIndex(({ kind, spaceBefore }) => kind === 'number' && spaceBefore)
    const words = end > 0 ? part.slice(0, end) : part
    const name = tokenText(text, words)
    if (words.length > 0 && isSign(words, name, bracketed)) agencies.push(name)
    else if (!bracketed && part.some(({ shape, key }) => shape === 'lower' && !BESIDE_SIGN.has(key)))
      isClause = true
    part = []
  }
  for (let at = first; at < dash; at++) {
    const token = tokens[at] as Token
    const isBracket = token.key === '(' || token.key === ')'
    if (isBracket || token.key === '/' || token.key === ',') close()
    else part.push(token)
    if (isBracket) bracketed = token.key === '('
  }
  close()
  if (isClause) return undefined
  const isInBrackets = tokens[first]?.key === '(' && tokens[dash - 1]?.key === ')'
  const inside = isInBrackets ? tokens.slice(first + 1, dash - 1) : []
  const opens = tokens[dash + 1]?.shape === 'capital'
  const isOutletHere = isBracketedName(inside) || isRunTogether(inside)
  if (agencies.length === 0 && opens && isOutletHere) agencies.push(tokenText(text, inside))
  return agencies.length > 0 ? { first, last: dash + 1, agencies } : undefined
}
