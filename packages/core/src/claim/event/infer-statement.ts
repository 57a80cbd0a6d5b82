import type { Said } from '../statement/find-statements.ts'
import type { Story } from '../story/story.ts'
import { inferredEvent } from './inferred-event.ts'
import type { ToldEvent } from './told-event.ts'

/** Where an article tells nothing but what people said, the saying is what it reports; who spoke first is its speaker. */
export function inferStatement(story: Story, said: readonly Said[]): ToldEvent | null {
  const [first] = said
  if (!first) return null
  return inferredEvent(story, first, { type: 'statement', rule: 'event/only-speech' }, [
    { entity: first.speaker, role: 'speaker' },
  ])
}
