import type { Token } from '../../text/tokens.ts'
import type { NameMention } from '../mention.ts'
import { bodyAt } from '../organization/body-at.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { opensCompound } from '../person/compound-word.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { gateOf, phraseAt, phraseList } from '../phrase-table.ts'
import { isCapital, isStopWord, isVietnameseSyllable, textOf } from '../word-shape.ts'
import { divisionAt } from './country-at.ts'
import { pairAt } from './country-pair.ts'
import { knownPlaceAt } from './place-names.ts'

/** A building or site that an event may take place in. */
export interface VenueHit {
  last: number
  mention: NameMention
  bodies: BodyHit[]
}

/** Venues with names of their own. */
const OWN_NAMES = phraseList(
  'Phủ Chủ tịch, Phủ Thủ tướng, Phủ Tổng thống, Dinh Tổng thống, Dinh Thủ tướng, Nhà khách Chính phủ, Trung tâm Hội nghị Quốc gia, Trung tâm Hội nghị quốc gia, Trung tâm Hội nghị Quốc tế, Trung tâm Hội nghị quốc tế, Nhà Quốc hội, Tòa nhà Quốc hội, Nhà hát Lớn Hà Nội, Nhà hát Lớn, Hội trường Ba Đình, Hội trường Thống Nhất, Dinh Thống Nhất, Dinh Độc Lập, Hội trường Diên Hồng, Đại lễ đường Nhân dân, Nhà khách Quốc gia Điếu Ngư Đài, Điếu Ngư Đài, Lăng Chủ tịch Hồ Chí Minh, Quảng trường Ba Đình, Đài tưởng niệm các Anh hùng liệt sĩ, Quảng trường Đỏ, Tượng đài Chủ tịch Hồ Chí Minh, Khu Di tích Phủ Chủ tịch, Nhà sàn Bác Hồ, Trung tâm Hành chính tỉnh, Trung tâm hành chính tỉnh, Trung tâm Hành chính thành phố, Trung tâm hành chính thành phố, Trung tâm Hành chính công tỉnh, Trung tâm Hội nghị tỉnh, Trung tâm Hội nghị thành phố, Nhà khách tỉnh, Nhà khách UBND tỉnh, Hội trường UBND tỉnh, Hội trường Thành ủy, Cung Văn hóa Hữu nghị, Cung Hòa bình, Hoàng cung, Điện Élysée, Điện Elysée, Điện Elysee, Điện Buckingham, Điện Capitol, Điện Quirinale, Điện Bellevue, Điện Malacañang, Điện Malacanang, Điện Merdeka, Nhà Xanh',
)
/** Words that a site's own name follows. */
const KINDS = phraseList(
  'sân bay, Sân bay, sân bay quốc tế, Sân bay quốc tế, Cảng hàng không quốc tế, cảng hàng không quốc tế, khách sạn, Khách sạn, Khu tưởng niệm, Đài tưởng niệm, Tượng đài, Tượng, tượng, Dinh, Nhà khách, nhà khách, Cung điện, Cung, Tòa nhà, tòa nhà, Sân vận động, Bảo tàng, Quảng trường, quảng trường, Nghĩa trang, Nghĩa trang liệt sĩ, Nghĩa trang liệt sỹ, Nghĩa trang liệt sĩ quốc gia, Nghĩa trang liệt sĩ quốc tế, Nghĩa trang liệt sỹ quốc tế, nghĩa trang, nghĩa trang liệt sĩ, chùa, Chùa, Nhà tang lễ, Lăng, Cửa khẩu, cửa khẩu, cửa khẩu quốc tế, Cửa khẩu quốc tế, Khu di tích, Khu Di tích, Nhà lưu niệm, Di tích lịch sử, Trung tâm Hội nghị, Nhà hát, Công viên, công viên, Phố đi bộ, phố đi bộ, Nhà thi đấu, Cung Văn hóa, Nhà Văn hóa, Nhà văn hóa, Trung tâm Triển lãm, Cung Triển lãm, Tu viện, tu viện, Thánh đường, Nhà thờ, nhà thờ, Đại giảng đường, Khu mới, khu đô thị, khu đô thị mới, khu du lịch, Vườn quốc gia, Vườn Quốc gia, vườn quốc gia, cửa khẩu song phương, cửa khẩu chính, cửa khẩu phụ, cảng cạn, cảng quốc tế, cảng nước sâu, cảng container, khu công nghiệp, KCN, khu kinh tế, khu kinh tế cửa khẩu, khu công nghệ cao, khu chế xuất, Đặc khu Phát triển, Đặc khu kinh tế, khu thương mại tự do',
)
const SEATS = phraseList('trụ sở, Trụ sở, trụ sở chính của, tại trụ sở của, trụ sở của')
/** Bodies that by themselves are named by everybody and nowhere else read as names. */
const BARE_SEATS = phraseList(
  'Chính phủ, Quốc hội, Trung ương Đảng, Nghị viện, Quốc vụ viện, Ban, Bộ, Hội, Trung ương Hội, Sở, Viện, Học viện, Tập đoàn, UBND tỉnh, UBND thành phố, Tỉnh ủy, Thành ủy, Đại sứ quán, Tổng Lãnh sự quán, Văn phòng Trung ương Đảng, Bộ Tư lệnh, Phái đoàn',
)
const OPENS_VENUE = gateOf(OWN_NAMES, KINDS, SEATS)
const LONGEST = 6
/** "Đài tưởng niệm Chiến tranh quốc gia", "Đài Liệt sĩ vô danh": small words that close a memorial's name. */
const CLOSING = phraseList('quốc gia, vô danh, sĩ vô danh, sỹ vô danh, dân tộc')
const SIDES = phraseList('phía Nam, phía Bắc')
/** "Vườn quốc gia Phong Nha - Kẻ Bàng", "Công viên Hữu nghị Lào - Việt Nam": sites that bear two names. */
const OF_TWO_NAMES = /^(?:c(?:ửa khẩu|ảng|ông viên)|vườn quốc)/iu
const LONGEST_OF_TWO = 9

