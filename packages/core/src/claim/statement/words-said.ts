import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { closingQuotation, opensQuotation } from '../../mention/quotation.ts'
import type { Token } from '../../text/tokens.ts'

/** Where the words begin after a verb of saying, and whether they are quoted. */
export interface WordsSaid {
  first: number
  direct: boolean
  /** True where "rằng" says that words follow. */
  linked: boolean
  /** Token index after the words where quotation marks say so, else -1. */
  last: number
}

const LINKS = phraseList('rằng, là, thêm, thêm rằng, rõ, như sau, về')
const LONGEST_QUOTE = 400
/** "nói với báo giới rằng", "viết trên mạng xã hội X rằng": to whom and where stands between the verb and its words. */
const CIRCUMSTANCES = new Set(['bằng', 'với', 'trên', 'trước', 'tại', 'trong', 'khi', 'ngày', 'hôm', 'sau'])
const LONGEST_CIRCUMSTANCE = 16

/** Steps over "rằng", a colon, a comma and an opening quotation mark to the first word that was said. */
export function wordsSaidAfter(tokens: readonly Token[], at: number, end: number): WordsSaid {
  let first = circumstanceEnd(tokens, at, end)
  let direct = false
  let linked = false
  let last = -1
  for (let step = 0; step < 4 && first < end; step++) {
    const token = tokens[first]
    if (!token) break
    if (token.raw === ':') direct = true
    else if (opensQuotation(token)) {
      direct = true
      const close = closingQuotation(tokens, first, LONGEST_QUOTE)
      if (close > 0) last = close
    } else if (token.raw !== ',' && token.raw !== '-') {
      const link = phraseAt(LINKS, tokens, first)
      if (!link || step > 1) break
      linked ||= tokens[link.last - 1]?.key === 'rằng'
      first = link.last - 1
    }
    first++
  }
  return { first, direct, linked, last }
}

/** The token index of "rằng" or of the colon before quoted words, where only to whom or where stands before it; else `at`. */
function circumstanceEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!CIRCUMSTANCES.has(tokens[at]?.key ?? '')) return at
  for (let next = at + 1; next < Math.min(end, at + LONGEST_CIRCUMSTANCE); next++) {
    const token = tokens[next]
    if (!token || token.raw === ',' || token.raw === ';') return at
    if (token.key === 'rằng') return next
    if (token.raw === ':') return next
  }
  return at
}
