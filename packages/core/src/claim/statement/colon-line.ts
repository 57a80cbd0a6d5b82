import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'
import { wordsSaidAfter } from './words-said.ts'

const QUOTES =
  /^(?:dẫn|dẫn lại|trích|trích lại)(?: nguyên văn)? (?:lời|phát biểu của|tuyên bố của|lời của|câu nói của|câu nói nổi tiếng của|câu của)$/u
const LONGEST_CITING = 8

/** "Hãng AFP dẫn lời Tổng thống A: “…”": quoted words behind the colon, by whom is cited before it. */
export function citedStatement({ structure: { tokens } }: Story, sentence: StorySentence): Said[] {
  const { chunks } = sentence
  const at = chunks.findIndex(
    (chunk, index) => chunk.kind === 'persons' && chunkKey(chunks[index + 1]) === ':' && cites(chunks, index),
  )
  const [party, colon] = chunks.slice(at, at + 2)
  if (at < 0 || party?.kind !== 'persons' || !colon) return []
  const words = wordsSaidAfter(tokens, colon.first, sentence.last)
  if (words.last < 0) return []
  const start = tokens[words.first]?.start ?? sentence.start
  return party.persons.map((speaker) => ({
    speaker,
    start,
    end: tokens[words.last - 1]?.end ?? sentence.end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: 'direct',
    rule: 'statement/colon-line',
    by: party.by,
  }))
}

function cites(chunks: readonly Chunk[], person: number): boolean {
  const before = chunks.slice(Math.max(0, person - LONGEST_CITING), person).map(chunkKey)
  return before.some((_, from) => QUOTES.test(before.slice(from).join(' ')))
}

/** A paragraph that opens "Bộ trưởng Nguyễn Văn A: Năm tới cần …": what follows the colon is what the person said */
export function colonStatement(story: Story, sentence: StorySentence): Said[] {
  const { tokens, blockOf } = story.structure
  const [party, colon, next] = sentence.chunks
  if (party?.kind !== 'persons' || party.by === 'pronoun') return []
  if (colon?.kind !== 'mark' || colon.key !== ':' || !next) return []
  if (blockOf[sentence.first - 1] === blockOf[sentence.first] && tokens[sentence.first]?.breaksBefore === 0)
    return []
  const words = wordsSaidAfter(tokens, colon.first, sentence.last)
  if (sentence.last - words.first < 3) return []
  const start = tokens[words.first]?.start ?? sentence.start
  return party.persons.map((speaker) => ({
    speaker,
    start,
    end: words.last > 0 ? (tokens[words.last - 1]?.end ?? sentence.end) : sentence.end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: 'direct',
    rule: 'statement/colon-line',
    by: party.by,
  }))
}
