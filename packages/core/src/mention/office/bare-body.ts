import type { Token } from '../../text/tokens.ts'
import { LOCAL_COMMANDS, PARTY_COMMITTEES, PEOPLES_BODIES } from '../lexicon/local-committees.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, isStopWord, textOf } from '../word-shape.ts'
import { isForeignHolder } from './holder-behind-head.ts'
import { capitalised, type OfficeBodyRule, type RelativeTo } from './office-body.ts'

const RELATIVE = new Map<string, RelativeTo>([
  ['bộ', 'Bộ'],
  ['ban', 'Ban'],
])

/** "Chánh Văn phòng Bộ", "Thứ trưởng Bộ": a bare "Bộ" that no field follows. */
export const relativeBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const token = tokens[at]
  if (token?.shape !== 'capital' || at >= end) return null
  const relativeTo = RELATIVE.get(token.key)
  if (!relativeTo) return null
  const next = tokens[at + 1]
  if (at + 1 < end && next?.kind === 'word' && isCapital(next) && !isPersonNameAt(tokens, at + 1, end))
    return null
  return { last: at + 1, organization: null, relativeTo, rule: 'office/relative-body' }
}

/** First words of bodies that stand alone for the one named before, the longest first where one begins another. */
const HEAD_WORDS = phraseList(
  'Hội, Trung ương Hội, T.Ư Hội, T.W Hội, TƯ Hội, TW Hội, Hiệp hội, Liên hiệp, Liên hiệp hội, Liên đoàn, Tập đoàn, Tổng công ty, Tổng Công ty, Công ty, Viện, Học viện, Trường, Nhà trường, Đại học, Trung tâm, Quỹ, Ngân hàng, Câu lạc bộ, CLB, Cục, Vụ, Sở, Tổng cục, Quân chủng, Binh chủng, Quân khu, Quân đoàn, Binh đoàn, Bộ Tư lệnh, Lữ đoàn, Hội đồng, Bệnh viện, Đài, Báo, Tổ chức, Nhóm, Phòng, Giáo hội, Tổng hội, Công đoàn, Mặt trận, Tòa án, Cơ quan, Nhà xuất bản, Đại sứ quán, Tổng Lãnh sự quán, Tổng lãnh sự quán',
)

/** Those of them that stand so in small letters too. */
const IN_SMALL_LETTERS = new Set(
  'Nhà trường,Công ty,Tổng công ty,Tập đoàn,Ngân hàng,Bệnh viện,Học viện,Trung tâm,Hiệp hội,Liên đoàn,Quỹ'.split(
    ',',
  ),
)

/** Houses that bear names like people's. */
const NAMED_AFTER = new Set(['Bệnh viện', 'Trường', 'Đại học', 'Viện', 'Nhà xuất bản', 'Quỹ', 'Trung tâm'])

/** "Giám đốc Bệnh viện Bạch Mai": two capitals after such a house are its own name; a person there has three. */
function isNamedAfterSomebody(
  tokens: readonly Token[],
  { value, last }: { value: string; last: number },
  end: number,
): boolean {
  if (!NAMED_AFTER.has(value) || last + 1 >= end || !isCapital(tokens[last]) || !isCapital(tokens[last + 1]))
    return false
  return last + 2 >= end || !isCapital(tokens[last + 2])
}

/** "Phó Chủ tịch kiêm Tổng Thư ký Hội", "Tổng Giám đốc Tập đoàn": the first word of a body named before, and no name. */
export const bodyNamedBefore: OfficeBodyRule = (head, tokens, at, end) => {
  const hit = phraseAt(HEAD_WORDS, tokens, at)
  if (!hit || hit.last > end) return null
  const next = tokens[hit.last]
  // "Hiệu trưởng nhà trường, …", "Tổng Giám đốc công ty Lê Văn An": in small letters nothing of a name follows.
  const goesOn = next?.kind === 'word' && next.shape === 'lower' && !isStopWord(next)
  if (!isCapital(tokens[at]) && (!IN_SMALL_LETTERS.has(hit.value) || goesOn)) return null
  const isHolder = isPersonNameAt(tokens, hit.last, end) || isForeignHolder(tokens, hit.last, end)
  if (hit.last < end && isCapital(next) && next.breaksBefore < 2 && !isHolder) return null
  if (isNamedAfterSomebody(tokens, hit, end)) return null
  // "Cục trưởng Cục …": lower-case words would go on with the name.
  if (head.fieldBody === hit.value && next?.shape === 'lower' && !isStopWord(next)) return null
  return { last: hit.last, organization: null, pointsAt: hit.value, rule: 'office/body-named-before' }
}

