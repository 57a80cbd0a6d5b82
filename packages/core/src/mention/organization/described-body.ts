import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { type PhraseTable, phraseAt, phraseList } from '../phrase-table.ts'
import { divisionAt } from '../place/country-at.ts'
import { pairAt } from '../place/country-pair.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isStopWord } from '../word-shape.ts'
import { FIELD_NAMES, HEADS, KNOWN, LEVELS } from './body-names.ts'
import { levelsEnd } from './body-owner.ts'
import { isVerbHere } from './field-phrase.ts'
import { managedEnd } from './managed-things.ts'

/** Words in small letters that go on with a body's name: what it is for, how far it reaches, whom it is made of. */
const MODIFIERS = phraseList(
  `Khu công nghệ cao, khu công nghệ cao, các khu công nghiệp và chế xuất, khu chế xuất, Khu chế xuất, Vườn quốc gia, Khu du lịch quốc gia, liên ngành, các khu chế xuất và công nghiệp, ủng hộ, đoàn kết với, liên lạc văn hóa với nước ngoài, liên lạc, chấp hành, văn hóa, liên hợp, hỗn hợp, song phương, đa biên, ngoài nước, nước ngoài, trong nước, điện tử, dã chiến, đa khoa, đa khoa khu vực, quân y, phân giới, phân giới cắm mốc,
phân giới và cắm mốc, cắm mốc, biên giới, đất liền, trên đất liền, trên bộ, các vấn đề, các vấn đề xã hội, các vấn đề chung, các cơ quan, các cơ quan nhà nước, các cơ quan đảng, các đơn vị sự nghiệp, các địa phương, nhân đạo, cơ sở hạ tầng, gìn giữ hòa bình, phòng vệ thương mại,
khu vực, vùng, miền Nam, miền Bắc, miền Trung, Nam Bộ, Bắc Bộ, Trung Bộ, Nam Trung Bộ, Bắc Trung Bộ, Tây Nam Bộ, Đông Nam Bộ, đồng bằng sông Cửu Long, đồng bằng sông Hồng, địa phương,
các quốc gia, các nước, các tổ chức, các tổ chức hữu nghị, các hội, tổ chức hữu nghị, hội khoa học, hội khoa học và kỹ thuật, hội văn học nghệ thuật, hội văn học - nghệ thuật, hội Văn học Nghệ thuật, các dân tộc, phi chính phủ, khu kinh tế, các khu kinh tế, khu công nghiệp, các khu công nghiệp, Khu kinh tế, Khu Kinh tế,
ăn quả, cây ăn quả, gìn giữ hòa bình, công nghiệp thực phẩm, thực phẩm, thực vật, bảo vệ thực vật, chăn nuôi, thú y, khám chữa bệnh, chữa bệnh, dự phòng, nhiệt đới, lao động ngoài nước, chiến lược, hành tinh,
người Việt Nam ở nước ngoài, người Việt Nam, người Việt, người cao tuổi, người mù, người khuyết tật, nạn nhân chất độc da cam, chất độc da cam, trẻ mồ côi, quản lý, giám sát, nghiên cứu, hợp tác, phát triển, bảo vệ,
với các dân tộc, với nhân dân các nước, cơ giới, công binh, kỹ thuật số, đổi mới sáng tạo, toàn quốc, quốc gia, quốc tế, trung ương, cấp tỉnh, cấp cao, thường trực, thường niên`,
)
const NUMBERED = new Set('cấp số vực y đội hạng loại'.split(' '))
const WORD_NUMBERS = new Set('một hai ba bốn'.split(' '))
const GRAMMARS = new Set<BodyHead['grammar']>(['field', 'free'])
const KINDS = new Set([
  'department',
  'committee',
  'institute',
  'association',
  'agency',
  'mission',
  'company',
  'army',
])
const LONGEST = 24
const ROMAN = /^[IVX]+$/u

const DIVISIONS = new Set('tỉnh thành tp huyện quận nước'.split(' '))
const LINKS = new Set('và về cấp số phía'.split(' '))

/** True where the token after what was read of a name could belong to it: most names end at a mark or a verb. */
export function mayGoOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.breaksBefore > 1) return false
  if (token.kind !== 'word') return token.kind === 'number' || /^[-–]$/u.test(token.raw)
  const isPlain = token.shape !== 'lower' || LINKS.has(token.key) || !isStopWord(token)
  return (
    isPlain ||
    DIVISIONS.has(token.key) ||
    phraseEnd(MODIFIERS, tokens, at) > at ||
    phraseEnd(FIELD_NAMES, tokens, at) > at
  )
}

interface Described {
  last: number
  /** Where the words prove that one body is meant: a capital, a place, a number. */
  proper: boolean
}

