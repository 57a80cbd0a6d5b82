import type { Token } from '../../text/tokens.ts'
import { foreignNameEnd } from '../person/foreign-name.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
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
