import { type Chunk, chunkKey, type PersonsChunk, REACH } from './chunk.ts'

/** "A, B và C" is one party. A comma joins only where "và" follows in the same run of names. */
export function joinParties(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind !== 'persons') {
      joined.push(chunk)
      continue
    }
    const run = partyRun(chunks, at)
    const persons = [...new Set(run.flatMap((member) => member.persons))]
    const last = run.at(-1) as PersonsChunk
    joined.push({ ...chunk, persons, last: last.last, apposed: last.apposed })
    at = chunks.indexOf(last, at)
  }
  return joined
}

function partyRun(chunks: readonly Chunk[], at: number): PersonsChunk[] {
  const run: PersonsChunk[] = []
  let closed = 0
  for (let next = at; next < at + REACH; next += 2) {
    const member = chunks[next]
    if (member?.kind !== 'persons') break
    run.push(member)
    const joint = chunkKey(chunks[next + 1])
    if (joint === 'và' || joint === 'cùng') closed = run.length + 1
    else if (joint !== ',') break
  }
  return run.slice(0, Math.max(1, Math.min(closed, run.length)))
}
