import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Token } from '../../text/tokens.ts'
import { contentTokens } from '../content-tokens.ts'
import type { NameMention } from '../mention.ts'
import { awardHeadAt, OPENS_AWARD } from './award-head.ts'
import { memberYearsAward } from './member-years-award.ts'
import { namedAward } from './named-award.ts'
import { quotedAward } from './quoted-award.ts'

/** One award as a rule read it: token span (last exclusive), its kind, and the name where the span does not say it in full. */
export interface AwardRead {
  rule: string
  kind: string
  first: number
  last: number
  name?: string
}

/** Reads the awards that a head at a token names (several in "hạng Nhất, hạng Nhì"), or none. */
export type AwardRule = (tokens: readonly Token[], at: number) => AwardRead[]

const RULES: AwardRule[] = [memberYearsAward, quotedAward, namedAward]

/** Finds every order, medal, badge, title and certificate of merit named in content, in text order. */
export function findAwards(structure: ArticleStructure): NameMention[] {
  const { tokens } = structure
  const { text } = structure.input
  const content = contentTokens(structure)
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (content[at] === 0 || ((tokens[at]?.gates ?? 0) & OPENS_AWARD) === 0) continue
    if (!awardHeadAt(tokens, at)) continue
    for (const rule of RULES) {
      const reads = rule(tokens, at)
      const last = reads.at(-1)
      if (!last) continue
      for (const read of reads) {
        const start = tokens[read.first]?.start ?? 0
        const end = tokens[read.last - 1]?.end ?? 0
        found.push({
          type: 'award',
          rule: read.rule,
          first: read.first,
          last: read.last,
          start,
          end,
          name: read.name ?? text.slice(start, end).replace(/\s+/gu, ' '),
          ...(read.name === undefined ? {} : { written: text.slice(start, end).replace(/\s+/gu, ' ') }),
          kind: read.kind,
        })
      }
      at = last.last - 1
      break
    }
  }
  return found
}
