import type { Token } from '../../text/tokens.ts'
import { readNamePhrase } from '../name-phrase.ts'
import { officeAt } from '../office/office-at.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { awardHeadAt } from './award-head.ts'
import { AWARD_MODIFIERS, AWARD_RANKS } from './award-kinds.ts'
import type { AwardRead } from './find-awards.ts'

const MODIFIERS = phraseList(AWARD_MODIFIERS)
const RANKS = phraseList(AWARD_RANKS)
const PURPOSE = phraseList('vì sự nghiệp, vì hòa bình, vì an ninh Tổ quốc, vì thế hệ trẻ, vì sự phát triển')
/** Kinds that are names by themselves. */
const WHOLE = new Set(
  'Giải Nobel, Bắc Đẩu Bội tinh, Bằng Tiến sĩ danh dự, bằng Tiến sĩ danh dự, Bằng Giáo sư danh dự, bằng Giáo sư danh dự, Giải Báo chí quốc gia, Giải Báo chí Quốc gia, Giải Búa liềm vàng, Giải Búa liềm Vàng'.split(
    ', ',
  ),
)
/** Certificates that many offices give: the giver makes the name. */
const OF_GIVER = new Set(['Bằng khen', 'Giấy khen', 'Cờ thi đua', 'Cờ thi đua xuất sắc'])

/** "Huân chương Hữu nghị", "Huân chương Lao động hạng Nhất", "Bằng khen của Thủ tướng Chính phủ", "danh hiệu Anh hùng Lao động" */
export function namedAward(tokens: readonly Token[], at: number): AwardRead[] {
  const head = awardHeadAt(tokens, at)
  if (!head) return []
  const after = tokens[head.last]
  if (!after || after.breaksBefore > 1) return []
  // "danh hiệu Huân chương …": the award within is the one that is named; "Huân chương Bắc Đẩu Bội tinh" is one name.
  const within = awardHeadAt(tokens, head.last)
  if (within && !WHOLE.has(within.kind)) return []
  const whole = WHOLE.has(head.kind) || within !== null
  const purpose = phraseAt(PURPOSE, tokens, head.last)
  const phrase = readNamePhrase(tokens, purpose ? purpose.last : head.last, {
    modifiers: MODIFIERS,
    free: purpose !== null,
  })
  const named = after.kind === 'word' && after.shape !== 'lower' && phrase.last > head.last
  const given = OF_GIVER.has(head.kind) && after.key === 'của' && phrase.last > head.last + 1
  if (!named && !given && !purpose && !whole)
    return isGivenBare(tokens, at, head.kind)
      ? [{ rule: 'award/named', kind: head.kind, first: at, last: head.last }]
      : []
  // "Huân chương Hữu nghị của Nhà nước Việt Nam": who gives it is said, but is no part of the name, save for certificates.
  let last = purpose
    ? beforeRecipient(tokens, purpose.last, phrase.last)
    : beforeGiven(tokens, head.last, phrase.last)
  if (!given && phrase.ownerAt > 0) last = phrase.ownerAt - 1
  // "Bằng khen của Chủ tịch UBND tỉnh Nghệ An": the whole office of who gives it.
  if (given) last = Math.max(last, officeAt(tokens, head.last + 1, tokens.length)?.last ?? 0)
  if (whole) last = Math.max(last, within?.last ?? head.last)
  return withRanks(tokens, at, head.kind, DATED_BEHIND.has(head.kind) ? beforeYear(tokens, last) : last)
}

/** Orders and the like bear no year: the year behind them says when they were given. */
const DATED_BEHIND = new Set([
  'Huân chương',
  'Huy chương',
  'Kỷ niệm chương',
  'Bằng khen',
  'Giấy khen',
  'Huy hiệu',
])

/** "Huân chương Hồ Chí Minh năm 2020": the token index before the year. */
function beforeYear(tokens: readonly Token[], last: number): number {
  const year = tokens[last - 1]
  return year?.kind === 'number' && year.raw.length === 4 && tokens[last - 2]?.key === 'năm' ? last - 2 : last
}

const GIVING = new Set(['trao', 'tặng', 'nhận'])

/** "trao tặng Bằng khen cho ba tập thể": a certificate of merit that is given, though who gives it is not said behind it. */
function isGivenBare(tokens: readonly Token[], at: number, kind: string): boolean {
  const isMerit = (kind === 'Bằng khen' || kind === 'Giấy khen') && tokens[at]?.shape !== 'lower'
  return isMerit && GIVING.has(tokens[at - 1]?.key ?? '')
}

/** "vì hòa bình, hữu nghị giữa các dân tộc cho các cá nhân": whom it is given to is no part of what it is given for. */
function beforeRecipient(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const token = tokens[at]
    if (token?.shape !== 'lower') continue
    if (/^(?:cho|tặng|tới)$/u.test(token.key)) return at
    // "… Vì sự nghiệp giáo dục vì những đóng góp": why it is given.
    if (token.key === 'vì' && tokens[at - 1]?.kind === 'word') return at
  }
  return last
}

const LONGEST_BRACKET = 6

/** "hạng Nhất (năm 2015), hạng Nhì": the token index after brackets that say when, or the index itself. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(') return at
  for (let close = at + 1; close < at + LONGEST_BRACKET; close++)
    if (tokens[close]?.raw === ')') return close + 1
  return at
}

/** "Huân chương Hồ Chí Minh tặng Thủ tướng B": a name within does not run on over "tặng". */
function beforeGiven(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < last; at++)
    if (tokens[at]?.key === 'tặng' && tokens[at]?.shape === 'lower') return at
  return last
}

/** "hạng Nhất" belongs to the name; "…, hạng Nhì và hạng Ba" after it are further awards of the same name. */
function withRanks(tokens: readonly Token[], first: number, kind: string, nameLast: number): AwardRead[] {
  const words = (from: number, last: number): string =>
    tokens
      .slice(from, last)
      .map((token) => token.raw)
      .join(' ')
  const inside = phraseAt(RANKS, tokens, nameLast)
  const found: AwardRead[] = [{ rule: 'award/named', kind, first, last: inside ? inside.last : nameLast }]
  let next = inside?.last
  while (next !== undefined) {
    next = afterBracket(tokens, next)
    const separator = tokens[next]
    if (separator?.key !== ',' && separator?.key !== 'và') break
    const rank = phraseAt(RANKS, tokens, next + 1)
    if (!rank) break
    found.push({
      rule: 'award/further-rank',
      kind,
      first: next + 1,
      last: rank.last,
      name: `${words(first, nameLast)} ${words(next + 1, rank.last)}`,
    })
    next = rank.last
  }
  return found
}
