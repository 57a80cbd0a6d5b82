import { type Chunk, chunkKey, type PersonsChunk } from '../story/chunk.ts'

/** A person after one of these is no subject: "với Tổng thống A", "của ông B". */
const PREPOSITIONS = new Set(
  'với của cho tới đến bởi do cùng về từ lên trước gặp tiếp mời đón thăm giữa là được bị'.split(' '),
)

/** True where no preposition before a person leaves the verb to somebody else. */
export function isSubjectPlace(chunks: readonly Chunk[], at: number): boolean {
  return !PREPOSITIONS.has(chunkKey(chunks[at - 1]))
}

/** After the person comes a verb or an adverb, not another comma, a preposition or the sentence's end. */
export function opensPredicate(chunks: readonly Chunk[], at: number): boolean {
  const apart = chunkKey(chunks[at + 1]) === ',' && (chunks[at] as PersonsChunk).apposed
  const place = apart ? at + 2 : at + 1
  const next = chunks[place]
  if (next?.kind !== 'word' || next.key === 'và') return false
  // "cho biết", "cho rằng", "cho hay" are verbs, "cho ông B" is none.
  if (next.key === 'cho') return /^(?:biết|rằng|hay)$/u.test(chunkKey(chunks[place + 1]))
  return !PREPOSITIONS.has(next.key)
}