/** "Phủ Chủ tịch", "sân bay Nội Bài", "trụ sở Bộ Ngoại giao", "Khu tưởng niệm José Martí": a venue at a token, or null. */
export function venueAt(tokens: readonly Token[], at: number, end: number): VenueHit | null {
  if (((tokens[at]?.gates ?? 0) & OPENS_VENUE) === 0) return null
  const own = phraseAt(OWN_NAMES, tokens, at)
  if (own && own.last <= end && isCapital(tokens[at])) {
    // "Trung tâm Hội nghị quốc tế Geneva"
    const town = /quốc tế$/iu.test(own.value) ? knownPlaceAt(tokens, own.last, end) : null
    return venue(tokens, at, town?.last ?? own.last, 'place/venue', [])
  }
  const seat = phraseAt(SEATS, tokens, at)
  if (seat) {
    const body = bodyAt(tokens, seat.last, end)
    if (body) return venue(tokens, at, body.last, 'place/seat-of-body', [body])
    const bare = isCapital(tokens[seat.last]) ? phraseAt(BARE_SEATS, tokens, seat.last) : null
    return bare ? venue(tokens, at, bare.last, 'place/seat-of-body', []) : null
  }
  // "tàu sân bay USS …" is a ship.
  if (tokens[at - 1]?.key === 'tàu') return null
  const kind = phraseAt(KINDS, tokens, at)
  if (!kind || kind.last >= end) return null
  if (HOUSES_THAT_ACT.has(kind.value) && isCapital(tokens[at])) {
    const house = bodyAt(tokens, at, end)
    if (house && house.last > kind.last && actsHere(tokens, at, house.last)) return null
  }
  const body = bodyAt(tokens, kind.last, end)
  if (body && !isCapital(tokens[body.last])) {
    // "Nhà tang lễ Bộ Quốc phòng phía Nam"
    const last = phraseAt(SIDES, tokens, body.last)?.last ?? body.last
    return venue(tokens, at, last, 'place/named-venue', [])
  }
  // "Nghĩa trang liệt sĩ Việt - Lào": the two countries together are the site's name.
  const pair = pairAt(tokens, kind.last, end) ?? divisionNamed(tokens, kind.last, end)
  const last = pair?.last ?? ownNameEnd(tokens, kind.last, end, kind.value)
  const whole = MEMORIALS.has(kind.value) ? (phraseAt(CLOSING, tokens, last)?.last ?? last) : last
  return last > kind.last ? venue(tokens, at, whole, 'place/named-venue', []) : null
}

/** "Nghĩa trang TP. Hồ Chí Minh", "Nhà thi đấu tỉnh Bắc Ninh": a site named for its province or town, whose word stands before. */
function divisionNamed(tokens: readonly Token[], at: number, end: number): { last: number } | null {
  if (!/^(?:tp|tỉnh|thành|huyện|quận|thị)$/u.test(tokens[at]?.key ?? '') || tokens[at]?.breaksBefore !== 0)
    return null
  return divisionAt(tokens, at, end)
}

