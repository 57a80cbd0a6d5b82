import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { knownPlaceAt, type PlaceHit } from '../place/place-names.ts'
import { opensSentence } from '../sentence-start.ts'
import { isCapital, isStopWord, isVietnameseSyllable } from '../word-shape.ts'
import { foreignNameEnd } from './foreign-name.ts'
import { isJapaneseName, isKoreanName } from './foreign-surname.ts'
import { isDelegationOf, isPersonNameAt, isSurname, vietnameseNameEnd } from './vietnamese-name.ts'

/** A person's name at a token; `last` is exclusive. */
export interface PersonHit {
  first: number
  last: number
  rule: string
}

/** What stands right before the name. */
export type NameCue = 'title' | 'honorific' | 'list' | 'none'

const givenNames = wordSet(GIVEN_NAMES)
export const KOREAN_SURNAMES = wordSet(
  'kim park lee choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon chung ban jo woo',
)
const PLACE_LEADS = wordSet(
  'đường phố trường lăng cầu quận huyện phường xã tỉnh bang đảo sông núi hồ tàu bão siêu giàn quảng viện hiệu nhãn giải cúp khách cảng vịnh hãng tập công ty tưởng tháp đền chùa vùng ga dầu mỏ tốc',
)

/** "Huân chương Hồ Chí Minh": what an award is called after is nobody in the news. */
const AWARDS = new Set(
  'huân chương,huy chương,niệm chương,giải thưởng,danh hiệu,bảo tàng,tư tưởng,niên cộng,nhi đồng,học bổng'.split(
    ',',
  ),
)

/** The person named at a token, or null. With a title or honorific before it any run of capitals may be a name. */
export function personAt(tokens: readonly Token[], at: number, end: number, cue: NameCue): PersonHit | null {
  const first = tokens[at]
  if (first?.kind !== 'word' || at >= end || isDelegationOf(tokens, at) || isFromPlace(tokens, at, end))
    return null
  if (cue === 'none') return unannounced(tokens, at, end)
  const foreign = foreignNameEnd(tokens, at, end)
  if (foreign === at || (foreign - at === 1 && isBrandShape(first))) return null
  if (holdsLetters(tokens, at, foreign) || opensOtherWords(tokens, at, foreign)) return null
  if (foreign - at === 1 && isShortCountry(first, cue)) return null
  if (cue === 'list' && isLoneSyllable(tokens, at, foreign)) return null
  const vietnamese = vietnameseNameEnd(tokens, at, end)
  if (vietnamese > at && allVietnamese(tokens, at, vietnamese) && !goesOnForeign(tokens, vietnamese, end)) {
    return { first: at, last: vietnamese, rule: 'person/announced-vietnamese' }
  }
  const place = knownPlaceAt(tokens, at, end)
  if (place && (place.last >= foreign || place.last - at > 1 || !place.place.ambiguous)) {
    // "Bà Nga", "anh Đức": after a form of address a short country word is a name.
    const isName = cue === 'honorific' && place.place.ambiguous === true && place.last - at === 1
    if (!isName && !isNamedLikeCity(place, foreign, cue, first.key)) return null
  }
  if (
    foreign - at === 1 &&
    cue !== 'honorific' &&
    isVietnameseSyllable(first.key) &&
    runsOn(tokens, foreign, end)
  ) {
    return null
  }
  return { first: at, last: foreign, rule: 'person/announced' }
}

/** "(Từ Hà Nội)", "Từ Paris, ông …": the word for "from" at the head of a phrase, and a place; Từ Huy is somebody. */
function isFromPlace(tokens: readonly Token[], at: number, end: number): boolean {
  if (
    tokens[at]?.key !== 'từ' ||
    at + 1 >= end ||
    !(tokens[at - 1]?.raw === '(' || opensSentence(tokens, at))
  )
    return false
  const place = knownPlaceAt(tokens, at + 1, end)
  return place !== null && !isCapital(tokens[place.last])
}

/** "Thị trưởng Milan Savić", "ông Osaka Ren": a city's name begins a person's where more names follow it. */
function isNamedLikeCity({ first, last, place }: PlaceHit, end: number, cue: NameCue, key: string): boolean {
  if (place.kind !== 'city' || last - first > 1 || end - last < 1) return false
  return cue === 'honorific' || givenNames.has(key)
}

/** "Thưa ông Nếu …", "Thưa Bộ trưởng Tôi …": where sentences are run together, the first word of the next. */
function opensOtherWords(tokens: readonly Token[], at: number, last: number): boolean {
  return last - at === 1 && OPENING_WORDS.has(tokens[at]?.key ?? '')
}
const OPENING_WORDS = wordSet(
  'tôi nếu khi trong theo tại sau trước với về để vì do đây đó chúng các những ngày phát được có là và cùng đặc',
)

/** "Thủ tướng Ấn", "Tổng thống Hàn": after a title the short name of a country that nobody is called by. */
function isShortCountry(token: Token, cue: NameCue): boolean {
  return cue === 'title' && (token.key === 'ấn' || token.key === 'hàn')
}

/** "AmCham", "NN": inner capitals or a few capitals alone make no person; "McCain" does. */
function isBrandShape({ raw, shape }: Token): boolean {
  if (shape === 'mixed') return !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\p{Lu}/u.test(raw)
  return shape === 'upper' && (raw.length < 5 || /[BCDFGHJKLMNPQRSTVXZ]{4}/u.test(raw))
}

