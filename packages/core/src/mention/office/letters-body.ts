import { foreignNameEnd } from '../person/foreign-name.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import type { OfficeBodyRule } from './office-body.ts'

const LETTERS = /^\p{Lu}{2,6}$/u
const ROMAN = /^[IVXLC]+$/u
const FEWEST_TOKENS = 2

/**
 * "Chủ tịch SAC Min Aung Hlaing", "Tổng Giám đốc VNPT Lê Văn An": letters that no lexicon has between a title and a whole
 * name stand for the body. In a line of capitals they are the name's own.
 */
export const lettersBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const [letters, next] = [tokens[at], tokens[at + 1]]
  if (letters?.shape !== 'upper' || next?.shape !== 'capital' || next.breaksBefore > 1) return null
  if (!LETTERS.test(letters.raw.normalize('NFC')) || ROMAN.test(letters.raw)) return null
  const named =
    isPersonNameAt(tokens, at + 1, end) || foreignNameEnd(tokens, at + 1, end) - at - 1 >= FEWEST_TOKENS
  if (!named) return null
  const body = { first: at, last: at + 1, kind: 'known', rule: 'organization/letters-before-name' }
  return { last: at + 1, organization: letters.raw, bodies: [body], rule: 'office/title-of-letters' }
}
