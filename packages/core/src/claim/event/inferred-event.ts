import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** A main event that no words name, inferred by `rule` from what was said first; null where that stands in no sentence. */
export function inferredEvent(
  story: Story,
  first: Pick<Said, 'evidence'> & Partial<Pick<Said, 'start'>>,
  { type, rule }: Pick<EventCandidate, 'type' | 'rule'>,
  participants: EventCandidate['participants'],
): ToldEvent | null {
  const sentence = story.sentences.find(
    ({ start, end }) => start <= first.evidence.start && first.evidence.start < end,
  )
  if (!sentence) return null
  const candidate: EventCandidate = {
    type,
    rule,
    sentence,
    first: sentence.first,
    last: sentence.last,
    participants: [],
    organizations: [],
    objects: [],
    place: null,
    told: 'told',
    ...(type === 'statement' && first.start !== undefined ? { saidAt: first.start } : {}),
  }
  const event: ToldEvent = {
    type,
    candidates: [candidate],
    participants: new Map(),
    main: true,
    referred: false,
  }
  addParticipants(event, participants)
  return event
}
