import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'

const AMONG = phraseList('trong đó có, trong đó nổi bật là, trong đó, bao gồm, gồm có, gồm, như')

/** "ký 12 văn kiện, trong đó có Bản ghi nhớ X và Hiệp định Y": the papers named among those that were counted. */
export function papersAmong(tokens: readonly Token[], chunks: readonly Chunk[], from: number): string[] {
  const opening = chunks.findIndex(
    (chunk, at) =>
      at >= from &&
      at < from + REACH &&
      chunk.kind === 'word' &&
      /^[,:(]$/u.test(chunkKey(chunks[at - 1])) &&
      phraseAt(AMONG, tokens, chunk.first) !== null,
  )
  if (opening < 0) return []
  const named: string[] = []
  for (const chunk of chunks.slice(opening + 1)) {
    if (chunk.kind === 'persons') break
    if (chunk.kind === 'document') named.push(chunk.entity)
  }
  return named
}
