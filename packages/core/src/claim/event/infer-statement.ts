import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import type { ToldEvent } from './told-event.ts'

/** Where an article tells nothing but what one person said, the saying is what it reports. */
export function inferStatement(story: Story, said: readonly Said[]): ToldEvent | null {
  const [first] = said
  if (!first || said.some(({ speaker }) => speaker !== first.speaker)) return null
  return inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, [
    { entity: first.speaker, role: 'speaker' },
  ])
}
