import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import { isCapital } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'
import { KNOWN } from './body-names.ts'
import { levelsEnd, ownerAfter, type ReadBody, seatAfter } from './body-owner.ts'
import { lineOfBusinessEnd } from './brand-name.ts'
import { fieldsAt } from './field-phrase.ts'
import { foreignTownEnd, houseNameEnd } from './house-name.ts'
import { namesakeEnd } from './namesake.ts'
import { NUMBERED, ROMAN, takesNumber } from './numbered-body.ts'

const COMMA_KINDS = new Set(['ministry', 'committee', 'agency', 'department'])
const LOWER_FIELD_KINDS = new Set(['ministry', 'department', 'company'])
/** First syllables of what societies are for, in small letters: "Hội chữ thập đỏ", "Hội phụ nữ". */
const SOCIETY_FIELDS = new Set(['chữ', 'phụ', 'nông', 'cựu', 'hữu', 'liên', 'trăng'])

const PARTY_FIELDS = new Set(['nhân', 'cộng'])

/** "Bộ quốc phòng" is the ministry, "Bộ luật" is none. */
function takesLowerField(head: BodyHead, key: string): boolean {
  if (head.kind === 'association') return SOCIETY_FIELDS.has(key)
  if (head.kind === 'court') return key === 'quân'
  if (head.kind === 'party') return PARTY_FIELDS.has(key)
  if (head.text === 'Ủy ban Chỉ đạo') return key === 'hợp'
  // "Viện Nghiên cứu lập pháp": the head's own second word has the capital.
  if (head.text === 'Viện Nghiên cứu') return true
  return LOWER_FIELD_KINDS.has(head.kind) && key !== 'luật' && key !== 'y'
}

/** "Bộ Quy tắc ứng xử", "Bộ luật": sets of things, and no ministries. */
const NO_MINISTRIES = new Set('quy luật tiêu sách ảnh phim sưu chỉ'.split(' '))

/** "Bộ Giáo dục và Đào tạo Việt Nam", "Tòa án đặc biệt tại Campuchia": a head, a field of work, level, number, owner and seat; or null. */
export function bodyOfField(
  head: BodyHead,
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  readBody: ReadBody,
  rule: string,
): BodyHit | null {
  const start = tokens[from]
  if (!start || start.breaksBefore > 1) return null
  // "công tác xây dựng Đảng của Việt Nam": the party without a name.
  if (head.text === 'Đảng' && start.key === 'của') return null
  if (head.text === 'Bộ' && NO_MINISTRIES.has(start.key) && tokens[from + 1]?.key !== 'hoạch') return null
  let last = from
  const capital: boolean = isCapital(start)
  if (capital || takesLowerField(head, start.key)) {
    const personAhead = capital && isPersonNameAt(tokens, from, end)
    if (!personAhead) last = fieldsAt(tokens, from, end, COMMA_KINDS.has(head.kind))
  }
  const level = levelsEnd(tokens, last, end)
  last = level
  const number = tokens[last]
  const isFigure =
    number?.kind === 'number' || (number !== undefined && ROMAN.test(number.raw) && last === from)
  if (isFigure && number.spaceBefore && number.breaksBefore < 2 && takesNumber(head, tokens[last + 1])) last++
  if (last === from && NEEDS_FIELD.has(head.kind) && isCountryOnly(tokens, from, end)) return null
  if (last === from && head.text === 'Nhà máy') return null
  const owner = ownerAfter(tokens, last, end, readBody)
  const after = hasSeat(head) ? { ...owner, ...seatAfter(tokens, owner.last, end, readBody) } : owner
  if (after.last === from || (after.last === level && needsMore(head, tokens, from, level))) return null
  const known = BRANDED.has(head.kind) ? knownBrandEnd(tokens, after.last, end) : after.last
  const brand =
    head.kind === 'company'
      ? firmNameEnd(head, tokens, known, end)
      : head.kind === 'association' && known === last && last > from
        ? foreignTownEnd(tokens, known, end)
        : houseNameEnd(head, tokens, namesakeEnd(head, tokens, known, end), end)
  // "Trường Đại học Sư phạm Hà Nội 2": the number behind the town.
  const figure = tokens[brand]
  const isCounted = figure?.kind === 'number' && figure.spaceBefore && figure.breaksBefore < 2
  const isHouse = NUMBERED.has(head.text) && brand > last && takesNumber(head, tokens[brand + 1])
  return { first, kind: head.kind, rule, ...after, last: isCounted && isHouse ? brand + 1 : brand }
}

/** "Tập đoàn Toyota Motor", "Tổng công ty Phát triển đô thị Kinh Bắc": lines of business, or a name of its own. */
function firmNameEnd(head: BodyHead, tokens: readonly Token[], at: number, end: number): number {
  const line = lineOfBusinessEnd(tokens, at, end)
  return line > at ? line : houseNameEnd(head, tokens, at, end)
}

const BRANDED = new Set(['agency', 'company'])

/** "Hãng thông tấn Nga ITAR-TASS": the name of its own after the description. */
function knownBrandEnd(tokens: readonly Token[], at: number, end: number): number {
  const brand = phraseAt(KNOWN, tokens, at)
  return brand && brand.last <= end && isCapital(tokens[at]) && tokens[at]?.spaceBefore ? brand.last : at
}

const NEEDS_FIELD = new Set(['ministry', 'department', 'committee'])

/** "các Bộ của Lào": a bare head and a country name no one body; "Ủy ban Việt Nam - Lào" does. */
function isCountryOnly(tokens: readonly Token[], at: number, end: number): boolean {
  const of = tokens[at]?.key === 'của' ? at + 1 : at
  const country = countryAt(tokens, of, end)
  return country !== null && !/^[-–]$/u.test(tokens[country.last]?.raw ?? '')
}

/** "Ủy ban thường trực", "Đảng toàn quốc": a level alone makes no name. */
function needsMore(head: BodyHead, tokens: readonly Token[], from: number, last: number): boolean {
  const bareLevel = levelsEnd(tokens, from, last) === last && !isCapital(tokens[from])
  return bareLevel || (head.text === 'Đảng' && !isCapital(tokens[from]))
}

/** Bodies whose seat is part of the name: "Tòa án đặc biệt tại Campuchia", "Văn phòng đặc trách ở Hong Kong". */
function hasSeat(head: BodyHead): boolean {
  return head.kind === 'court' || head.text.startsWith('Văn phòng')
}