const MEMORIALS = new Set(['Đài tưởng niệm', 'Khu tưởng niệm', 'Tượng đài', 'Nghĩa trang'])
/** Houses that are bodies too. */
const HOUSES_THAT_ACT = new Set(['Bảo tàng', 'Nhà hát'])
const BEFORE_ACTORS = new Set('diện đạo do giữa với'.split(' '))

/** "do Bảo tàng Lịch sử Quốc gia tổ chức", "lãnh đạo Nhà hát Tuổi trẻ": the house acts, and is no place here. */
function actsHere(tokens: readonly Token[], at: number, last: number): boolean {
  const after = `${tokens[last]?.key} ${tokens[last + 1]?.key}`
  if (isAmongActors(tokens, at)) return true
  return BEFORE_ACTORS.has(tokens[at - 1]?.key ?? '') || after === 'phối hợp' || after === 'tổ chức'
}

const ROW_REACH = 40

/** "đại diện Văn phòng, Học viện A, Bảo tàng B": in a row of bodies whose people came. */
function isAmongActors(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.raw !== ',' && tokens[at - 1]?.key !== 'và') return false
  for (let back = at - 2; back > 0 && at - back < ROW_REACH; back--) {
    const { raw, key, breaksBefore } = tokens[back] as Token
    if (/^[.;]$/u.test(raw) || breaksBefore > 1 || /^(?:thăm|tại|ở|đến|tới)$/u.test(key)) return false
    if (
      (key === 'diện' && tokens[back - 1]?.key === 'đại') ||
      (key === 'đạo' && tokens[back - 1]?.key === 'lãnh')
    )
      return true
  }
  return false
}

/** What somebody is called whom a site is named after. */
const CALLINGS = phraseList(
  'Kênh đào, Anh hùng dân tộc, Anh hùng giải phóng dân tộc, Anh hùng liệt sĩ, Anh hùng liệt sỹ, Anh hùng, Danh nhân văn hóa, Danh nhân, Lãnh tụ, Nhà thơ, Đại thi hào, Thi hào, Đại tướng, Chủ tịch, Tổng thống, Quốc vương, Nữ hoàng, Vua, Vương, Nhà cách mạng, Chiến sĩ, Liệt sĩ',
)

/** "Las Américas", "Chủ tịch Hồ Chí Minh", "Lào Cai - Hà Khẩu": the words of a site's own name; two-syllable words whole. */
function ownNameEnd(tokens: readonly Token[], at: number, end: number, kind: string): number {
  const called = phraseAt(CALLINGS, tokens, at)
  const from = called && isCapital(tokens[called.last]) ? called.last : at
  const hasTwo = OF_TWO_NAMES.test(kind.normalize('NFC'))
  let last = from
  while (last < end && last - from < (hasTwo ? LONGEST_OF_TWO : LONGEST)) {
    const token = tokens[last]
    if (!isCapital(token) || token.breaksBefore > 1) break
    // "Di tích lịch sử Khu lưu niệm …": another site's name begins.
    if (last === at && token.key === 'khu' && tokens[at + 1]?.shape === 'lower') break
    const whole = (!hasTwo || last === from) && opensWord(tokens, last, end)
    last = whole ? last + 2 : nameWordEnd(tokens, last, end)
    const [mark, next] = [tokens[last], tokens[last + 1]]
    const ties = /^[-–]$/u.test(mark?.raw ?? '') && isCapital(next)
    if (ties && (next?.spaceBefore === false || hasTwo)) last++
  }
  return last
}

/** "Chứng tích Chiến tranh", "Lịch sử Quân sự": a word of two syllables, known or before a further capital. */
function opensWord(tokens: readonly Token[], at: number, end: number): boolean {
  if (opensCompound(tokens, at, end)) return true
  const [first, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.shape !== 'capital' || second?.shape !== 'lower' || at + 2 >= end) return false
  if (second.breaksBefore > 0 || isStopWord(second) || !isCapital(next) || next.breaksBefore > 0) return false
  return isVietnameseSyllable(first.key) && isVietnameseSyllable(second.key)
}

function venue(
  tokens: readonly Token[],
  first: number,
  last: number,
  rule: string,
  bodies: BodyHit[],
): VenueHit {
  const mention: NameMention = {
    type: 'place',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    name: textOf(tokens, first, last),
    kind: 'venue',
    rule,
  }
  return { last, mention, bodies }
}
