import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'

const TALKS = phraseList(
  'tại hội đàm, tại cuộc hội đàm, tại buổi hội đàm, tại hội kiến, tại cuộc hội kiến, trong cuộc hội đàm, trong hội đàm, tại cuộc gặp, tại cuộc làm việc',
)
const BEFORE = phraseList('trước đó, trước lễ ký')

/** The rule's id. */
export const TALKS_SPOKEN = 'event/talks-spoken-at'

/** "Trước đó, tại hội đàm, A đề nghị …; B khẳng định …": two who speak at talks have held them. */
export const talksSpokenRule: EventRule = { opens: gateOf(TALKS), read: talksSpokenEvents }

function talksSpokenEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks, first, zone } = sentence
  if (zone !== 'body' && zone !== 'lead') return []
  const earlier = phraseAt(BEFORE, tokens, first)
  const from = earlier && tokens[earlier.last]?.raw === ',' ? earlier.last + 1 : first
  const hit = phraseAt(TALKS, tokens, from)
  if (!hit || !endsAtComma(tokens, hit.last)) return []
  const people = new Set<string>()
  for (const [at, chunk] of chunks.slice(0, 2 * REACH).entries())
    if (chunk.kind === 'persons' && chunk.by !== 'pronoun' && opensClause(chunks, at))
      for (const person of chunk.persons) people.add(person)
  if (people.size === 1) for (const person of whoReplies(story, sentence)) people.add(person)
  if (people.size !== 2) return []
  return [
    {
      type: 'meeting',
      rule: TALKS_SPOKEN,
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [...people].map((entity) => ({ entity, role: 'attendee' })),
      organizations: [],
      objects: [],
      place: null,
      told: 'told',
      // Days behind the first speaker's name are spoken of.
      saidAt: tokens[spokenFrom(chunks, hit.last)]?.start ?? sentence.start,
    },
  ]
}

/** The token with which the first party behind the words begins. */
function spokenFrom(chunks: readonly Chunk[], after: number): number {
  return chunks.find(({ kind, first }) => kind === 'persons' && first >= after)?.first ?? after
}

const LONGEST_TIME = 5

/** "tại hội đàm,", "tại hội đàm vào buổi chiều,": the comma may stand behind a few words. */
function endsAtComma(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next <= at + LONGEST_TIME; next++) {
    if (tokens[next]?.raw === ',') return true
    if (tokens[next]?.shape !== 'lower') return false
  }
  return false
}

const REPLIES = phraseList('về phần mình, đáp lại, về phía mình, đáp từ')
const REPLY_WITHIN = 6

/** "Về phần mình, B đánh giá …": who answers in one of the next sentences. */
function whoReplies(story: Story, { index }: StorySentence): readonly string[] {
  for (const { chunks, first } of story.sentences.slice(index + 1, index + 1 + REPLY_WITHIN)) {
    const reply = phraseAt(REPLIES, story.structure.tokens, first)
    if (!reply) continue
    const at = chunks.findIndex((chunk) => chunk.first >= reply.last && chunk.kind === 'persons')
    const speaker = chunks[at]
    return speaker?.kind === 'persons' && opensClause(chunks, at) ? speaker.persons : []
  }
  return []
}

/** ", A đề nghị", "; B khẳng định" */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return /^[,;]$/u.test(chunkKey(chunks[at - 1])) && chunks[at + 1]?.kind === 'word'
}
