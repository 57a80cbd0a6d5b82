import { type Chunk, chunkKey, type PersonsChunk, personsChunk, REACH, thingChunk } from './chunk.ts'

/**
 * "A, B và C" is one party. A comma joins only where "và" follows in the same run of names, and none after it: "trước sự
 * chứng kiến của A và B, C và D ký" names two parties.
 */
export function joinParties(cut: Chunk[]): Chunk[] {
  if (!cut.some(({ kind }) => kind === 'persons' || kind === 'body')) return cut
  const chunks = wholePeople(cut)
  const joined: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind !== 'persons') {
      const last = chunk.kind === 'body' ? bracketAfter(chunks, at) : at
      const isWhole = chunk.kind !== 'body' || last === at
      joined.push(
        isWhole ? chunk : thingChunk('body', chunk.entity, chunk.first, chunks[last]?.last ?? chunk.last),
      )
      at = last
      continue
    }
    const whole = partyRun(chunks, at)
    const run = governsFirst(chunks, at, whole) ? whole.slice(0, 1) : whole
    if (run.length === 1) {
      joined.push(chunk)
      continue
    }
    const persons = [...new Set(run.flatMap((member) => member.persons))]
    const last = run.at(-1) as PersonsChunk
    const by = run.some((member) => member.by === 'name') ? 'name' : chunk.by
    joined.push(personsChunk(persons, by, last.apposed, chunk.first, last.last))
    at = chunks.indexOf(last, at)
  }
  return joined
}

const POSITION_WITHIN = 12
const POSITIONS = /^(?:trái|phải|giữa|hàng|bìa|cùng|đứng|ngồi)$/u

/** "A (bên phải) và B": where somebody stands in a picture is part of how he is named; "Phó Thủ tướng kiêm Bộ trưởng" is one person. */
function wholePeople(chunks: readonly Chunk[]): readonly Chunk[] {
  const whole: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind !== 'persons') {
      whole.push(chunk)
      continue
    }
    let last = positionAfter(chunks, at)
    let by = chunk.by
    for (let next = chunks[last + 2]; isSameBy(chunk, chunks[last + 1], next); next = chunks[last + 2]) {
      if (next?.kind === 'persons' && next.by === 'name') by = 'name'
      last += 2
    }
    const end = chunks[last] as Chunk
    whole.push(last === at ? chunk : personsChunk(chunk.persons, by, chunk.apposed, chunk.first, end.last))
    at = last
  }
  return whole
}

/** "… kiêm …" between two offices of one person. */
function isSameBy(person: PersonsChunk, joint: Chunk | undefined, next: Chunk | undefined): boolean {
  if (chunkKey(joint) !== 'kiêm' || next?.kind !== 'persons') return false
  return next.persons.length === 1 && person.persons.length === 1 && next.persons[0] === person.persons[0]
}

/** "A (bên phải)", "B (thứ hai từ trái sang)": the chunk index where such a bracket ends, else the index itself. */
function positionAfter(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at + 1]) !== '(') return at
  let stands = false
  for (let next = at + 2; next < Math.min(chunks.length, at + POSITION_WITHIN); next++) {
    const chunk = chunks[next] as Chunk
    if (chunkKey(chunk) === ')') return stands ? next : at
    if (chunk.kind !== 'word' && chunk.kind !== 'mark' && chunk.kind !== 'collective') return at
    stands ||= POSITIONS.test(chunkKey(chunk))
  }
  return at
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
    else if (joint !== ',' || closed > 0) break
  }
  return run.slice(0, Math.max(1, Math.min(closed, run.length)))
}

const OPENINGS = /^(?:theo|nhận|dưới|trước|được)$/u
const OPENING_WITHIN = 7

/** "Theo lời mời của A, B và C thăm …": A alone is whose invitation it is, the others act. */
function governsFirst(chunks: readonly Chunk[], at: number, run: readonly PersonsChunk[]): boolean {
  if (run.length < 3 || chunkKey(chunks[at - 1]) !== 'của') return false
  const next = chunks[chunks.indexOf(run.at(-1) as PersonsChunk, at) + 1]
  if (next?.kind !== 'word') return false
  const before = chunks.slice(Math.max(0, at - OPENING_WITHIN), at)
  return before.some((chunk) => OPENINGS.test(chunkKey(chunk)))
}

/** "Liên minh châu Phi (AU) đã …", "Tổng Lãnh sự quán … tại Perth (Úc) …": the chunk index where another name in brackets ends. */
function bracketAfter(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at + 1]) !== '(' || chunkKey(chunks[at + 3]) !== ')') return at
  const name = chunks[at + 2]
  const named = name?.kind === 'body' || name?.kind === 'place'
  return named ? at + 3 : at
}
