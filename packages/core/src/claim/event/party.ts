import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'

/** A person after one of these is no subject. */
export const PREPOSITIONS = new Set(
  'với của cho tới đến bởi do cùng về từ lên trước gặp tiếp mời đón thăm giữa thay theo vị viếng tặng tiễn mừng chúc nhớ niệm'.split(
    ' ',
  ),
)

/** People, bodies and groups on one side of a verb. */
export interface Party {
  persons: string[]
  bodies: string[]
  /** True where a group or an office nobody of the article holds stands there. */
  others: boolean
  /** Chunk indexes, `last` exclusive. */
  first: number
  last: number
}

export const NOBODY: Party = { persons: [], bodies: [], others: false, first: -1, last: -1 }
export const isParty = (party: Party): boolean =>
  party.persons.length > 0 || party.bodies.length > 0 || party.others

/** The party whose last member is a chunk: "A, B và C" as far back as it goes. */
export function partyEndingAt(chunks: readonly Chunk[], at: number): Party {
  let first = at
  while (first >= 0 && at - first < REACH && isMember(chunks[first])) {
    const joint = chunkKey(chunks[first - 1])
    if (closesOffice(chunks, first - 2) && joint === 'và') {
      first -= 3
      continue
    }
    if (!isMember(chunks[first - 2])) break
    // "Theo lời mời của A, B thăm …": a comma joins no one whom a preposition governs.
    const governor = chunkKey(chunks[first - 3])
    const governed = PREPOSITIONS.has(governor) || governor === 'mặt' || governor === 'quyền'
    const named = chunks[first - 2]?.kind !== 'collective'
    const listed = joint === ',' || (joint === ';' && chunks[first - 2]?.kind === 'persons')
    if (joint === 'và' || joint === 'cùng' || (listed && !governed && named)) first -= 2
    else break
  }
  return first < 0 || !isMember(chunks[first]) ? NOBODY : partyOf(chunks, first, at + 1)
}

/** The party whose first member is a chunk. */
export function partyStartingAt(chunks: readonly Chunk[], at: number): Party {
  if (!isMember(chunks[at])) return NOBODY
  let last = at + 1
  while (last - at < REACH) {
    const next = closesOffice(chunks, last) && chunkKey(chunks[last + 1]) === 'và' ? last + 1 : last
    if (!/^(?:,|và|cùng|;)$/u.test(chunkKey(chunks[next])) || !isMember(chunks[next + 1])) break
    last = next + 2
  }
  return partyOf(chunks, at, last)
}

/** "A, Chủ tịch X, và B": the comma at a chunk closes the office behind a name. */
function closesOffice(chunks: readonly Chunk[], comma: number): boolean {
  const before = chunks[comma - 1]
  return chunkKey(chunks[comma]) === ',' && before?.kind === 'persons' && before.apposed
}

/** True for people, bodies and groups: whoever may be a party. */
export function isMember(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'persons' || chunk?.kind === 'body' || chunk?.kind === 'collective'
}

function partyOf(chunks: readonly Chunk[], first: number, last: number): Party {
  const party: Party = { persons: [], bodies: [], others: false, first, last }
  for (const chunk of chunks.slice(first, last)) {
    if (chunk.kind === 'persons') party.persons.push(...chunk.persons)
    else if (chunk.kind === 'body') party.bodies.push(chunk.entity)
    else if (chunk.kind === 'collective') party.others = true
  }
  return party
}
