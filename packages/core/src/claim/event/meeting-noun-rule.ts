import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { chunkAfter, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate } from './event-candidate.ts'
import { MEETING_NOUNS } from './meeting-words.ts'
import { isParty } from './party.ts'
import { subjectParty } from './subject-party.ts'

const NOUNS = phraseList(MEETING_NOUNS)

/** "Cuộc làm việc lần thứ hai giữa …, ngày 5/3 tại Hà Nội", "A chủ trì buổi làm việc với …": a meeting told by its noun, with its own day, or led by a chair */
export function meetingNounEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'word') continue
    const hit = phraseAt(NOUNS, tokens, chunk.first)
    if (!hit) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const chairs = /^(?:trì)$/u.test(chunkKey(chunks[at - 1]))
    const dated = hasOwnDay(story, sentence)
    if (!chairs && !dated) continue
    // "tại buổi tiếp" in a dated sentence belongs to the verbs around it.
    if (!chairs && subjectVerbAround(sentence)) continue
    const subject = subjectParty(sentence, at)
    const complement = complementOf(story, sentence, after)
    if (chairs && !isParty(subject)) continue
    found.push({
      type: 'meeting',
      rule: 'event.meeting-noun',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [
        ...(chairs ? subject.persons.map((entity) => ({ entity, role: 'chair' as const })) : []),
        ...(chairs ? [] : complement.persons.map((entity) => ({ entity, role: 'attendee' as const }))),
      ],
      organizations: complement.bodies,
      objects: [],
      place: null,
      told: 'told',
    })
    at = after - 1
  }
  return found
}

function hasOwnDay(story: Story, sentence: StorySentence): boolean {
  return sentence.chunks.slice(0, 2 * REACH).some((chunk) => {
    const date = chunk.kind === 'date' ? story.dates[chunk.mention] : undefined
    return date?.grain === 'day' || date?.grain === 'days'
  })
}

/** True where a person is the subject of the sentence: then its verb tells the event. */
function subjectVerbAround({ chunks }: StorySentence): boolean {
  return chunks
    .slice(0, 2 * REACH)
    .some(
      (chunk, at) =>
        chunk.kind === 'persons' && chunks[at + 1]?.kind === 'word' && chunkKey(chunks[at - 1]) !== 'của',
    )
}