/** The next part of a descriptive name at a token, or null. */
function partAt(tokens: readonly Token[], at: number, end: number, from: number): Described | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || token.breaksBefore > 1) return null
  const counts = NUMBERED.has(before?.key ?? '')
  if (token.kind === 'number') return counts && token.spaceBefore ? { last: at + 1, proper: true } : null
  if (token.kind !== 'word') return null
  if (counts && (WORD_NUMBERS.has(token.key) || ROMAN.test(token.raw))) return { last: at + 1, proper: true }
  if ((token.key === 'cấp' || token.key === 'số') && startsNumber(next))
    return { last: at + 1, proper: false }
  if (token.key === 'phía') {
    const side = knownPlaceAt(tokens, at + 1, end)
    return side ? { last: side.last, proper: true } : null
  }
  // "Quỹ Dân số Liên hợp quốc khu vực châu Á": where its officer is at work.
  if (token.key === 'khu' && next?.key === 'vực' && knownPlaceAt(tokens, at + 2, end)) return null
  if (
    at > from &&
    isBareProvince(tokens, at) &&
    (tokens[from]?.key === 'các' || tokens[from - 1]?.key === 'các')
  )
    return { last: token.key === 'thành' ? at + 2 : at + 1, proper: true }
  const place =
    pairAt(tokens, at, end) ?? (isPersonNameAt(tokens, at, end) ? null : divisionAt(tokens, at, end))
  if (place) return { last: place.last, proper: true }
  if (isPersonNameAt(tokens, at, end)) return null
  if (isCapital(token) && ORGANIZED.has(token.key) && phraseAt(KNOWN, tokens, at))
    return { last: phraseEnd(KNOWN, tokens, at), proper: true }
  // "Ủy ban chấp hành Tổ chức …": the head of another body.
  if (at > from && isCapital(token) && phraseAt(HEADS, tokens, at)) return null
  // "Hội Luật gia ủng hộ Việt Nam": only right after the head it says what the body is for.
  if (at > from && token.key === 'ủng') return null
  // "Cục Lãnh sự phát triển …": a verb needs no capital before it.
  const isVerb = at > from && isVerbHere(tokens, at)
  const words = isVerb ? at : Math.max(phraseEnd(MODIFIERS, tokens, at), phraseEnd(FIELD_NAMES, tokens, at))
  if (words > at && words <= end) {
    const saysMore = isCapital(token) && phraseEnd(LEVELS, tokens, at) < words
    return { last: words, proper: saysMore }
  }
  if (!isCapital(token)) return null
  // "Viện Lúa đồng bằng …": a capital that only such words go on from.
  const goesOn = next?.shape === 'lower' && phraseAt(MODIFIERS, tokens, at + 1) !== null
  if (at === from && goesOn) return { last: at + 1, proper: true }
  // "Ban Quản lý Khu kinh tế Vũng Áng": a zone's own name.
  const isZone = ZONE_LENGTHS.some((length) => phraseAt(ZONES, tokens, at - length)?.last === at)
  return isZone && isCapital(next) ? { last: at + 2, proper: true } : null
}

/** "Liên hiệp các tổ chức hữu nghị tỉnh,": the province's own, though it is not named. */
function isBareProvince(tokens: readonly Token[], at: number): boolean {
  const [token, second] = [tokens[at], tokens[at + 1]]
  const isTown = token?.key === 'thành' && second?.key === 'phố'
  const behind = isTown ? at + 2 : at + 1
  const next = tokens[behind]
  return (
    token?.shape === 'lower' &&
    (token.key === 'tỉnh' || isTown) &&
    !(isCapital(next) && next.breaksBefore < 2 && !isPersonNameAt(tokens, behind, tokens.length))
  )
}

const ZONE_LENGTHS = [3, 4]
const ORGANIZED = new Set(['liên', 'asean', 'quốc'])
const ZONES = phraseList('khu kinh tế, khu công nghiệp, khu chế xuất, khu công nghệ cao, vườn quốc gia')

function phraseEnd<Value>(table: PhraseTable<Value>, tokens: readonly Token[], at: number): number {
  return phraseAt(table, tokens, at)?.last ?? at
}

function startsNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || WORD_NUMBERS.has(token?.key ?? '') || ROMAN.test(token?.raw ?? '')
}

/**
 * "Ủy ban liên hợp phía Lào", "Cục Quản lý lao động ngoài nước", "Bệnh viện dã chiến cấp 2 số 8": the end of a name that
 * goes on in small letters with the words such names are made of, or `from` where they prove no one body.
 */
