import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import type { ToldEvent } from './told-event.ts'

const TOGETHER = phraseList(
  'hai bên, buổi tiếp, cuộc gặp, buổi làm việc, cuộc hội đàm, buổi gặp, cuộc hội kiến, buổi hội kiến, hai nhà lãnh đạo, hai Bộ trưởng',
)

/** True where no headline says what is reported, or the text speaks of two sides or of their meeting. */
function mayHaveMet({ structure }: Story): boolean {
  if (structure.title === null) return true
  return structure.tokens.some(({ index }) => phraseAt(TOGETHER, structure.tokens, index) !== null)
}

/** Where the beginning of a report is lost, two people who speak to one another have met: host is who speaks first. */
export function inferMeeting(story: Story, said: readonly Said[]): ToldEvent | null {
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
  const [host, ...guests] = speakers
  const first = said[0]
  if (!mayHaveMet(story)) return null
  if (host === undefined || guests.length === 0 || !first || speakers.length > 3) return null
  return inferredEvent(story, first, { type: 'meeting', rule: 'event/inferred-from-speakers' }, [
    { entity: host, role: 'host' },
    ...guests.map((entity) => ({ entity, role: 'guest' as const })),
  ])
}
