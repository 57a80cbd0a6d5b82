import type { Token } from '../../text/tokens.ts'

const LONGEST_NAME = 18
const AMENDED = new Set(['sửa', 'thay'])

/**
 * "Luật Khám bệnh, chữa bệnh (sửa đổi)": the token index after the brackets that say a law is amended, with all between
 * its kind and them; 0 where no such brackets follow, or another law or a clause stands before them.
 */
export function amendedEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.shape !== 'capital') return 0
  for (let at = last; at < last + LONGEST_NAME; at++) {
    const token = tokens[at]
    if (!token || token.breaksBefore > 1 || /^[.;:!?]$/u.test(token.raw)) return 0
    if (token.key === 'luật' && token.shape === 'capital') return 0
    if (token.raw !== '(') continue
    if (!AMENDED.has(tokens[at + 1]?.key ?? '') || tokens[at + 1]?.shape !== 'lower') return 0
    for (let close = at + 2; close < at + 8; close++) if (tokens[close]?.raw === ')') return close + 1
    return 0
  }
  return 0
}
