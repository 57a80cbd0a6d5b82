import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk, REACH } from '../story/chunk.ts'
import { COURTESIES } from './saying-verbs.ts'
import type { Subject, VerbGroup } from './subject.ts'
import { isSubjectPlace } from './subject-place.ts'

export const COURTEOUS = phraseList(COURTESIES)

/** People of a sentence as the subject of a verb of saying, as a rule found them. */
export const asSubject = (chunk: PersonsChunk, rule: string): Subject => ({
  persons: chunk.persons,
  by: chunk.by,
  first: chunk.first,
  last: chunk.last,
  rule,
})

/** "… và nhận xét đây là …", "… và đánh giá: “…”": words follow that only a verb has. */
export function judges(chunks: readonly Chunk[], { after }: VerbGroup, tokens: readonly Token[]): boolean {
  const next = tokens[chunks[after]?.first ?? -1]
  return next !== undefined && (/^(?:đây|đó|rằng)$/u.test(next.key) || next.raw === ':')
}

/** "A chúc mừng ông B và yêu cầu …": who does the courtesy says what follows; null where no courtesy stands before. */
export function courtesySubject(
  chunks: readonly Chunk[],
  and: number,
  tokens: readonly Token[],
): Subject | null {
  for (let at = 0; at < Math.min(and, REACH); at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'persons' || !isSubjectPlace(chunks, at)) continue
    let verb = chunkKey(chunks[at + 1]) === ',' && chunk.apposed ? at + 2 : at + 1
    while (verb < and && /^(?:đã|cũng|trân|trọng|nhiệt|liệt|chân|thành)$/u.test(chunkKey(chunks[verb])))
      verb++
    if (phraseAt(COURTEOUS, tokens, chunks[verb]?.first ?? -1))
      return asSubject(chunk, 'statement/after-courtesy')
  }
  return null
}
