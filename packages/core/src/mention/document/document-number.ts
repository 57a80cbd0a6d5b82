import type { Token } from '../../text/tokens.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'

/** A paper's number: `value` without inner spaces, token indexes with `last` exclusive. */
export interface DocumentNumber {
  value: string
  first: number
  last: number
  /** True where "số" or a suffix shows that it can be nothing else. */
  sure: boolean
}

/** What may follow a bare number that numbers a paper and does not count things. */
const AFTER_BARE = phraseList(
  'của, về, về việc, ngày, và, là, được, đã, có, do, khóa, cũng, trong, năm, nêu, ra, quy định, yêu cầu, xác định, theo, để, với, tại, đến',
)
const UNITS = phraseList('năm qua, năm tới, năm liền, ngày làm việc, năm lần, và đang')

const isSuffix = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.shape === 'upper' || token.shape === 'mixed' || token.shape === 'capital')

/** Reads "36-NQ/TW", "1328 / QĐ - TTg", "số 89/2020/NĐ-CP", "22", "XIII"-free; null where no number stands. */
export function documentNumberAt(tokens: readonly Token[], at: number): DocumentNumber | null {
  let next = at
  let sure = false
  if (tokens[next]?.key === 'số' && tokens[next]?.shape === 'lower') {
    sure = true
    next++
  }
  const registered = registerNumberAt(tokens, next)
  if (registered) return registered
  const number = tokens[next]
  if (number?.kind !== 'number' || number.breaksBefore > 1 || !/^\d{1,5}$/u.test(number.raw)) return null
  let value = number.raw
  let last = next + 1
  // A letter glued to the number: "12A-CT/TW".
  while (last < tokens.length) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 0) break
    if (!token.spaceBefore && token.kind !== 'punctuation' && isSuffixPart(tokens, last)) {
      value += token.raw
      last++
      continue
    }
    if (!/^[-–/.]$/u.test(token.raw)) break
    const part = tokens[last + 1]
    if (!part || part.breaksBefore > 0) break
    const separator = token.raw === '–' ? '-' : token.raw
    const year = part.kind === 'number' && separator === '/' && /^(?:19|20)\d\d$/u.test(part.raw)
    const letters =
      isSuffix(part) &&
      separator !== '.' &&
      !(
        separator === '-' &&
        token.spaceBefore &&
        part.shape === 'capital' &&
        !part.key.startsWith('qđ') &&
        part.raw.length > 4
      )
    // "Nghị quyết 68/262" of the United Nations
    const session =
      separator === '/' && part.kind === 'number' && !part.spaceBefore && /^\d{1,3}$/u.test(part.raw)
    const day = session && tokens[last + 2]?.raw === '/'
    if (!year && !letters && (!session || day)) break
    value += separator + part.raw
    last += 2
    sure ||= letters
  }
  if (!sure && !bareNumberStands(tokens, last)) return null
  return { value, first: next, last, sure }
}

const LONGEST_REGISTER = 11
const REGISTER = /^(?:[A-Z]\/(?:[A-Z]+\/)?[A-Z\d/.]*\d|\d{1,2}[ .]?COM \d{1,2}[A-Z]?(?:\.[A-Z\d]{1,3})*)$/u

/** "S/PRST/2021/9", "A/RES/77/248", "46 COM 8B.43", "17.COM 7.B.12": how the UN's and UNESCO's papers are registered. */
function registerNumberAt(tokens: readonly Token[], at: number): DocumentNumber | null {
  const isSession =
    tokens[at]?.kind === 'number' && [tokens[at + 1]?.raw, tokens[at + 2]?.raw].includes('COM')
  if (!isSession && !(tokens[at]?.raw.length === 1 && tokens[at + 1]?.raw === '/')) return null
  let value = ''
  let found: DocumentNumber | null = null
  for (let next = at; next < at + LONGEST_REGISTER; next++) {
    const token = tokens[next]
    if (!token || token.breaksBefore > 0) break
    if (next > at && token.spaceBefore) {
      if (!isSession || !(token.raw === 'COM' || tokens[next - 1]?.raw === 'COM')) break
      value += ' '
    }
    value += token.raw
    if (REGISTER.test(value)) found = { value, first: at, last: next + 1, sure: true }
  }
  return found
}

function isSuffixPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.kind === 'number' || isSuffix(token)) &&
    /[\p{L}\d]$/u.test(tokens[at - 1]?.raw ?? '')
  )
}

/** "Nghị quyết 22 của", "Nghị quyết 18," number a paper; "Kế hoạch 5 năm", "Quyết định 2 vấn đề" count. */
function bareNumberStands(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]
  if (!next || next.breaksBefore > 1 || next.kind === 'punctuation' || next.shape !== 'lower') return true
  const counted = tokens[after + 1]?.kind !== 'number' || /^[-–]$/u.test(tokens[after + 2]?.raw ?? '')
  if (next.key === 'năm' && counted) return false
  return phraseAt(UNITS, tokens, after) === null && phraseAt(AFTER_BARE, tokens, after) !== null
}
