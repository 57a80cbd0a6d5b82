import { isYear } from '../../../text/calendar.ts'
import { smallNumber } from '../../../text/numeric-date.ts'
import type { Token } from '../../../text/tokens.ts'
import { type DateRule, wordsAt } from '../date-phrase.ts'

const QUARTERS = new Map([
  ['i', 33],
  ['ii', 34],
  ['iii', 35],
  ['iv', 36],
  ['1', 33],
  ['2', 34],
  ['3', 35],
  ['4', 36],
  ['một', 33],
  ['hai', 34],
  ['ba', 35],
  ['tư', 36],
])

/** The year after "năm", "/" or "-", with the token index after it. */
function readYear(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  if (!['năm', '/', '-'].includes(tokens[at]?.key ?? '')) return undefined
  const year = smallNumber(tokens[at + 1], 4)
  return year !== undefined && isYear(year) && tokens[at + 1]?.raw.length === 4
    ? { year, last: at + 2 }
    : undefined
}

/** "quý I/2023", "quý 4 năm 2022", "6 tháng đầu năm 2023", "nửa cuối năm 2024": EDTF's quarters (33-36) and halves (40, 41). */
export const partOfYear: DateRule = {
  id: 'time/part-of-year',
  read(tokens, at) {
    const quarter = tokens[at]?.key === 'quý' ? QUARTERS.get(tokens[at + 1]?.key ?? '') : undefined
    if (quarter !== undefined) {
      const found = readYear(tokens, at + 2)
      return found
        ? { first: at, last: found.last, stated: `${found.year}-${quarter}`, grain: 'months' }
        : undefined
    }
    const isHalf = tokens[at]?.key === 'nửa'
    const isSixMonths = wordsAt(tokens, at, ['6', 'tháng']) || wordsAt(tokens, at, ['sáu', 'tháng'])
    if (!isHalf && !isSixMonths) return undefined
    const from = at + (isHalf ? 1 : 2)
    const which = tokens[from]?.key
    const half = which === 'đầu' ? 40 : which === 'cuối' ? 41 : undefined
    const found = half === undefined ? undefined : readYear(tokens, from + 1)
    return found
      ? { first: at, last: found.last, stated: `${found.year}-${half}`, grain: 'months' }
      : undefined
  },
}