/** Foreign courts and banks that a title names without their country: the one named in full before is meant. */
const COURTS =
  'Tòa án Tối cao, Tòa Tối cao, Tòa án Công lý Tối cao, Tòa án Hiến pháp, Hội đồng Hiến pháp, Tòa án Liên bang, Ngân hàng Trung ương, Tổng Viện kiểm sát, Tổng Kiểm toán'
const IS_COURT = new Set(COURTS.split(', '))

/** Bodies that a title may name alone, though alone they are no proper names. */
const BARE_BODIES = phraseList(
  [
    ...PARTY_COMMITTEES,
    COURTS,
    'Chính phủ, Nhà nước, Đảng, Ban Thường vụ, BTV, Đảng ủy, Thượng viện, Hạ viện, Nghị viện, Hội đồng Nhà nước, Hội đồng Bộ trưởng, Quốc vụ viện, Nội các, Hội đồng Liên bang, Duma Quốc gia, Duma, Viện Nguyên lão, Viện Dân biểu, Hội đồng Cơ mật, Hội đồng Quốc gia, Thượng nghị viện, Hạ nghị viện, Đại Quốc hội, Đại Khural, Đuma Quốc gia, Đuma, Knesset, Majilis, Rada Tối cao, Viện Đại biểu, Hội đồng Dân tộc, Nhóm, Hội đồng thành viên, Hội đồng quản trị, HĐQT, HĐTV, Đoàn Chủ tịch, Ủy ban',
  ].join(','),
)
/** Bodies of a province or town that the article has named before. */
const LOCAL_BODIES = phraseList(
  [
    ...PEOPLES_BODIES,
    ...LOCAL_COMMANDS,
    'Công an, Ban Chấp hành Đảng bộ, BCH Đảng bộ, Đảng bộ, Ủy ban MTTQ Việt Nam, Ủy ban MTTQVN, Ủy ban MTTQ, UBMTTQ, UBMTTQVN, Ủy ban Mặt trận Tổ quốc Việt Nam, Ủy ban Mặt trận Tổ quốc, Đoàn đại biểu Quốc hội, Đoàn ĐBQH, Hội Hữu nghị Việt - Lào',
  ].join(','),
)
const FRONT = /^(?:Ủy ban|UB) ?(?:MTTQ|Mặt trận).* (?:tỉnh|thành phố|TP)$/u
const OF_PROVINCE =
  /^(?:Tỉnh|Thành) (?:ủy|uỷ)$|^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH) (?:tỉnh|thành phố|TP)$/iu
const DIVISIONS = phraseList('tỉnh, thành phố, TP, huyện, quận, thị xã')

/** Bureaus of heads of state and government, which are proper names though a title names them without their country. */
const BUREAUS = phraseList(
  'Văn phòng Tổng thống, Phủ Tổng thống, Văn phòng Thủ tướng, Phủ Thủ tướng, Văn phòng Nội các, Văn phòng Chính phủ, Văn phòng Chủ tịch nước, Văn phòng Quốc hội, Phủ Chủ tịch',
)

const rule = 'office/bare-body'

/** "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba": a second body of one chair, and the country of both. */
function secondBody(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; bodies: BodyHit[]; places?: PlaceHit[] } | null {
  if (tokens[at]?.key !== 'và' || !isCapital(tokens[at + 1])) return null
  const second = phraseAt(BARE_BODIES, tokens, at + 1)
  if (!second || second.last > end) return null
  const country = countryAt(tokens, second.last, end)
  if (!country) return { last: second.last, bodies: [] }
  const body = { first: at + 1, last: second.last, kind: 'government', rule }
  return { last: country.last, bodies: [body], places: [country.hit] }
}

