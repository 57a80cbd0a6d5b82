import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Token } from '../../text/tokens.ts'
import { contentTokens } from '../content-tokens.ts'
import type { NameMention } from '../mention.ts'
import { gateOf } from '../phrase-table.ts'
import { acronymConference } from './acronym-conference.ts'
import { NAMED_HEADS, namedConference } from './named-conference.ts'
import { QUOTED_HEADS, quotedConference } from './quoted-conference.ts'

/** One conference as a rule read it: token span (last exclusive), its head word, its ordinal and year where they are said. */
export interface ConferenceRead {
  rule: string
  kind: string
  first: number
  last: number
  ordinal?: string
  year?: string
}

/** Reads the conference that begins at a token, or null. */
export type ConferenceRule = (tokens: readonly Token[], at: number) => ConferenceRead | null

const OPENS_CONFERENCE = gateOf(NAMED_HEADS, QUOTED_HEADS)
const RULES: ConferenceRule[] = [quotedConference, namedConference, acronymConference]

/** Finds every named congress, session, summit, forum and conference in content, in text order. */
export function findConferences(structure: ArticleStructure): NameMention[] {
  const { tokens } = structure
  const { text } = structure.input
  const content = contentTokens(structure)
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (content[at] === 0 || mayNameNothing(tokens[at])) continue
    for (const rule of RULES) {
      const read = rule(tokens, at)
      if (!read) continue
      const start = tokens[read.first]?.start ?? 0
      const end = tokens[read.last - 1]?.end ?? 0
      found.push({
        type: 'conference',
        rule: read.rule,
        first: read.first,
        last: read.last,
        start,
        end,
        name: text.slice(start, end).replace(/\s+/gu, ' '),
        kind: read.kind,
        ...(read.ordinal === undefined ? {} : { ordinal: read.ordinal }),
        ...(read.year === undefined ? {} : { year: read.year }),
      })
      at = read.last - 1
      break
    }
  }
  return withoutBareAssemblies(found)
}

/** A conference's name begins with a head's word or with an abbreviation. */
function mayNameNothing(token: Token | undefined): boolean {
  return token === undefined || ((token.gates & OPENS_CONFERENCE) === 0 && token.shape !== 'upper')
}

/** "Đại hội đồng Liên hợp quốc" alone is the body; beside "… khóa 79" it is that session again. */
function withoutBareAssemblies(found: NameMention[]): NameMention[] {
  const numbered = found.filter((mention) => mention.ordinal !== undefined || mention.year !== undefined)
  return found.filter(
    (mention) =>
      mention.kind !== 'Đại hội đồng' ||
      mention.ordinal !== undefined ||
      mention.year !== undefined ||
      numbered.some((other) => other.kind === mention.kind && other.name.startsWith(mention.name)),
  )
}
