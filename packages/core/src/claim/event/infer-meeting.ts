import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import type { ToldEvent } from './told-event.ts'

/** Where the beginning of a report is lost, two people who speak to one another have met: host is who speaks first. */
export function inferMeeting(story: Story, said: readonly Said[]): ToldEvent | null {
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
  const [host, ...guests] = speakers
  const first = said[0]
  if (host === undefined || guests.length === 0 || !first || speakers.length > 3) return null
  return inferredEvent(story, first, { type: 'meeting', rule: 'event/inferred-from-speakers' }, [
    { entity: host, role: 'host' },
    ...guests.map((entity) => ({ entity, role: 'guest' as const })),
  ])
}
