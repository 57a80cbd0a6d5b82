import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { closingQuotation, opensQuotation } from '../../mention/quotation.ts'
import type { Chunk, PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said, SpeechState } from './find-statements.ts'
import { subjectOf } from './subject.ts'
import { verbGroups } from './verb-statements.ts'

const ANSWER = phraseList('Trả lời, TRẢ LỜI, Trả lời của Người phát ngôn')
const ASKED = phraseList('trả lời, trả lời câu hỏi, trả lời phỏng vấn, nêu lập trường')
const LONGEST_QUOTE = 400

/** "… Người phát ngôn A nêu rõ:" at a paragraph's end, "Trả lời:" below a headline that says who answers: the next paragraph is what was said. */
export function nextParagraph(story: Story, sentence: StorySentence, state: SpeechState): Said[] {
  const { tokens } = story.structure
  if (tokens[sentence.last - 1]?.raw !== ':') return []
  const next = story.sentences[sentence.index + 1]
  if (!next || next.block === sentence.block || (next.zone !== 'body' && next.zone !== 'lead')) return []
  const speaker = speakerOf(story, sentence, state)
  if (!speaker) return []
  const quoted = opensQuotation(tokens[next.first])
  const close = quoted ? closingQuotation(tokens, next.first, LONGEST_QUOTE) : -1
  const first = quoted ? next.first + 1 : next.first
  const start = tokens[first]?.start ?? next.start
  const end = close > first ? (tokens[close - 1]?.end ?? next.end) : paragraphEnd(story, next)
  return speaker.persons.map((person) => ({
    speaker: person,
    start,
    end,
    evidence: { start: sentence.start, end },
    mode: 'direct' as const,
    rule: 'statement/next-paragraph',
    by: speaker.by,
  }))
}

type Speaker = Pick<PersonsChunk, 'persons' | 'by'>

function speakerOf(
  story: Story,
  sentence: StorySentence,
  state: SpeechState,
): { persons: readonly string[]; by: PersonsChunk['by'] } | null {
  const { tokens } = story.structure
  const answer = phraseAt(ANSWER, tokens, sentence.first)
  if (answer && answer.last >= sentence.last - 1) return answering(story)
  const verb = verbGroups(story, sentence).at(-1)
  if (!verb || sentence.chunks.length - verb.after > 2) return null
  const subject = subjectOf(sentence.chunks, verb, tokens, null, state.speakers, undefined)
  return subject === null || subject === 'other' ? null : subject
}

/** Who the headline says answers: the one person it names. */
function answering(story: Story): Speaker | null {
  const title = story.sentences.find(({ zone }) => zone === 'title')
  if (!title) return null
  const people = title.chunks.filter((chunk): chunk is Chunk & PersonsChunk => chunk.kind === 'persons')
  const answers = title.chunks.some(({ first }) => phraseAt(ASKED, story.structure.tokens, first) !== null)
  const [one] = people
  return answers && people.length === 1 && one?.persons.length === 1 ? one : null
}

function paragraphEnd(story: Story, from: StorySentence): number {
  let end = from.end
  for (let at = from.index + 1; story.sentences[at]?.block === from.block; at++)
    end = story.sentences[at]?.end ?? end
  return end
}
