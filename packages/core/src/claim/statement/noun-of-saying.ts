import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'
import { NOT_REPORTING_AFTER } from './saying-verbs.ts'

const NOUNS = phraseList(NOT_REPORTING_AFTER)

/** "bài phát biểu", "lời kêu gọi": a verb of saying that is a noun here; chunk indexes, `after` exclusive. */
export function isNoun(
  chunks: readonly Chunk[],
  { chunk: verb, after }: { chunk: number; after: number },
  tokens: readonly Token[],
): boolean {
  if (chunks[verb - 1]?.kind !== 'word') return isNominal(chunks, after)
  const first = chunks[verb]?.first ?? 0
  // "A được dẫn lời nói rằng …"
  if (tokens[first - 1]?.key === 'lời' && tokens[first - 2]?.key === 'dẫn') return isNominal(chunks, after)
  for (let back = 1; back <= 3; back++) {
    const hit = phraseAt(NOUNS, tokens, first - back)
    if (hit && hit.last === first && (tokens[first]?.breaksBefore ?? 0) < 2) return true
  }
  return isNominal(chunks, after)
}

const SINCE = /^(?:đầu|cuối|khi|ngày|tháng|năm|nay|lâu|trước|\d+)$/u

/** "Đề nghị của phía bạn", "Thông tin từ …": what follows shows a noun; "ủng hộ lẫn nhau" says nothing. */
function isNominal(chunks: readonly Chunk[], after: number): boolean {
  const key = chunkKey(chunks[after])
  // "thông báo từ đầu năm đến nay, …": since when
  const since =
    key === 'từ' && (chunks[after + 1]?.kind === 'date' || SINCE.test(chunkKey(chunks[after + 1])))
  return (
    key === 'của' || (key === 'từ' && !since) || (key === 'lẫn' && chunkKey(chunks[after + 1]) === 'nhau')
  )
}
