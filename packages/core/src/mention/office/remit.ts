import type { Token } from '../../text/tokens.ts'
import { foreignNameEnd, nameWordEnd } from '../person/foreign-name.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { knownPlaceAt, type PlaceHit } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { TITLES } from './titles.ts'

const OPENINGS = phraseList('phụ trách, đặc trách, chuyên trách, phụ trách về')
/** After a body's name only: "nói với Tổng Bí thư về …" is no remit. */
const ABOUT = phraseList('về, về vấn đề')
const LONGEST = 14

/**
 * "Đại diện cấp cao của EU về chính sách an ninh và đối ngoại Josep Borrell": what an office is charged with stands
 * between it and the name. Returns where the name begins, or `at` where no name closes the words.
 */
export function remitEnd(tokens: readonly Token[], at: number, end: number, atBody: boolean): number {
  const opening = phraseAt(OPENINGS, tokens, at) ?? (atBody ? phraseAt(ABOUT, tokens, at) : null)
  if (!opening || tokens[at]?.shape !== 'lower') return at
  // "… về việc bổ nhiệm ông A": a matter, and another's name.
  if (tokens[opening.last]?.key === 'việc') return at
  for (let last = opening.last; last < end && last - at < LONGEST; last++) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1 || phraseAt(TITLES, tokens, last)) return at
    if (/^(?:ông|bà|đồng|ngài)$/u.test(token.key) && token.shape === 'lower') return at
    if (token.kind !== 'word' && !/^[-–]$/u.test(token.raw)) return at
    if (!isCapital(token) || last === opening.last) continue
    const place = knownPlaceAt(tokens, last, end)
    if (place) {
      // "về Myanmar Ong Keng Yong"
      const name = tokens[place.last]
      const isName =
        foreignNameEnd(tokens, place.last, end) > place.last + 1 && !knownPlaceAt(tokens, place.last, end)
      if (name?.shape === 'capital' && name.breaksBefore < 2 && isName) return place.last
      last = place.last - 1
      continue
    }
    if (isPersonNameAt(tokens, last, end)) return last
    const word = nameWordEnd(tokens, last, end)
    // "phụ trách Thương mại Thani bin Ahmed": a name that goes on with a particle.
    const byParticle = !isVietnameseSyllable(token.key) && foreignNameEnd(tokens, last, end) > word
    if (byParticle && token.shape === 'capital') return last
    const isForeign = (word > last + 1 || !isVietnameseSyllable(token.key)) && isCapital(tokens[word])
    if (isForeign && token.shape === 'capital') return last
  }
  return at
}

/** "về Myanmar", "phụ trách Trung Đông": the countries and regions that an office is charged with, between two tokens. */
export function placesOfRemit(tokens: readonly Token[], from: number, last: number): PlaceHit[] {
  const places: PlaceHit[] = []
  for (let at = from; at < last; at++) {
    const place = isCapital(tokens[at]) ? knownPlaceAt(tokens, at, last) : null
    if (!place) continue
    if (!place.place.ambiguous) places.push(place)
    at = place.last - 1
  }
  return places
}
