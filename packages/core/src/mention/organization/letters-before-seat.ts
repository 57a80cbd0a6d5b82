import type { Token } from '../../text/tokens.ts'
import { divisionAt } from '../place/country-at.ts'
import { isCapital, textOf } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'

/** Reads the body that a row of tokens begins with. */
type ReadRow = (tokens: readonly Token[]) => BodyHit | null

const LONGEST_HEAD = 12
const LONGEST_SEAT = 6
const DIVISIONS = new Set('tỉnh thành tp huyện quận'.split(' '))

/**
 * "Liên hiệp các tổ chức hữu nghị (LHTCHN) tỉnh Nghệ An": letters in brackets between a body's words and the province that it
 * is of. The body is read as though the brackets were not there, and named without them; null where no such letters stand.
 */
export function lettersBeforeSeat(
  tokens: readonly Token[],
  at: number,
  end: number,
  readRow: ReadRow,
): BodyHit | null {
  const open = openingAt(tokens, at, end)
  const seat =
    open < 0 ? null : divisionAt(tokens, open + BRACKET, Math.min(end, open + BRACKET + LONGEST_SEAT))
  if (!seat) return null
  const read = readRow([...tokens.slice(at, open), ...tokens.slice(open + BRACKET, seat.last)])
  if (!read || read.last !== seat.last - BRACKET - at) return null
  const name = `${textOf(tokens, at, open)} ${textOf(tokens, open + BRACKET, seat.last)}`
  const { kind, country, rule } = read
  return { first: at, last: seat.last, kind, rule, name, ...(country ? { country } : {}) }
}

/** The brackets and the letters between them. */
const BRACKET = 3

/** Where "(LETTERS) tỉnh" begins, or -1. */
function openingAt(tokens: readonly Token[], at: number, end: number): number {
  const from = at + 2
  for (let open = from; open < Math.min(end - BRACKET, from + LONGEST_HEAD); open++) {
    const token = tokens[open]
    if (token?.kind === 'word') continue
    if (token?.raw !== '(') return -1
    const [letters, close, division] = [tokens[open + 1], tokens[open + 2], tokens[open + BRACKET]]
    const isShort = letters?.kind === 'word' && (letters.shape === 'upper' || letters.shape === 'mixed')
    const isOf = division?.shape !== 'upper' || isCapital(tokens[open + BRACKET + 1])
    return isShort && close?.raw === ')' && isOf && DIVISIONS.has(division?.key ?? '') ? open : -1
  }
  return -1
}
