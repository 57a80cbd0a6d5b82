import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { HEADS } from '../organization/body-names.ts'
import { holderWithin } from '../person/foreign-surname.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { countryAt, divisionAt } from '../place/country-at.ts'
import { usualCountry } from '../place/usual-country.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { bareBody } from './bare-body.ts'
import { namesHolder } from './holder-behind-head.ts'
import { fromBody, isOwner, type OfficeBody, type OfficeBodyRule } from './office-body.ts'
import { wordsBeforeName } from './words-before-name.ts'

/** "Trưởng Ban Đối ngoại Trung ương": the title's last syllables are also the head of the body. */
export const sharedBody: OfficeBodyRule = (head, tokens, at, end) => {
  // "Trưởng ban Ban Quản lý …" says the head word twice: the body begins at the second.
  if (!head.shared || tokens[at]?.key === tokens[at - head.shared]?.key) return null
  const shared = bodyAt(tokens, at - head.shared, end, true)
  if (shared && shared.last > at) return fromBody(tokens, shared, 'office/title-within-body')
  // "Trưởng Đoàn đại biểu Quốc hội tỉnh": the bare words for the body of a place named before.
  const bare = head.atBody ? bareBody(head, tokens, at - head.shared, end) : null
  return bare && bare.last > at ? bare : null
}

const REGIONS = phraseList(
  'Tây Thái Bình Dương, châu Á - Thái Bình Dương, Châu Á - Thái Bình Dương, châu Á, châu Âu, châu Phi, châu Mỹ, Đông Á - Thái Bình Dương, Đông Á và Thái Bình Dương, Đông Á, Đông Nam Á, Nam Á, Trung Á, Đông Bắc Á, Đông Dương, Trung Đông, Trung Đông và Bắc Phi, Mỹ Latinh, Mỹ Latinh và Caribe, Mekong, ASEAN, Đông Địa Trung Hải, Thái Bình Dương',
)

/** "WHO khu vực Tây Thái Bình Dương", "UNICEF khu vực Nam Á": the end of the region whose office of a body it is, or `at`. */
function regionEnd(tokens: readonly Token[], at: number): number {
  const [area, second] = [tokens[at], tokens[at + 1]]
  if (area?.key !== 'khu' || second?.key !== 'vực' || area.shape !== 'lower') return at
  return phraseAt(REGIONS, tokens, at + 2)?.last ?? at
}

const REGIONAL = /(?:khu vực|vùng)$/u
const LONGEST_REGION = 6

/** "Giám đốc khu vực Tây Thái Bình Dương của Tổ chức Y tế thế giới X": the body stands behind the region and "của". */
function afterRegion(title: string, tokens: readonly Token[], at: number, end: number): number {
  if (!REGIONAL.test(title)) return at
  for (let last = at; last < Math.min(end, at + LONGEST_REGION); last++) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.breaksBefore > 0) return at
    if (token.key === 'của') return last + 1
  }
  return at
}

/** "Bộ trưởng Bộ Quốc phòng", "Tổng Giám đốc UNESCO": the body's name follows the title. */
export const fullBody: OfficeBodyRule = (head, tokens, from, end) => {
  const at = afterRegion(head.text, tokens, from, end)
  if (isPersonNameAt(tokens, at, end)) return null
  const found = bodyAt(tokens, at, end) ?? namedAfterKind(tokens, at, end)
  if (!found || namesHolder(tokens, found, end)) return null
  // "Bộ trưởng Quân đội Pháp": a ministry's field.
  if (head.fieldBody === 'Bộ' && found.kind === 'army') return null
  // "Hiệu trưởng Đại học Soka Suzuki Masashi": the holder's name runs on from the house's.
  const holder = holderWithin(tokens, found.first, found.last)
  const body = holder > 0 ? { ...found, last: holder } : found
  const last = body.kind === 'ministry' ? wordsBeforeName(tokens, body.last, end) : body.last
  const region = regionEnd(tokens, last)
  const whole = fromBody(tokens, { ...body, last }, 'office/title-of-body')
  if (region > last)
    return postedTo(tokens, { ...whole, last: region, organization: textOf(tokens, body.first, region) }, end)
  return postedTo(tokens, whole, end)
}

/** "Tổng Giám đốc hãng thông tấn ITAR-TASS", "Chủ tịch tập đoàn Samsung": what kind of body it is in small letters, then its name. */
function namedAfterKind(tokens: readonly Token[], at: number, end: number): BodyHit | null {
  if (tokens[at]?.shape !== 'lower') return null
  const kind = phraseAt(HEADS, tokens, at)
  if (!kind || kind.last >= end || !isCapital(tokens[kind.last]) || isPersonNameAt(tokens, kind.last, end))
    return null
  return KINDS_OF_FIRMS.test(textOf(tokens, at, kind.last)) ? bodyAt(tokens, at, end, true) : null
}
const KINDS_OF_FIRMS =
  /^(?:hãng|tập đoàn|tổng công ty|công ty|báo|tạp chí|đài|ngân hàng|tổ chức|quỹ|viện|học viện|trường|đại học|trung tâm|bệnh viện|liên đoàn|hiệp hội|câu lạc bộ|hội|quân đội|các lực lượng vũ trang|lực lượng|hải quân|lục quân|không quân|cảnh sát)/u

/** "Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam Carolyn Turk": the place of work stands before the name. */
function postedTo(tokens: readonly Token[], body: OfficeBody, end: number): OfficeBody {
  const link = tokens[body.last]
  if (link?.key !== 'tại' || link.shape !== 'lower') return body
  const place = countryAt(tokens, body.last + 1, end) ?? divisionAt(tokens, body.last + 1, end)
  if (!place || place.last >= end || !isCapital(tokens[place.last])) return body
  return { ...body, last: place.last, places: [...(body.places ?? []), place.hit] }
}

/** "Tổng thống Bulgaria", "Ngoại trưởng Mỹ", "Thị trưởng Thủ đô Viêng Chăn": the title is a country's or a city's. */
export const placeBody: OfficeBodyRule = (head, tokens, at, end) => {
  const place = countryAt(tokens, at, end) ?? divisionAt(tokens, at, end)
  if (!place || !isOwner(tokens, place.hit)) return null
  const isCountry = place.hit.place.kind === 'country'
  const name = textOf(tokens, isCountry ? place.hit.first : place.first, place.last)
  const code = place.hit.place.country
  return {
    last: place.last,
    organization: head.impliedBody ? `${head.impliedBody} ${usualCountry(name)}` : name,
    places: [place.hit],
    rule: 'office/title-of-country',
    ...(code ? { country: code } : {}),
  }
}
