import type { Token } from '../../text/tokens.ts'
import { foreignNameEnd } from '../person/foreign-name.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, textOf } from '../word-shape.ts'
import type { OfficeBodyRule } from './office-body.ts'

const LETTERS = /^\p{Lu}{2,6}$/u
const ROMAN = /^[IVXLC]+$/u
const FEWEST_TOKENS = 2
const INTRODUCED_WITHIN = 300

/** "(KCTX)": whether the letters stood alone in brackets before. */
function isIntroduced(tokens: readonly Token[], at: number, letters: string): boolean {
  for (let before = at - 2; before > 0 && at - before < INTRODUCED_WITHIN; before--) {
    if (tokens[before]?.key !== letters) continue
    if (tokens[before - 1]?.raw === '(' && tokens[before + 1]?.raw === ')') return true
  }
  return false
}

/**
 * "Chủ tịch SAC Min Aung Hlaing", "Tổng Giám đốc VNPT Lê Văn An": letters that no lexicon has between a title and a whole
 * name stand for the body. In a line of capitals they are the name's own. "Liên đoàn … (KCTX) do bà A, Chủ tịch KCTX, …":
 * so do letters that stood in brackets shortly before, with no name after them.
 */
export const lettersBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const [letters, next] = [tokens[at], tokens[at + 1]]
  if (letters?.shape === 'mixed') return brandOfWords(tokens, at, end)
  if (letters?.shape !== 'upper') return null
  if (!LETTERS.test(letters.raw.normalize('NFC')) || ROMAN.test(letters.raw)) return null
  const named =
    next?.shape === 'capital' &&
    next.breaksBefore < 2 &&
    (isPersonNameAt(tokens, at + 1, end) || foreignNameEnd(tokens, at + 1, end) - at - 1 >= FEWEST_TOKENS)
  const alone = next?.shape !== 'capital' && next?.shape !== 'upper'
  if (!named && !(alone && isIntroduced(tokens, at, letters.key))) return null
  const body = { first: at, last: at + 1, kind: 'known', rule: 'organization/letters-before-name' }
  return { last: at + 1, organization: letters.raw, bodies: [body], rule: 'office/title-of-letters' }
}

const SESSION = /^\p{Lu}{2,6}(?<number>\d{1,3})?$/u

/** "AIPA-44", "COP30": the end of letters with the number of a session, or `at`. */
function sessionEnd(tokens: readonly Token[], at: number): number {
  const letters = tokens[at]
  const match = letters?.shape === 'upper' ? SESSION.exec(letters.raw.normalize('NFC')) : null
  if (!match) return at
  if (match.groups?.number !== undefined) return at + 1
  const [dash, number] = [tokens[at + 1], tokens[at + 2]]
  const isTied = dash?.raw === '-' && !dash.spaceBefore && number?.kind === 'number' && !number.spaceBefore
  return isTied ? at + 3 : at
}

/** "Chủ tịch AIPA-44 Puan Maharani", "Chủ tịch COP30 Sultan Al Jaber": who chairs one session, named right after it. */
export const sessionBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const last = sessionEnd(tokens, at)
  if (last === at || !namedAt(tokens, last, end)) return null
  return { last, organization: textOf(tokens, at, last), rule: 'office/title-of-letters' }
}

function namedAt(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at]
  if (next?.shape !== 'capital' || next.breaksBefore > 1) return false
  return isPersonNameAt(tokens, at, end) || foreignNameEnd(tokens, at, end) - at >= FEWEST_TOKENS
}

const MIXED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u
const PREFIX = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}/u

/** "Giám đốc điều hành PeaceTrees Vietnam Claire Yunker": words run together make a name of a body where a whole name follows. */
function brandOfWords(tokens: readonly Token[], at: number, end: number): ReturnType<OfficeBodyRule> {
  const brand = tokens[at]
  if (!brand || !MIXED.test(brand.raw) || PREFIX.test(brand.raw)) return null
  const place = knownPlaceAt(tokens, at + 1, end)
  const home = tokens[at + 1]?.key === 'vietnam' ? at + 2 : at + 1
  const last = place?.place.kind === 'country' ? place.last : home
  const next = tokens[last]
  if (!isCapital(next) || next.breaksBefore > 1) return null
  if (!isPersonNameAt(tokens, last, end) && foreignNameEnd(tokens, last, end) - last < FEWEST_TOKENS)
    return null
  const body = { first: at, last, kind: 'company', rule: 'organization/letters-before-name' }
  return { last, organization: textOf(tokens, at, last), bodies: [body], rule: 'office/title-of-letters' }
}
