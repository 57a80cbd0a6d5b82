import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'
import type { Interview } from './interview.ts'
import { wordsSaidAfter } from './words-said.ts'

const OWN_VERBS = phraseList(
  'cho rằng, tin rằng, tin tưởng, hy vọng, hi vọng, nghĩ rằng, mong rằng, mong muốn, mong, đánh giá cao, đánh giá, khẳng định, muốn nhấn mạnh, xin nhấn mạnh, nhận thấy, kỳ vọng, đề nghị, cảm ơn, xin cảm ơn',
)
const BEFORE_VERB = new Set('cũng rất luôn vẫn đặc biệt thực sự chân thành xin'.split(' '))
const MOST_BEFORE = 3
const SHORTEST = 3

/** An answer below its question, from its first word to the paragraph's end. */
function answer(story: Story, sentence: StorySentence, { answers }: Interview): Said[] {
  const found = answers.get(sentence.block)
  if (!found || found.first < sentence.first || found.first >= sentence.last) return []
  const { tokens, blocks } = story.structure
  const start = tokens[found.first]?.start ?? sentence.start
  const end = Math.max(blocks[sentence.block]?.end ?? sentence.end, sentence.end)
  return [
    {
      speaker: found.speaker,
      start,
      end,
      evidence: { start: sentence.start, end },
      mode: 'direct',
      rule: 'statement/interview-answer',
      by: 'name',
    },
  ]
}

/** "Tôi cho rằng chuyến thăm sẽ …" in a further paragraph of an answer. */
function firstPerson(story: Story, sentence: StorySentence, { answers, speakers }: Interview): Said[] {
  const speaker = speakers.get(sentence.block)
  if (speaker === undefined || answers.has(sentence.block)) return []
  const { tokens } = story.structure
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.key !== 'tôi') continue
    let verb = at + 1
    while (verb <= at + MOST_BEFORE && BEFORE_VERB.has(tokens[verb]?.key ?? '')) verb++
    const hit = phraseAt(OWN_VERBS, tokens, verb)
    if (!hit) continue
    const { first } = wordsSaidAfter(tokens, hit.last, sentence.last)
    if (sentence.last - first < SHORTEST) continue
    return [
      {
        speaker,
        start: tokens[first]?.start ?? sentence.start,
        end: sentence.end,
        evidence: { start: sentence.start, end: sentence.end },
        mode: 'direct',
        rule: 'statement/interview-first-person',
        by: 'pronoun',
      },
    ]
  }
  return []
}

/** What the one who is asked says himself: no verb of saying of a reporter's stands there. */
export function interviewStatements(story: Story, sentence: StorySentence, interview: Interview): Said[] {
  return [...answer(story, sentence, interview), ...firstPerson(story, sentence, interview)]
}
