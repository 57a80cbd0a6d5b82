import { isDay, isYear } from './calendar.ts'
import type { Token } from './tokens.ts'

/** A date written in figures; `last` is the token index after it. */
export interface NumericDate {
  last: number
  day?: number
  month: number
  year?: number
  /** The mark between the parts: "/", "-" or ".". */
  separator: string
}

const SEPARATORS = new Set(['/', '-', '.', '–', '−'])

/** The value of a token of one to `digits` ASCII digits, else undefined. */
export function smallNumber(token: Token | undefined, digits = 4): number | undefined {
  if (token?.kind !== 'number' || token.raw.length > digits) return undefined
  let value = 0
  for (let i = 0; i < token.raw.length; i++) {
    const digit = token.raw.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  return value
}

function part(tokens: readonly Token[], at: number, digits: number): number | undefined {
  const token = tokens[at]
  return token?.breaksBefore ? undefined : smallNumber(token, digits)
}

const LATEST_SHORT_YEAR = 49

/** "2024", and behind strokes "24" or "98": which year four or two figures write. */
function yearWritten(tokens: readonly Token[], at: number, separator: string): number | undefined {
  const written = part(tokens, at, 4)
  if (written === undefined) return undefined
  const { length } = tokens[at]?.raw ?? ''
  const isShort = length === 2 && separator === '/'
  const year = isShort ? written + (written > LATEST_SHORT_YEAR ? 1900 : 2000) : written
  return (isShort || length === 4) && isYear(year) ? year : undefined
}

/**
 * Reads a date in figures at a token: "25/2/2016", "25/2/16", "5-8", "30.1.2023", "25 / 2", "5/2014". A full date needs one kind
 * of mark throughout; a date that goes on into more figures ("1/2/3/4", "12-3-45") is none. Spaces are allowed around
 * all marks or none, so that "24 - 26/11" is left to the rule for ranges.
 */
export function readNumericDate(tokens: readonly Token[], at: number): NumericDate | undefined {
  const first = smallNumber(tokens[at], 2)
  const mark = tokens[at + 1]
  if (first === undefined || !mark || !SEPARATORS.has(mark.key) || mark.breaksBefore) return undefined
  const second = tokens[at + 2]
  if (!second || second.spaceBefore !== mark.spaceBefore || second.breaksBefore) return undefined
  const separator = mark.key
  const month = part(tokens, at + 2, 2)
  const year = part(tokens, at + 2, 4)
  const mark2 = tokens[at + 3]
  const goesOn =
    mark2 && SEPARATORS.has(mark2.key) && !mark2.breaksBefore && smallNumber(tokens[at + 4], 9) !== undefined
      ? mark2
      : undefined
  if (month === undefined || (second.raw.length > 2 && year !== undefined)) {
    const isMonth = first >= 1 && first <= 12 && year !== undefined && second.raw.length === 4 && isYear(year)
    if (!isMonth || (goesOn && !goesOn.spaceBefore)) return undefined
    return { last: at + 3, month: first, year, separator }
  }
  if (goesOn && goesOn.key === separator && goesOn.spaceBefore === mark.spaceBefore) {
    const written = yearWritten(tokens, at + 4, separator)
    if (written === undefined) return undefined
    const after = tokens[at + 5]
    const isLonger =
      after && !after.spaceBefore && after.key === separator && smallNumber(tokens[at + 6], 9) !== undefined
    if (isLonger || !isDay(first, month, written)) return undefined
    return { last: at + 5, day: first, month, year: written, separator }
  }
  if (!isDay(first, month)) return undefined
  return { last: at + 3, day: first, month, separator }
}
