import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { partyStartingAt } from './party.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** How many sentences after talks or a session were told their delegations may be introduced. */
const WITHIN = 5
const HEADED = new Set(['event/conference-held', 'event/takes-part', 'event/meeting-noun', 'event/meet'])

/**
 * "… đã diễn ra vòng đàm phán …. Đoàn Việt Nam do A dẫn đầu; đoàn Lào do B làm Trưởng đoàn. Trưởng đoàn Kenya là bà C": who
 * leads the sides of a session of which nobody was named.
 */
export function addDelegationLeaders(story: Story, events: readonly ToldEvent[]): void {
  for (const event of events) {
    if (event.type !== 'conference' && event.type !== 'meeting') continue
    const told = event.candidates[0]
    if (!told || !HEADED.has(told.rule) || event.participants.size > 0) continue
    const from = told.sentence.index
    for (const sentence of story.sentences.slice(from, from + 1 + WITHIN)) {
      addParticipants(
        event,
        leadersIn(story, sentence).map((entity) => ({ entity, role: 'leader' as const })),
      )
    }
  }
}

function leadersIn(story: Story, { chunks }: StorySentence): string[] {
  const found: string[] = []
  let delegation = false
  for (let at = 0; at < Math.min(chunks.length, 2 * REACH); at++) {
    const chunk = chunks[at]
    const key = chunkKey(chunk)
    if (key === 'đoàn' || key === 'phía') delegation = true
    if (chunk?.kind !== 'persons') continue
    const before = chunkKey(chunks[at - 1])
    const party = partyStartingAt(chunks, at)
    const after = chunks.slice(party.last, party.last + 4).map(chunkKey)
    const leads = /^(?:, )?(?:dẫn|làm trưởng|làm phó)/u.test(after.join(' '))
    const head = before === 'là' && isHead(story, chunks.slice(Math.max(0, at - 9), at - 1))
    if ((before === 'do' && delegation && leads) || head) found.push(...party.persons)
  }
  return found
}

/** "Trưởng đoàn Việt Nam là", "dẫn đầu đoàn Lào là" */
function isHead({ structure }: Story, before: readonly Chunk[]): boolean {
  const [from, to] = [before[0]?.first ?? 0, before.at(-1)?.last ?? 0]
  const words = structure.tokens.slice(from, to).map(({ key }) => key)
  return /(?:^| )(?:trưởng đoàn|dẫn đầu|đứng đầu)(?: |$)/u.test(words.join(' '))
}
