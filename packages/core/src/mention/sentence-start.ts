import type { Token } from '../text/tokens.ts'

/** True where a token is the first word of a sentence or line, so that its capital says nothing. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token || token.breaksBefore > 1) return true
  if (/^[.!?:…•]$/u.test(before.raw)) return true
  return /^["“‘'(]$/u.test(before.raw) && /^[.!?:…]$/u.test(tokens[at - 2]?.raw ?? ':')
}
