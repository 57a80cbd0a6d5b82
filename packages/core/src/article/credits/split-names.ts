import type { Token } from '../../text/tokens.ts'
import { creditedKind, isOutlet } from './credited-name.ts'
import { NO_AUTHOR_PLACES } from './dateline-places.ts'

/** Names out of one credit, as they stand, white space folded. */
export interface CreditedNames {
  persons: string[]
  agencies: string[]
}

const PRESS = new Set(['báo', 'tạp', 'đài', 'tuần', 'cổng'])

/** Where the part of a credit begins that holds a token. */
function startOfPart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--
  return from
}

const SEPARATORS = new Set(['/', ';', ',', '–', '-', '—', '|', '·', '•', '&', '+'])

/** The text of some neighbouring tokens with white space folded to one space. */
export function tokenText(text: string, tokens: readonly Token[]): string {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return ''
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ')
}

const ROLES = [
  'phóng viên thường trú',
  'nhóm phóng viên',
  'cộng tác viên',
  'đặc phái viên',
  'biên tập viên',
  'phóng viên',
  'nhà báo',
  'nhóm pv',
  'ctv',
  'btv',
  'p/v',
  'pv',
].map((role) => role.split(/[ /]/u))
const TAILS = new Set(
  'cung cấp,phát,chụp,thực hiện,tổng hợp,lược dịch,biên dịch,dịch,ghi,lược ghi,sưu tầm,biên soạn,tường thuật,lược thuật,tổng thuật,ghi chép,ghi lại'.split(
    ',',
  ),
)

/** "PV Hải Đăng", "Phái đoàn cung cấp", "Nhóm PV TTXVN": who is credited, without what they are or did. */
function withoutRole(part: readonly Token[]): Token[] {
  const words = part.filter(({ key }) => key !== '/')
  const role = ROLES.find(
    (keys) => keys.length < words.length && keys.every((key, at) => words[at]?.key === key),
  )
  const named = role && isCapital(words[role.length]) ? words.slice(role.length) : [...part]
  for (const length of [2, 1]) {
    const tail = named.slice(-length)
    const said = tail.map(({ key }) => key).join(' ')
    if (named.length > length && tail.every(({ shape }) => shape === 'lower') && TAILS.has(said))
      return named.slice(0, -length)
  }
  return named
}

const LONGEST_OUTLET = 3
/** "www.chinhphu.vn" is signed "Chinhphu.vn" elsewhere. */
const WEB = /^(?:https?:\/\/)?www\./iu

/** "TTXVN tại Lào", "VOV Bangkok": an outlet, without where its office is. */
function withoutPost(text: string, part: Token[]): Token[] {
  for (let length = Math.min(LONGEST_OUTLET, part.length - 1); length > 0; length--) {
    const next = part[length]
    const isPosted = next?.shape === 'lower' && /^(?:tại|ở|từ)$/u.test(next.key)
    if (!isPosted && !(length === 1 && next?.spaceBefore === true && isBeforeTown(part))) continue
    const name = part.slice(0, length)
    if (isOutlet(tokenText(text, name)) && !isOutlet(tokenText(text, part))) return name
  }
  return part
}

/** "VOV Bangkok": letters before a name. */
function isBeforeTown([first, ...others]: readonly Token[]): boolean {
  return first?.shape === 'upper' && others.every(({ shape }) => shape === 'capital')
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.shape !== 'none'
}

/** Regions and countries that outlets have offices for, which read as names do. */
const OFFICES = new Set(
  [
    ...NO_AUTHOR_PLACES,
    'Nam Mỹ',
    'Bắc Mỹ',
    'Mỹ',
    'Nga',
    'Lào',
    'Pháp',
    'Campuchia',
    'Ai Cập',
    'Mexico',
    'Miền Trung',
    'Miền Bắc',
    'Miền Nam',
    'Tây Bắc',
    'Đông Bắc',
    'Tây Nguyên',
    'ĐBSCL',
  ].map((name) => name.toLowerCase()),
)

/** "nhóm PV thường trú", "PV tại Lào": reporters without a name. */
function isGroup(part: readonly Token[]): boolean {
  const keys = part.map(({ key }) => key).join(' ')
  return /^(?:nhóm )?(?:pv|p v|phóng viên|ctv|cộng tác viên)(?: thường trú| tại | các | của |$)/u.test(keys)
}

/** The slash of "P/v". */
function isReporterSlash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.raw === '/' && tokens[at - 1]?.key === 'p' && tokens[at + 1]?.key === 'v'
}

/** "Hồng Quang-Quang Minh", "T.Giang-SGGP": a hyphen between two whole names, or before an outlet. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const from = startOfPart(tokens, at)
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (next && at - from >= 1 && isOutlet(next.raw) && next.shape === 'upper')
    return !isOutlet(tokens[from]?.raw ?? '')
  const isWhole = at - from >= 2 && tokens.slice(from, at).every(({ shape }) => shape === 'capital')
  return isWhole && next?.shape === 'capital' && second?.shape === 'capital'
}

const LONGEST_PAPER = 4

/**
 * "Báo Đời sống và Pháp luật", "Tạp chí Gia đình và Xã hội": "và" within a paper's own name, where neither what stands before it is a
 * paper that the lexicon has nor what follows an outlet; "Báo Quảng Trị và Hải Lan" are two.
 */