export function describedEnd(head: BodyHead, tokens: readonly Token[], from: number, end: number): number {
  if (!GRAMMARS.has(head.grammar) || !KINDS.has(head.kind)) return from
  let last = from
  let proper = false
  while (last < end && last - from < LONGEST) {
    const token = tokens[last]
    const isJoint = last > from && (token?.key === 'và' || /^[-–]$/u.test(token?.raw ?? ''))
    const isAbout = last === from && token?.key === 'về'
    const at = isJoint || isAbout ? last + 1 : last
    if (isJoint && startsBody(tokens, at)) break
    const part = partAt(tokens, at, end, isAbout ? at : from)
    if (!part) break
    if (isJoint && token?.key === 'và' && tokens[at]?.shape === 'lower') break
    proper ||= part.proper || isAbout
    last = part.last
  }
  const isSteered =
    STEERED.has(head.text) ||
    (head.text === 'Ủy ban' && tokens[from]?.key === 'đặc' && isCapital(tokens[from]))
  // "Nhóm công tác chung về …" is one that is only spoken of.
  const task = /^(?:Nhóm|Tổ)/u.test(head.text) ? from : levelsEnd(tokens, from, end)
  const about = isSteered ? taskEnd(tokens, task, end) : from
  return Math.max(
    head.kind === 'department' ? managedEnd(tokens, from, end) : from,
    proper ? last : from,
    about,
    OWN_SOCIETIES.has(head.text) ? ofOurCountry(tokens, from, end) : 0,
  )
}

const OWN_SOCIETIES = new Set(['Hội', 'Hiệp hội', 'Tổng hội', 'Liên đoàn', 'Trung tâm', 'Viện', 'Quỹ'])
/** First words of what a society does to a country: "ủng hộ Việt Nam", "giúp Việt Nam". */
const TO_A_COUNTRY = new Set(
  'ủng giúp yêu hỗ đưa chọn coi chia chào khen vận động tư kết đoàn xuất nhập sang vào rời tới gắn góp quảng giới hiểu đấu chống học lập thành hợp họp tin mến cứu chiến bầu'.split(
    ' ',
  ),
)
const LONGEST_SOCIETY = 6

/** "Hội Thầy thuốc trẻ Việt Nam", "Hiệp hội Năng lượng sạch Việt Nam": whatever it is for, our country closes the name; the end, or 0. */
function ofOurCountry(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.shape !== 'capital') return 0
  for (let last = from; last + 1 < end && last - from <= LONGEST_SOCIETY; last++) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.breaksBefore > 1) return 0
    const pair = pairAt(tokens, last, end)
    if (pair)
      return last > from + 1 && pair.places.some(({ place }) => place.country === 'VN') ? pair.last : 0
    if (token.key === 'việt' && tokens[last + 1]?.key === 'nam') return last > from + 1 ? last + 2 : 0
    if (token.shape === 'lower' ? isStopWord(token) || TO_A_COUNTRY.has(token.key) : startsBody(tokens, last))
      return 0
    if (isPersonNameAt(tokens, last, end)) return 0
  }
  return 0
}

/** Bodies set up for one task, which their names state. */
const STEERED = new Set([
  'Nhóm công tác',
  'Nhóm Công tác',
  'Tổ công tác',
  'Tổ Công tác',
  'Ban Chỉ đạo',
  'Ủy ban Quốc gia',
  'Uỷ ban Quốc gia',
])
const NO_TASKS = new Set('việc vấn nội tình kết những các một'.split(' '))
const CLOSING_PHRASES = phraseList('sau chiến tranh, sau xung đột')
/** What such a body does next. */
const DEEDS = phraseList(
  'tài trợ, phối hợp, họp, nghe, cam kết, thống nhất, hoàn thành, khẳng định, ghi nhận, rà soát, báo cáo, khởi động, bàn giao, ra mắt, kết luận, lắng nghe, quyết định',
)
const LONGEST_TASK = 16

/** "(Ban Chỉ đạo quốc gia) về khắc phục hậu quả bom mìn sau chiến tranh": all up to a mark or a word of the clause; the end, or 0. */
function taskEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.key !== 'về' || NO_TASKS.has(tokens[at + 1]?.key ?? '')) return 0
  let last = at + 1
  while (last < end && last - at < LONGEST_TASK) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.breaksBefore > 1 || isVerbHere(tokens, last)) break
    if (phraseAt(DEEDS, tokens, last)) break
    const words = Math.max(phraseEnd(FIELD_NAMES, tokens, last), phraseEnd(CLOSING_PHRASES, tokens, last))
    const goesOn = token.key === 'và' && !startsBody(tokens, last + 1)
    if (words === last && !goesOn && isStopWord(token)) break
    last = Math.max(words, last + 1)
  }
  return last > at + 2 && last <= end && tokens[last - 1]?.key !== 'và' ? last : 0
}

/** "… và Cơ quan", "… và Chính phủ": another body begins. */
function startsBody(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false
  const isField = phraseAt(FIELD_NAMES, tokens, at) !== null
  return phraseAt(KNOWN, tokens, at) !== null || (!isField && phraseAt(HEADS, tokens, at) !== null)
}
