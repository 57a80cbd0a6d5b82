import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { toldAs } from './told-as.ts'

const CALLS = phraseList(
  'cập cảng, cập bến, cập bến cảng, cập quân cảng, neo đậu tại cảng, ghé thăm, ghé cảng, thăm cảng, vào cảng, rời cảng',
)
const SHIPS = /^(?:tàu|hạm|khu|biên)$/u

/** "Tàu hộ vệ … của Hải quân Ấn Độ cập cảng Đà Nẵng, bắt đầu chuyến thăm …": a ship's visit to a port, told in the headline or the lead */
export const portCallRule: EventRule = { opens: gateOf(CALLS), read: portCalls }

function portCalls(story: Story, sentence: StorySentence): EventCandidate[] {
  const { chunks, zone } = sentence
  if (zone !== 'title' && zone !== 'lead') return []
  for (let at = 0; at < Math.min(chunks.length, 2 * REACH); at++) {
    const chunk = chunks[at]
    const hit = chunk?.kind === 'word' ? phraseAt(CALLS, story.structure.tokens, chunk.first) : null
    const after = hit ? chunkAfter(chunks, at, hit.last) : -1
    const ship = hit && after >= 0 ? shipBefore(chunks, at) : -1
    if (!hit || ship < 0 || !chunks.some((other) => chunkKey(other) === 'thăm')) continue
    const told = toldAs(story, sentence, at)
    if (told === 'passing') return []
    const bodies = chunks.slice(ship, at).flatMap((other) => (other.kind === 'body' ? [other.entity] : []))
    return [
      {
        type: 'visit',
        rule: 'event/port-call',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: [],
        organizations: bodies,
        objects: [],
        place: complementOf(story, sentence, after).places[0] ?? null,
        told,
      },
    ]
  }
  return []
}

/** The chunk index of the ship whose clause a verb is in, -1 where somebody else acts. */
function shipBefore(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= 0 && at > verb - REACH; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'persons') return -1
    if (SHIPS.test(chunkKey(chunk)) && opensClause(chunks[at - 1])) return at
  }
  return -1
}

/** A ship opens the sentence or stands behind its time and place. */
function opensClause(before: Chunk | undefined): boolean {
  return (
    before === undefined || before.kind === 'date' || /^(?:,|hai|ba|đội|các|chiếc)$/u.test(chunkKey(before))
  )
}
