import type { Story } from '../story/story.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

const MOST_AHEAD = 2

/** "Lãnh đạo Việt Nam gửi điện … tới A. Chủ tịch nước B và Thủ tướng C khẳng định …": the next sentence names who sent it. */
export function nameSenders(story: Story, events: readonly ToldEvent[]): void {
  for (const event of events) {
    if (event.type !== 'message' || [...event.participants.values()].includes('sender')) continue
    const told = event.candidates[0]?.sentence
    if (!told) continue
    for (let ahead = 1; ahead <= MOST_AHEAD; ahead++) {
      const next = story.sentences[told.index + ahead]
      const [party] = next?.chunks ?? []
      if (party?.kind !== 'persons' || party.persons.some((person) => event.participants.has(person)))
        continue
      addParticipants(
        event,
        party.persons.map((entity) => ({ entity, role: 'sender' as const })),
      )
      break
    }
  }
}