const POINTING = new Set(['Ủy ban', 'Nhóm'])
/** Houses of parliaments and boards of party committees, which are proper names though a title names them without country or province. */
const HOUSES =
  /^(?:(?:Thượng|Hạ|Thượng nghị|Hạ nghị) viện|Hội đồng Liên bang|Duma Quốc gia|Đuma Quốc gia|Đại Quốc hội|Đại Khural|Viện (?:Nguyên lão|Dân biểu|Đại biểu)|(?:Ban Thường vụ|BTV) (?:Tỉnh|Thành) (?:ủy|uỷ))$/u
const CHAIRS = /^(?:Phó )?Chủ tịch(?: Thường trực| thường trực)?$/u
const COMMITTEE_OF = phraseList('tỉnh, thành phố, huyện, quận, thị xã, phường, xã')

/** "Chủ tịch tỉnh Trịnh Xuân Trường": who chairs a province chairs its people's committee. */
export const chairOfDivision: OfficeBodyRule = (head, tokens, at, end) => {
  const division = CHAIRS.test(head.text) ? phraseAt(COMMITTEE_OF, tokens, at) : null
  if (!division || division.last > end || tokens[at]?.shape !== 'lower') return null
  if (isCapital(tokens[division.last]) && !isPersonNameAt(tokens, division.last, end)) return null
  return { last: division.last, organization: `UBND ${division.value}`, rule }
}

/** "Chủ tịch Hạ viện", "Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh": the bare word for a body. */
export const bareBody: OfficeBodyRule = (head, tokens, at, end) => {
  // "Thứ trưởng Công an" is at the ministry, "Phó Giám đốc Công an tỉnh" at the province's police.
  // "Bộ trưởng tại Phủ Tổng thống A"
  const from = tokens[at]?.key === 'tại' ? at + 1 : at
  const bureau = phraseAt(BUREAUS, tokens, from)
  const isPost = from === at || isCapital(tokens[bureau?.last ?? end])
  if (bureau && bureau.last <= end && isCapital(tokens[from]) && isPost) {
    const body = { first: from, last: bureau.last, kind: 'government', rule }
    return { last: bureau.last, organization: textOf(tokens, from, bureau.last), bodies: [body], rule }
  }
  if (head.fieldBody === 'Bộ' && !phraseAt(DIVISIONS, tokens, at + 2)) return null
  const hit = phraseAt(BARE_BODIES, tokens, at)
  const local = phraseAt(LOCAL_BODIES, tokens, at)
  const division = local ? phraseAt(DIVISIONS, tokens, local.last) : null
  const last = Math.max(hit?.last ?? at, division?.last ?? local?.last ?? at)
  if (last === at || last > end) return null
  const first = { first: at, last, kind: 'government', rule }
  const pair = hit ? secondBody(tokens, last, end) : null
  const organization = capitalised(textOf(tokens, at, last))
  // "Chủ tịch Ủy ban MTTQ Việt Nam thành phố": a proper name though the city's is left out.
  if (!pair && local && FRONT.test(organization.normalize('NFC')))
    return { last, organization, bodies: [{ ...first, kind: 'committee' }], rule }
  // "Chủ tịch UBND tỉnh", "Bí thư Thành ủy": the province's own, though it is not named.
  if (!pair && OF_PROVINCE.test(organization.normalize('NFC')))
    return { last, organization, bodies: [{ ...first, kind: 'committee' }], rule }
  if (hit?.last === last && IS_COURT.has(hit.value))
    return { last, organization, pointsAt: organization, rule: 'office/bare-court' }
  // "Chủ nhiệm Ủy ban": the committee named before, where one was.
  if (!pair && POINTING.has(organization)) return { last, organization, pointsAt: organization, rule }
  if (!pair && HOUSES.test(organization.normalize('NFC')))
    return { last, organization, bodies: [{ ...first, kind: 'house' }], rule }
  if (!pair) return { last, organization, rule }
  return { ...pair, organization, bodies: pair.places ? [first, ...pair.bodies] : [], rule }
}
