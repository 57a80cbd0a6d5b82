import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const AID = phraseList(
  'quyết định viện trợ, quyết định viện trợ khẩn cấp, quyết định hỗ trợ, quyết định hỗ trợ khẩn cấp, trao tượng trưng, quyết định cử đoàn, quyết định cử lực lượng',
)

/** "… và quyết định viện trợ khẩn cấp 200.000 USD", "Việt Nam quyết định hỗ trợ …": help decided on */
export function aidEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.kind !== 'word') continue
    const hit = phraseAt(AID, tokens, chunk.first)
    if (!hit) continue
    const subject = subjectParty(sentence, at)
    return [
      {
        type: 'other',
        rule: 'event/aid',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: subject.persons.map((entity) => ({ entity, role: 'giver' as const })),
        organizations: subject.bodies,
        objects: [],
        place: null,
        told: toldAs(story, sentence, at),
      },
    ]
  }
  return []
}
