import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../lexicon/words.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import type { PlaceHit } from './place-names.ts'

/** Second syllables that make an ordinary word of a country's: "Ý kiến", "Pháp luật", "Anh hùng", "Đức tính", "Mỹ thuật". */
const ORDINARY: Record<string, Set<string>> = {
  ý: wordSet('kiến định nghĩa thức tưởng chí đồ nguyện muốn thơ'),
  pháp: wordSet('ngữ luật lệnh chế lý quy định đình nhân y danh sư'),
  anh: wordSet('ngữ hùng em chị ta ấy trai rể dũng minh ruột họ cả và cho là đã sinh được bị có nói kể'),
  đức: wordSet('tính phật chúa thánh giáo cha mẹ ông bà độ hạnh'),
  mỹ: wordSet('thuật phẩm nghệ nhân lệ vị'),
  áo: wordSet('dài sơ vest khoác trắng xanh đỏ mưa quần phao'),
  bỉ: wordSet('ổi'),
  nhật: wordSet('ngữ ký báo trình thực hoàng'),
  hàn: wordSet('lâm gắn huyên điện'),
  nga: wordSet('mi ngữ'),
  lào: wordSet('xào'),
}

/** Countries whose names are also given names. */
export const GIVEN_NAMES = wordSet('nga anh mỹ đức ý')

/** Words before a country's name that make it something else: "tiếng Pháp", "giàn khoan Hải Dương", "bão Lào". */
const OTHER_THINGS = wordSet('tiếng chữ bảng khoan tàu bão sông hồ cầu đèo núi')

/** Rigs and survey ships are numbered by the name of a sea that is a province's too. */
const SHIPS = new Set(['hải dương', 'hướng dương', 'hải nam', 'trường sa'])

/** What a city gives its name to: "Hiệp định Paris", "Tuyên bố Hà Nội", "Olympic Tokyo". */
const NAMED_AFTER_CITIES = new Set(
  'hiệp định,tuyên bố,công ước,hiệp ước,đồng thuận,thỏa thuận,định thư,kế hoạch,chương trình,olympic'.split(
    ',',
  ),
)

/** "đầu cầu", "điểm cầu": either end of a video line. */
const ENDS_OF_LINE = new Set(['đầu', 'điểm'])

const TREATIES = new Set(['công ước', 'hiệp định', 'tuyên bố', 'hiệp ước', 'đồng thuận', 'định thư'])

/** "tiếng Pháp", "giàn khoan Hải Dương" and "Hiệp định Paris" name no place. */
export function namesOtherThing(
  tokens: readonly Token[],
  at: number,
  kind: PlaceHit['place']['kind'],
): boolean {
  const before = tokens[at - 1]
  const words = kind === 'city' || kind === 'province' ? `${tokens[at - 2]?.key} ${before?.key}` : ''
  if (kind === 'city' && (NAMED_AFTER_CITIES.has(words) || NAMED_AFTER_CITIES.has(before?.key ?? '')))
    return true
  // "Công ước Hà Nội": cities that are provinces too.
  if (kind === 'province' && TREATIES.has(words) && tokens[at - 2]?.shape !== 'lower') return true
  // "tàu khảo sát Hải Dương 22", "giàn khoan Hải Dương 981": a number after the name counts ships, not provinces.
  const [next, last] = [tokens[at + 1], tokens[at + 2]]
  if (last?.kind === 'number' && last.spaceBefore && SHIPS.has(`${tokens[at]?.key} ${next?.key}`)) return true
  // "cuộc diễn tập MILAN 2024": capitals and a year name an exercise or a fair.
  const shouts =
    tokens[at]?.shape === 'upper' && (tokens[at]?.raw.length ?? 0) > 2 && before?.shape === 'lower'
  if (shouts && (kind === 'city' || kind === 'province')) {
    const behind = [next, last].find((token) => token?.shape !== 'upper')
    if (behind?.kind === 'number' && /^(?:19|20)\d\d$/u.test(behind.raw) && behind.breaksBefore === 0)
      return true
  }
  // "kênh đào Suez", "Khu kinh tế Kênh đào Suez"
  if (before?.key === 'đào' && tokens[at - 2]?.key === 'kênh') return true
  // "tại đầu cầu Hà Nội": a town at one end of a video line.
  if (before?.key === 'cầu' && ENDS_OF_LINE.has(tokens[at - 2]?.key ?? '')) return false
  return before !== undefined && before.shape === 'lower' && OTHER_THINGS.has(before.key)
}

/** True where a short country word stands for the country: no part of a name ("Tuấn Anh", "bà Nga"), no ordinary word. */
export function isCountryHere(tokens: readonly Token[], hit: PlaceHit, end: number): boolean {
  const token = tokens[hit.first]
  if (!token || hit.last - hit.first > 1) return true
  const before = tokens[hit.first - 1]
  const next = hit.last < end ? tokens[hit.last] : undefined
  if (
    token.spaceBefore &&
    isCapital(before) &&
    before.breaksBefore < 2 &&
    before.shape === 'capital' &&
    !isTitleWord(before)
  ) {
    return false
  }
  // "HỢP TÁC THỰC THI PHÁP LUẬT": so in a headline in capitals.
  const isWritten = next?.shape === 'lower' || (token.shape === 'upper' && next?.shape === 'upper')
  if (next?.kind === 'word' && isWritten && next.breaksBefore < 2) {
    if (ORDINARY[token.key]?.has(next.key)) return false
  }
  if (isCapital(next) && next.spaceBefore && next.breaksBefore < 2 && isVietnameseSyllable(next.key)) {
    const isHyphenated = tokens[hit.last + 1]?.raw === '-' && tokens[hit.last + 1]?.spaceBefore === false
    return isHyphenated || isPersonNameAt(tokens, hit.last, end) || next.shape === 'upper'
  }
  return true
}

/** Words that end a title or open a sentence: what follows them is no part of a name. */
const TITLE_WORDS = wordSet(
  'giao phòng thống tướng hội phủ gia nước thương phía theo tại với từ người về quân lính giữa thăm đoàn của do cùng trong nếu khi trước sau riêng hiện nhưng song còn cả hệ như để cho đến tới ở dân trưởng vương hoàng viện',
)

function isTitleWord(token: Token): boolean {
  return TITLE_WORDS.has(token.key)
}
