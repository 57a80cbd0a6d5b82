import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { honorificAt } from '../person/honorific-at.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { pairAt } from '../place/country-pair.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { HEADS, KNOWN } from './body-names.ts'

const HOUSES = new Set(
  'Quỹ,Câu lạc bộ,CLB,Bệnh viện,Viện,Trung tâm,Học viện,Trường,Trường Đại học,Trường Cao đẳng,Đại học,Công ty,Công ty Cổ phần,Công ty cổ phần,Công ty TNHH,Tập đoàn,Tổng công ty,Tổng Công ty,Nhà hát,Thư viện,Bảo tàng,Nhà máy'.split(
    ',',
  ),
)
const TAUGHT = new Set(['tòa án', 'kiểm sát', 'cảnh sát', 'biên phòng'])
const LONGEST_RUN = 8
const OWN_NAME = 2
const WHOLE_NAME = 3

/** How many capitalised Vietnamese syllables stand in a row from a token on. */
function runOfCapitals(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && last - at < LONGEST_RUN) {
    const token = tokens[last]
    const goesOn = last === at || token?.spaceBefore === true
    if (token?.shape !== 'capital' || token.breaksBefore > 1 || !goesOn) break
    if (!isVietnameseSyllable(token.key)) break
    last++
  }
  return last - at
}

/**
 * "Bệnh viện Đa khoa Lam Sơn", "Trung tâm Ngoại ngữ Đông Đô": two capitals after what a house is for are its own name,
 * where they are no whole name of a person; its head may be named right after ("… Lam Sơn Lê Văn An"). Returns the end, or `at`.
 */
export function houseNameEnd(head: BodyHead, tokens: readonly Token[], at: number, end: number): number {
  if (!HOUSES.has(head.text) || at >= end || tokens[at]?.shape !== 'capital') return at
  if (honorificAt(tokens, at, end) || knownPlaceAt(tokens, at, end)) return at
  // "Học viện Tòa án", "Học viện Kiểm sát": what is taught there, though other bodies are headed so.
  const taught = head.text === 'Học viện' && TAUGHT.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`)
  if (taught && at + 2 <= end && !isCapital(tokens[at + 2])) return at + 2
  if (phraseAt(HEADS, tokens, at) || phraseAt(KNOWN, tokens, at)) return at
  const town = foreignTownEnd(tokens, at, end)
  if (town > at) return town
  const run = runOfCapitals(tokens, at, end)
  const rest = at + OWN_NAME
  if (run > OWN_NAME) return isPersonNameAt(tokens, rest, end) && run - OWN_NAME >= WHOLE_NAME ? rest : at
  const isOther = isCapital(tokens[rest]) && tokens[rest]?.breaksBefore === 0
  return run === OWN_NAME && !isOther && !isPersonNameAt(tokens, at, end) ? rest : at
}

/** First words of the names of towns that are named for saints, rivers and forts. */
const TOWN_ARTICLES = new Set('la las los el san santa santo saint são porto puerto new fort'.split(' '))

/** "Đại học Quốc gia La Plata", "Đại học Bách khoa Tomsk,": a town no lexicon has, in one word or after an article; the end, or `at`. */
export function foreignTownEnd(tokens: readonly Token[], at: number, end: number): number {
  const words = TOWN_ARTICLES.has(tokens[at]?.key ?? '') ? 2 : 1
  const last = at + words
  if (last > end || !tokens[at]?.spaceBefore) return at
  for (let word = at; word < last; word++) {
    const token = tokens[word]
    if (token?.shape !== 'capital' || token.breaksBefore > 1) return at
    if (word > at && !token.spaceBefore) return at
  }
  const isForeign = words === 2 || !isVietnameseSyllable(tokens[at]?.key ?? '')
  const next = last < end ? tokens[last] : undefined
  const goesOn = next !== undefined && next.breaksBefore < 2 && (next.raw === '-' || isCapital(next))
  return isForeign && !goesOn ? last : at
}

/** "Trường THPT Chu Văn An Lê Thị Hoa": all of a row of capitals is the school's name but for its head's; the end, or `at`. */
export function schoolNameEnd(tokens: readonly Token[], at: number, end: number): number {
  // "Trường THPT Hữu nghị Lào - Việt Nam"
  if (tokens[at]?.key === 'hữu' && tokens[at + 1]?.key === 'nghị')
    return pairAt(tokens, at + 2, end)?.last ?? Math.min(end, at + 2)
  const run = runOfCapitals(tokens, at, end)
  if (run === 0) return isForeignName(tokens[at]) ? at + 1 : at
  for (let own = run - WHOLE_NAME; own >= OWN_NAME; own--) {
    if (isPersonNameAt(tokens, at + own, end)) return at + own
  }
  return at + run
}

function isForeignName(token: Token | undefined): boolean {
  return token?.shape === 'capital' && token.breaksBefore === 0
}
