import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'
import { wordsSaidAfter } from './words-said.ts'

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
