import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { closingQuotation, opensQuotation } from '../../mention/quotation.ts'
import type { Token } from '../../text/tokens.ts'

/** Where the words begin after a verb of saying, and whether they are quoted. */
export interface WordsSaid {
  first: number
  direct: boolean
  /** Token index after the words where quotation marks say so, else -1. */
  last: number
}

const LINKS = phraseList('rằng, là, thêm, thêm rằng, rõ, như sau, về')
const LONGEST_QUOTE = 400

/** Steps over "rằng", a colon, a comma and an opening quotation mark to the first word that was said. */
export function wordsSaidAfter(tokens: readonly Token[], at: number, end: number): WordsSaid {
  let first = at
  let direct = false
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
      first = link.last - 1
    }
    first++
  }
  return { first, direct, last }
}
