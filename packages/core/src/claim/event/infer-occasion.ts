import { chunkKey } from '../story/chunk.ts'

import type { EventCandidate } from './event-candidate.ts'
import { partyStartingAt } from './party.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

const OCCASIONS = new Set(['meeting', 'ceremony', 'signing', 'conference'])
/** An occasion counts in the first sentences only. */
const WITHIN = 3

/**
 * "Ngày 5/6, tại lễ tốt nghiệp …, Bộ trưởng A trao bằng …": where an article tells nothing else, what its opening is said to have
 * happened at. Who acts there after the comma was there.
 */
export function inferOccasion(candidates: readonly EventCandidate[]): ToldEvent | null {
  for (const candidate of candidates) {
    const { sentence, told } = candidate
    if (told !== 'passing' || !OCCASIONS.has(candidate.type) || sentence.index > WITHIN) continue
    const { chunks } = sentence
    const at = chunks.findIndex(({ first }) => first >= candidate.first)
    const opens = chunks.slice(0, at).every(({ kind }) => kind !== 'persons' && kind !== 'collective')
    if (!opens || !chunks.slice(Math.max(0, at - 2), at).some((chunk) => chunkKey(chunk) === 'tại')) continue
    const event: ToldEvent = {
      type: candidate.type,
      candidates: [{ ...candidate, told: 'told', rule: 'event/inferred-from-occasion' }],
      participants: new Map(),
      main: true,
      referred: true,
    }
    addParticipants(event, candidate.participants)
    const actor = chunks.findIndex(
      (chunk, index) => index > at && chunk.kind === 'persons' && chunkKey(chunks[index - 1]) === ',',
    )
    if (actor > 0)
      addParticipants(
        event,
        partyStartingAt(chunks, actor).persons.map((entity) => ({ entity, role: 'attendee' as const })),
      )
    return event.participants.size > 0 ? event : null
  }
  return null
}
