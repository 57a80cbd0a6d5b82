import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'

const HEADS = new Set(
  'Quỹ,Viện,Viện Nghiên cứu,Trung tâm,Học viện,Bệnh viện,Trường,Trường Đại học,Đại học'.split(','),
)
const givenNames = wordSet(GIVEN_NAMES)
const MOST_WORDS = 4
const NAME_AND_HOLDER = 3

/**
 * "Quỹ Hòa bình Niwano", "Viện Khoa học Weizmann": whom a foundation or institute is called after. One foreign word is no
 * person's whole name; of three ("Quỹ Hòa bình Niwano Kenji Sato") the last two are the holder's. Returns the end, or `at`.
 */
export function namesakeEnd(head: BodyHead, tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at]
  if (!HEADS.has(head.text) || at >= end || !isForeign(first) || givenNames.has(first.key)) return at
  let last = at
  let words = 0
  while (last < end && words < MOST_WORDS && isCapital(tokens[last]) && tokens[last]?.breaksBefore === 0) {
    last = nameWordEnd(tokens, last, end)
    words++
  }
  const own = nameWordEnd(tokens, at, end)
  return (words === 1 || words === NAME_AND_HOLDER) && !knownPlaceAt(tokens, at, end) ? own : at
}

function isForeign(token: Token | undefined): token is Token {
  return token?.shape === 'capital' && token.breaksBefore === 0 && !isVietnameseSyllable(token.key)
}

const NAMED = /^(?:đại|học|trường|viện|trung|bệnh|quỹ)$/u
const WHOLE_NAME = 2

/** "thăm Học viện Ngoại giao Anwar Gargash": where no title stands before, two foreign names after a house are its own. */
export function withNamesake(tokens: readonly Token[], body: BodyHit, end: number): BodyHit {
  if (body.kind === 'known') return withSecondWord(tokens, body, end)
  if (body.kind !== 'institute' || !NAMED.test(tokens[body.first]?.key ?? '')) return body
  let last = body.last
  let words = 0
  while (last < end && isForeign(tokens[last]) && !knownPlaceAt(tokens, last, end)) {
    last = nameWordEnd(tokens, last, end)
    words++
  }
  return words === WHOLE_NAME && !isCapital(tokens[last]) ? { ...body, last } : body
}

/** "Siemens Gamesa", "Hitachi Energy": one foreign word right after a firm's lone name belongs to it; two may be somebody. */
function withSecondWord(tokens: readonly Token[], body: BodyHit, end: number): BodyHit {
  const { fullName: _short, ...named } = body
  const { first, last } = body
  const isFirm = last - first === 1 && isForeignWord(tokens[first]) && isForeign(tokens[last])
  if (!isFirm || last >= end || !tokens[last]?.spaceBefore) return body
  const goesOn = isCapital(tokens[last + 1]) || tokens[last + 1]?.raw === '-'
  const isOther = knownPlaceAt(tokens, last, end) !== null || givenNames.has(tokens[last]?.key ?? '')
  return goesOn || isOther ? body : { ...named, last: last + 1 }
}

function isForeignWord(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !isVietnameseSyllable(token.key)
}
