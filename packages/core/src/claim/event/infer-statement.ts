import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** Where an article tells nothing but what one person said, the saying is what it reports. */
export function inferStatement(story: Story, said: readonly Said[]): ToldEvent | null {
  const [first] = said
  if (!first || said.some(({ speaker }) => speaker !== first.speaker)) return null
  const sentence = story.sentences.find(
    ({ start, end }) => start <= first.evidence.start && first.evidence.start < end,
  )
  if (!sentence) return null
  const event: ToldEvent = {
    type: 'statement',
    candidates: [
      {
        type: 'statement',
        rule: 'event.only-speech',
        sentence,
        first: sentence.first,
        last: sentence.last,
        participants: [],
        organizations: [],
        objects: [],
        place: null,
        told: 'told',
      },
    ],
    participants: new Map(),
    main: true,
    referred: false,
  }
  addParticipants(event, [{ entity: first.speaker, role: 'speaker' }])
  return event
}