function isWithinPaper(tokens: readonly Token[], at: number): boolean {
  const from = startOfPart(tokens, at)
  const raw = (first: number, last: number): string =>
    tokens
      .slice(first, last)
      .map((token) => token.raw)
      .join(' ')
  if (!PRESS.has(tokens[from]?.key ?? '') || at - from < 2 || tokens[at - 1]?.shape !== 'lower') return false
  if (isOutlet(raw(from, at))) return followsWhole(tokens, from)
  let last = at + 1
  while (last < tokens.length && last - at <= LONGEST_PAPER && tokens[last]?.kind === 'word') last++
  return last > at + 1 && !isOutlet(raw(at + 1, last))
}

/** "Báo Tin tức và Dân tộc": the lexicon has the whole name too. */
function followsWhole(tokens: readonly Token[], from: number): boolean {
  return [6, 5, 4].some(
    (length) =>
      isOutlet(
        tokens
          .slice(from, from + length)
          .map(({ raw }) => raw)
          .join(' '),
      ) && tokens.slice(from, from + length).some(({ key }) => key === 'và'),
  )
}

const UNITS = new Set(['vụ', 'cục'])
const REGIONS = new Set(
  'bắc nam đông tây trung mỹ châu thái á âu phi caribe thông đối hợp truyền tổng tư'.split(' '),
)

/** "Vụ Tây Âu - Bắc Mỹ", "Vụ Báo chí và Thông tin": what a department of a ministry is for goes on behind the mark. */
function isWithinUnit(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!REGIONS.has(next?.key ?? '') || !isCapital(next)) return false
  let from = at
  while (from > 0 && !/^[/;|:]$/u.test(tokens[from - 1]?.key ?? '') && !isOutletAt(tokens, from)) from--
  return at - from >= 2 && UNITS.has(tokens[from]?.key ?? '')
}

function isOutletAt(tokens: readonly Token[], at: number): boolean {
  return isOutlet(tokens[at]?.raw ?? '')
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isWithinUnit(tokens, at)) return false
  if (token.key === 'và') return token.shape === 'lower' && !isWithinPaper(tokens, at)
  if (!SEPARATORS.has(token.key) || isReporterSlash(tokens, at)) return false
  const next = tokens[at + 1]
  // "Báo Thế giới & Việt Nam": an outlet's name goes on, a person's does not.
  if (token.key === '&' && PRESS.has(tokens[startOfPart(tokens, at)]?.key ?? '')) return false
  // "EPA-EFE", "Vietnam+", "GD&TĐ" are one name; a hyphen between names stands free or between two of them.
  if (token.key === '-' && isBetweenNames(tokens, at)) return true
  if (token.key === '-' || token.key === '&' || token.key === '+')
    return token.spaceBefore || Boolean(next?.spaceBefore)
  return true
}

/**
 * Splits a credit ("Thống Nhất/TTXVN", "Minh Sơn - Long Anh", "THANH HIỀN;TTXVN") into people and agencies. Undefined
 * where any part is no name. A remark in brackets ("(thực hiện)", "(từ Hà Nội)") is left out.
 */
export function splitNames(
  text: string,
  tokens: readonly Token[],
  upright: boolean,
): CreditedNames | undefined {
  const names: CreditedNames = { persons: [], agencies: [] }
  let part: Token[] = []
  let depth = 0
  let isKnown = true
  let hasSignature = false
  const close = () => {
    part = withoutPost(text, withoutRole(part))
    if (part.length === 0) return
    const name = tokenText(text, part).replace(WEB, '')
    const read = isGroup(part) ? 'nobody' : creditedKind(part, name, upright)
    // "TTXVN/Tin tức": behind another name a section's title is the outlet of that name.
    const isOffice = names.persons.length > 0 && creditedKind(part, name, false) === 'agency'
    // "Hải Lan/VOV – Nam Mỹ": where the outlet named before has its office.
    if (names.agencies.length > 0 && OFFICES.has(name.normalize('NFC').toLowerCase())) {
      part = []
      return
    }
    const kind = read ?? (hasSignature && (isOutlet(name) || isOffice) ? 'agency' : undefined)
    if (kind === undefined) isKnown = false
    else hasSignature = true
    if (kind === 'person') names.persons.push(name)
    if (kind === 'agency') names.agencies.push(name)
    part = []
  }
  for (let at = 0; at < tokens.length && isKnown; at++) {
    const token = tokens[at] as Token
    if (token.key === '(' || token.key === '[') depth++
    else if (token.key === ')' || token.key === ']') depth--
    else if (depth > 0) continue
    else if (isSeparator(tokens, at)) close()
    else part.push(token)
  }
  if (isKnown) close()
  return isKnown && hasSignature ? names : undefined
}
