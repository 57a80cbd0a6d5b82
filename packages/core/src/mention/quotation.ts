import type { Token } from '../text/tokens.ts'

const CLOSING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
])

/** True where a token opens a quotation. */
export function opensQuotation(token: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.raw)
}

/** The index of the mark that closes the quotation opened at a token, within `longest` tokens and one paragraph, or -1. */
export function closingQuotation(tokens: readonly Token[], open: number, longest: number): number {
  const closing = CLOSING.get(tokens[open]?.raw ?? '')
  if (closing === undefined) return -1
  for (let at = open + 1; at < tokens.length && at <= open + longest; at++) {
    const token = tokens[at]
    if (!token || token.breaksBefore > 1) return -1
    if (token.raw === closing) return at
  }
  return -1
}
