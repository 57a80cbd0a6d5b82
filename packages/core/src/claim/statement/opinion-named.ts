import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'

const OPINIONS =
  /(?:^| )(?:ý kiến|quan điểm|nhận định|đánh giá|phát biểu|chia sẻ|đề xuất|đề nghị|lời)(?: |$)/u
const LONGEST_OPINION = 7

/** "với ông A,", "với ý kiến trên,": whom or whose opinion, up to the comma before who speaks. */
export function onlyNamesOpinion(chunks: readonly Chunk[], from: number, tokens: readonly Token[]): boolean {
  const comma = chunks.findIndex((chunk, at) => at >= from && chunkKey(chunk) === ',')
  if (comma < 0 || comma - from > LONGEST_OPINION || chunks[comma + 1]?.kind !== 'persons') return false
  const named = chunks.slice(from, comma)
  const words = tokens.slice(named[0]?.first ?? 0, named.at(-1)?.last ?? 0).map(({ key }) => key)
  const withWhom = named.length <= 2 && named.at(-1)?.kind === 'persons'
  return withWhom || OPINIONS.test(words.join(' '))
}
