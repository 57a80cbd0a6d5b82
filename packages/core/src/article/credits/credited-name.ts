import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import { wordKey } from '../../text/word-form.ts'
import { MENU_PHRASES } from '../furniture/phrases.ts'
import { isHeading } from './heading-words.ts'
import { BODY_HEADS, OUTLETS } from './outlets.ts'

const OUTLET_KEYS = new Set(OUTLETS.map(nameKey))
const HEADS = new Set(BODY_HEADS.map((head) => head.split(' ').map(wordKey).join(' ')))
/** Of these, the ones that sign without a label: a headline may begin with any other body. */
const PRESS_HEADS = new Set(['báo', 'đài', 'tạp chí', 'thông tấn xã', 'cổng'])
const MENU = new Set(MENU_PHRASES)
/** "baoxyz.vn"; never "H.LAN", an initial and a name. */
const DOMAIN = /^(?!\p{Lu}\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
const LONGEST_PERSON = 5
const LONGEST_BODY = 14
const LONGEST_SIGNATURE = 6
/** Signatures that name nobody. */
const NOBODY = new Set(
  'nvcc;pv;p.v;p v;ctv;cộng tác viên;tác giả;nhân vật;gia đình;đơn vị;thường trú;đặc phái viên;biên tập viên;bbt;bt;nhóm pv;nhóm phóng viên;phóng viên;tổng hợp;sưu tầm;st;tư liệu;minh họa;internet;pv tổng hợp;btv;ban biên tập;tác giả cung cấp;nhân vật cung cấp;cung cấp;phát;tl'.split(
    ';',
  ),
)

/** "Chị Nguyễn Thu Hà": somebody whom the article tells of; "Anh Thư" may be a pen name. */
function isAddressed([first, ...others]: readonly Token[]): boolean {
  return (
    /^(?:chị|bà|ngài|thầy|cô)$/u.test(first?.key ?? '') ||
    (/^(?:anh|ông)$/u.test(first?.key ?? '') && others.length > 2)
  )
}

/** "TIN ĐÃ ĐƯA", "Xem Nhiều": words that begin heads of boxes and no name. */
const NO_FIRST_NAMES = new Set(
  'tin bài các những xem đọc video ảnh thông liên chuyên hoạt sự mới nhiều'.split(' '),
)

/** True for a name that stands in the lexicon of outlets ("TTXVN", "Báo Tin tức", "báo Nhân Dân"). */
export function isOutlet(name: string): boolean {
  const key = nameKey(name)
  return OUTLET_KEYS.has(key) || (key.startsWith(BAO) && OUTLET_KEYS.has(key.slice(BAO.length)))
}
const BAO = `${nameKey('báo')} `

/**
 * What a credited name is: a person, or an agency, outlet or body; `nobody` for signatures like "PV"; undefined where
 * the words are no name (too long, or lower-cased words that are no lexicon entry).
 * `upright` asks for capitals throughout, as a signature without a label has.
 */
export function creditedKind(
  tokens: readonly Token[],
  text: string,
  upright: boolean,
): 'person' | 'agency' | 'nobody' | undefined {
  const words = tokens.filter((token) => token.kind !== 'punctuation')
  const [first] = words
  if (!first || words.length > LONGEST_BODY || tokens.some(({ key }) => key === ':')) return undefined
  const key = words.map((word) => word.key).join(' ')
  if (NOBODY.has(key)) return 'nobody'
  if (upright && MENU.has(key)) return undefined
  if (isOutlet(text)) return 'agency'
  if (DOMAIN.test(text) || text.endsWith('+')) return 'agency'
  // "VOV-Bangkok": an outlet's office abroad.
  if (tokens[1]?.raw === '-' && !tokens[1].spaceBefore && OUTLET_KEYS.has(nameKey(first.raw))) return 'agency'
  if (isMission(words, key)) return 'agency'
  if (upright && words.length > LONGEST_SIGNATURE) return undefined
  for (let n = Math.min(3, upright ? words.length - 1 : words.length); n >= 1; n--) {
    const head = words.slice(0, n).map((word) => word.key)
    const known = upright ? PRESS_HEADS : HEADS
    const isBody = known.has(head.join(' ')) && !(n === 1 && isSurnameHere(words))
    if (isBody && first.shape !== 'lower' && !isAllUpper(words)) return 'agency'
  }
  if (isUnit(words)) return 'agency'
  const capitals = words.filter((word) => word.shape !== 'lower' && word.shape !== 'none').length
  if (capitals === words.length) {
    if (upright && words.length > 1 && (NO_FIRST_NAMES.has(first.key) || isAddressed(words))) return undefined
    if (words.length === 1) return oneWord(first, upright)
    if (upright && isHeading(words.map((word) => word.key))) return undefined
    return words.length <= LONGEST_PERSON ? 'person' : undefined
  }
  return !upright && words.length === 1 && first.kind === 'word' ? 'agency' : undefined
}

const UNIT_HEADS = new Set(['vụ', 'cục', 'tổng cục', 'ban', 'phòng', 'sở', 'văn phòng', 'trung tâm'])
const SHORTEST_UNIT = 3

/** "Vụ Châu Âu", "Phòng Lễ Tân": a department of a ministry in capitals throughout looks like a person's name. */
function isUnit([first, ...others]: readonly Token[]): boolean {
  if (first?.shape !== 'capital' || others.length < SHORTEST_UNIT - 1) return false
  const isHead = UNIT_HEADS.has(first.key) || UNIT_HEADS.has(`${first.key} ${others[0]?.key}`)
  return isHead && others.every(({ shape }) => shape !== 'lower')
}

const MISSION =
  /^(?:đại sứ quán|đsq|đsqvn|tlsqvn|tổng lãnh sự quán|tlsq|phái đoàn(?: thường trực)?|thương vụ|sở ngoại vụ|văn phòng kinh tế(?: - | và )văn hóa)(?: |$)/u
const IN_MISSION = new Set(
  'sứ quán lãnh sự đoàn thường trực vụ tại ở bên cạnh tỉnh thành phố và kinh tế văn hóa đô nước'.split(' '),
)

/** First words of what a mission does, in a headline that is all capitals: "ĐẠI SỨ QUÁN VIỆT NAM TẠI PERU GẶP MẶT CỘNG ĐỒNG". */
const DOES = new Set(
  'thăm tổ gặp tiếp trao mừng họp làm dự chúc đón khai kỷ hỗ ký tặng phát viếng ra thông chào giao phối hợp triển tham quyên vận ủng cứu thực chủ đồng tưởng treo mở ghi nhận bàn dâng công kêu khuyến mời cảnh báo'.split(
    ' ',
  ),
)

/** "Đại sứ quán Việt Nam tại Peru", "Sở Ngoại vụ Nghệ An": a body that signs its own report: its name and no more. */
function isMission(words: readonly Token[], key: string): boolean {
  return (
    words.length >= (words[0]?.shape === 'upper' ? 3 : 4) &&
    words[0]?.shape !== 'lower' &&
    MISSION.test(key) &&
    !(words[0]?.shape === 'upper' && words.some((word) => DOES.has(word.key))) &&
    words.every((word) => word.kind === 'word' && (word.shape !== 'lower' || IN_MISSION.has(word.key)))
  )
}

/** "Đoàn Thu Thủy": Đoàn is a family name where only capitals follow, "Đoàn công tác" and "Đoàn ĐBQH" are bodies. */
function isSurnameHere([first, ...others]: readonly Token[]): boolean {
  return (
    (first?.key === 'đoàn' || first?.key === 'trang') &&
    others.length > 0 &&
    others.length < 4 &&
    others.every(({ shape }) => shape === 'capital')
  )
}

const LONGEST_INITIALS = 3
const INITIAL_AND_NAME = /^\p{Lu}\.\p{Lu}+$/u

/** "TM", "T.H" sign a report where no outlet is called so; other single words in capitals are outlets. */
function oneWord(word: Token, upright: boolean): 'person' | 'agency' | undefined {
  if (word.shape !== 'upper') return upright ? undefined : 'agency'
  const name = word.raw.normalize('NFC')
  if (INITIAL_AND_NAME.test(name)) return 'person'
  return upright && name.length <= LONGEST_INITIALS ? 'person' : 'agency'
}

function isAllUpper(words: readonly Token[]): boolean {
  return words.length > 1 && words.every((word) => word.shape === 'upper')
}
