import type { Token } from '../../text/tokens.ts'
import { creditedKind } from './credited-name.ts'

/** Names out of one credit, as they stand, white space folded. */
export interface CreditedNames {
  persons: string[]
  agencies: string[]
}

const SEPARATORS = new Set(['/', ';', ',', '–', '-', '—', '|', '·', '•', '&', '+'])

/** The text of some neighbouring tokens with white space folded to one space. */
export function tokenText(text: string, tokens: readonly Token[]): string {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return ''
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ')
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.key === 'và') return token.shape === 'lower'
  if (!SEPARATORS.has(token.key)) return false
  const next = tokens[at + 1]
  // "EPA-EFE", "Vietnam+", "GD&TĐ" are one name; a hyphen between names stands free or between two of them.
  if (token.key === '-' || token.key === '&' || token.key === '+')
    return token.spaceBefore || Boolean(next?.spaceBefore)
  return true
}

/**
 * Splits a credit ("Thống Nhất/TTXVN", "Minh Sơn - Long Anh", "THANH HIỀN;TTXVN") into people and agencies. Undefined
 * where any part is no name. A remark in brackets ("(thực hiện)", "(từ Hà Nội)") is left out.
 */
export function splitNames(
  text: string,
  tokens: readonly Token[],
  upright: boolean,
): CreditedNames | undefined {
  const names: CreditedNames = { persons: [], agencies: [] }
  let part: Token[] = []
  let depth = 0
  let isKnown = true
  let hasSignature = false
  const close = () => {
    if (part.length === 0) return
    const name = tokenText(text, part)
    const kind = creditedKind(part, name, upright)
    if (kind === undefined) isKnown = false
    else hasSignature = true
    if (kind === 'person') names.persons.push(name)
    if (kind === 'agency') names.agencies.push(name)
    part = []
  }
  for (const [at, token] of tokens.entries()) {
    if (token.key === '(' || token.key === '[') depth++
    else if (token.key === ')' || token.key === ']') depth--
    else if (depth > 0) continue
    else if (isSeparator(tokens, at)) close()
    else part.push(token)
  }
  close()
  return isKnown && hasSignature ? names : undefined
}
