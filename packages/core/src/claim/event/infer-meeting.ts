import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** Where the beginning of a report is lost, two people who speak to one another have met: host is who speaks first. */
export function inferMeeting(story: Story, said: readonly Said[]): ToldEvent | null {
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
  const [host, guest] = speakers
  const first = said[0]
  if (host === undefined || guest === undefined || !first || speakers.length > 3) return null
  const sentence = story.sentences.find(
    ({ start, end }) => start <= first.evidence.start && first.evidence.start < end,
  )
  if (!sentence) return null
  const event: ToldEvent = {
    type: 'meeting',
    candidates: [
      {
        type: 'meeting',
        rule: 'event.inferred-from-speakers',
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
  addParticipants(event, [
    { entity: host, role: 'host' },
    ...speakers.slice(1).map((entity) => ({ entity, role: 'guest' as const })),
  ])
  return event
}