/** "UBTW", "MTTQ", "CHQS": three letters or more, no vowel but perhaps the first: letters that stand for words. */
function isAbbreviation({ raw, shape }: Token): boolean {
  return (
    shape === 'upper' &&
    /^[AEIOUYƯƠ]?[BCDĐFGHKLMNPQRSTVXWZJ]{2,}$/u.test(raw.normalize('NFC')) &&
    raw.length > 2
  )
}

/** "Trạm PCG Manila", "Tổng LĐLĐ": letters that stand for words, anywhere in it, make it no person's name. */
function holdsLetters(tokens: readonly Token[], at: number, last: number): boolean {
  const first = tokens[at]
  if (first && isAbbreviation(first)) return true
  return first?.shape === 'capital' && tokens.slice(at + 1, last).some(isAbbreviation)
}

/** A lone syllable that ordinary words go on from is no name: "Thủ tướng Chính …" unless a verb follows. */
function runsOn(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at]
  if (at >= end || next?.kind !== 'word') return false
  return isCapital(next) ? next.spaceBefore : !isStopWord(next)
}

/** In a list a lone syllable is no name: names are given whole there. */
function isLoneSyllable(tokens: readonly Token[], at: number, last: number): boolean {
  return last - at === 1 && isVietnameseSyllable(tokens[at]?.key ?? '')
}

function allVietnamese(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isVietnameseSyllable(tokens[at]?.key ?? '')) return false
  return true
}

/** "Kim Jong-un": what begins like a surname may go on in another tongue. */
function goesOnForeign(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at]
  if (at >= end || !next) return false
  if (next.raw === '-' && !next.spaceBefore && tokens[at + 1]?.spaceBefore === false) return true
  return (
    isCapital(next) &&
    next.spaceBefore &&
    !isVietnameseSyllable(next.key) &&
    next.shape === 'capital' &&
    knownPlaceAt(tokens, at, end) === null
  )
}

/** "số 5 Lê Văn Hưu", "số 5, Lê Văn Hưu": a number before what is then a street; `at` is the token before the name. */
function isHouseNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.raw === ',' ? at - 1 : at
  return tokens[number]?.kind === 'number' && tokens[number - 1]?.key === 'số'
}

/** What navies and coast guards put before the names of their ships. */
const SHIP_PREFIXES = new Set(
  'BRP USS USNS USCGC INS HMS HMAS HMNZS HMCS KRI KD RSS JS ROKS FS ITS HTMS ESPS'.split(' '),
)
const SHIP_REACH = 7

/** "tàu hộ vệ 015 Trần Hưng Đạo": a ship's number before what is then its name. */
function isShipNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false
  return tokens.slice(Math.max(0, at - SHIP_REACH), at).some(({ key }) => key === 'tàu')
}

/** "Đường Trường Sơn đi qua …": at the start of a sentence a road rather than somebody of that family. */
function isRoad(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'đường' && opensSentence(tokens, at)
}

function unannounced(tokens: readonly Token[], at: number, end: number): PersonHit | null {
  const hit = unannouncedName(tokens, at, end)
  return hit && !isNameOfThing(tokens, at) ? hit : null
}

/** "đường Lê Lợi", "số 5 Lê Lợi", "tàu 015 Lê Lợi", "Huân chương Hồ Chí Minh": what bears somebody's name. */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.key === 'tờ' || before?.key === 'kênh') return true
  if (before?.key === 'báo' && (tokens[at - 2]?.key === 'nhật' || tokens[at - 2]?.key === 'tuần')) return true
  // "São José dos Campos": a town named for a saint.
  if (before?.shape === 'capital' && /^(?:são|santa|santo|saint)$/u.test(before.key)) return true
  if (before?.shape === 'upper' && SHIP_PREFIXES.has(before.raw)) return true
  if (before?.shape === 'lower' && PLACE_LEADS.has(before.key)) return true
  if (isHouseNumber(tokens, at - 1) || isShipNumber(tokens, at - 1) || isRoad(tokens, at)) return true
  return AWARDS.has(`${tokens[at - 2]?.key} ${before?.key}`)
}

function unannouncedName(tokens: readonly Token[], at: number, end: number): PersonHit | null {
  const first = tokens[at]
  if (!first) return null
  if (isPersonNameAt(tokens, at, end)) {
    const last = vietnameseNameEnd(tokens, at, end)
    if (!goesOnForeign(tokens, last, end)) return { first: at, last, rule: 'person/surname' }
  }
  const foreign = foreignNameEnd(tokens, at, end)
  if (foreign - at < 2) return null
  if (KOREAN_SURNAMES.has(first.key) && !isVietnameseSyllable(tokens[at + 1]?.key ?? '')) {
    return { first: at, last: foreign, rule: 'person/korean-surname' }
  }
  if (isJapaneseName(tokens, at, end) || isKoreanName(tokens, at, end))
    return { first: at, last: foreign, rule: 'person/foreign-surname' }
  if (givenNames.has(first.key) && !(isSurname(first.key) && isVietnameseSyllable(first.key))) {
    return { first: at, last: foreign, rule: 'person/given-name' }
  }
  return null
}
