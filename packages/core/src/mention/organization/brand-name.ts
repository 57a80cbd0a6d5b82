import type { Token } from '../../text/tokens.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { isPersonNameAt, isStrongSurname } from '../person/vietnamese-name.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { isCapital, isStopWord, isVietnameseSyllable } from '../word-shape.ts'
import { KNOWN } from './body-names.ts'

const JOINTS = new Set(['và', 'thuộc'])
const LONGEST_BRAND = 6
const ROMAN = /^[IVXLC]+$/u

/** Words of other tongues that say what a firm makes or is. */
const LINES_OF_BUSINESS = phraseList(
  'Electronics, Electric, Electro-Mechanics, Display, Engineering, Motor, Motors, Innotek, Energy, Power, Chem, Chemical, Chemicals, Group, Holdings, Holding, Corporation, Corp, International, Global, Technology, Technologies, Semiconductor, Systems, Solutions, Software, Data, Digital, Cloud, Mobile, Telecom, Media, Industries, Heavy Industries, Construction, Steel, Shipbuilding, Shopping, Mart, Foods, Financial, Capital, Bank, Life, Insurance, Securities, Airlines, Air, Aviation, Aerospace, Space, Defence, Defense, Pharma, Healthcare, Logistics, Oil, Gas, Overseas, Retail, Hotel, Properties, Partners, Ventures, World, Ports, Airways, Express, Lines, Wind Systems, Wind, Wind Power, Renewables, Materials, Robotics, Games, Studios, Entertainment, Sports, Resorts, Resources, Mining, Petroleum, Petrochemical, Petrochemicals, Trading, Consulting, Asset Management, Investments, Investment, Land, Development, Hospitality, Cement, Rail, Railways, Rice, Food, Beverage, Beverages, Agri, Agro, Auto, Automotive, Battery, Batteries, Biologics, Bioscience, Tech, Labs, Networks, Payments, Pay',
)
const MOST_LINES = 3

/** "Samsung Electronics", "Hyundai Motor Group": what goes on with a known brand in the words of firms' names. */
export function lineOfBusinessEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  for (let words = 0; words < MOST_LINES && isCapital(tokens[last]); words++) {
    const line = phraseAt(LINES_OF_BUSINESS, tokens, last)
    if (!line || line.last > end || tokens[last]?.breaksBefore !== 0) break
    last = line.last
  }
  return last
}

/** A name of its own after a head: capitals in a row, foreign words included, two (for firms) or three unless one is foreign. */
export function brandEnd(tokens: readonly Token[], at: number, end: number, isFirm: boolean): number {
  const known = phraseAt(KNOWN, tokens, at)
  if (known && known.last <= end) return isFirm ? lineOfBusinessEnd(tokens, known.last, end) : known.last
  let last = at
  let foreign = false
  let capitals = 0
  while (last < end && last - at < LONGEST_BRAND) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1 || !isCapital(token) || ROMAN.test(token.raw)) break
    // "Hội LHTN TP. Huế": the town it is of, and no part of the name of its own.
    if (token.key === 'tp' && last > at) break
    // A firm may bear what looks like a name ("Công ty Hoa Văn Sơn"); other bodies are followed by people.
    if (isPersonNameAt(tokens, last, end) && !(isFirm && !isStrongSurname(token.key))) break
    if (!isVietnameseSyllable(token.key) || token.shape === 'upper' || token.shape === 'mixed') foreign = true
    capitals++
    // "Đảng Frê-li-mô": a foreign word spelt by syllables is one.
    const word = nameWordEnd(tokens, last, end)
    if (word > last + 1 && tokens[last + 1]?.raw === '-') foreign = true
    last = tokens[last + 1]?.raw === '-' ? word : last + 1
    // "Tập đoàn SK Chey Tae-won": letters make a brand; what goes on in small ones is another name.
    const next = tokens[last]
    if (token.shape === 'upper' && next?.shape === 'capital' && !phraseAt(LINES_OF_BUSINESS, tokens, last)) {
      const isName = !isVietnameseSyllable(next.key) || (!isFirm && isCapital(tokens[last + 1]))
      if (isName) break
    }
    // One lower syllable may close a two-syllable word: "Công ty Cổ phần Sữa".
    if (next?.shape === 'lower' && isCapital(tokens[last + 1]) && !isStopWord(next) && !JOINTS.has(next.key))
      last++
    else if (next?.raw === '-' && !next.spaceBefore && isCapital(tokens[last + 1])) last++
    // "Ernst & Young": two partners' names make one firm's.
    else if (next?.raw === '&' && isFirm && isCapital(tokens[last + 1])) {
      foreign = true
      last++
    }
  }
  return foreign || capitals > (isFirm ? 1 : 2) ? last : at
}
