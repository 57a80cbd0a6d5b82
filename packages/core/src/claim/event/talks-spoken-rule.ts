import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
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
  if (!hit || tokens[hit.last]?.raw !== ',') return []
  const people = new Set<string>()
  for (const [at, chunk] of chunks.slice(0, 2 * REACH).entries())
    if (chunk.kind === 'persons' && chunk.by !== 'pronoun' && opensClause(chunks, at))
      for (const person of chunk.persons) people.add(person)
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
    },
  ]
}

/** ", A đề nghị", "; B khẳng định" */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return /^[,;]$/u.test(chunkKey(chunks[at - 1])) && chunks[at + 1]?.kind === 'word'
}
