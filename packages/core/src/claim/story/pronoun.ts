import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk, REACH } from './chunk.ts'
import type { Referents } from './referents.ts'

const PRONOUNS = phraseList(
  'ông, bà, đồng chí, ông ấy, bà ấy, ông này, bà này, ngài, vị này, nhà ngoại giao này',
)
const FEMALE = new Set(['bà', 'bà ấy', 'bà này'])
/** Before a pronoun these make it a noun: "các ông", "hai bà". */
const COUNTS = new Set(['các', 'hai', 'ba', 'những', 'nhiều', 'quý'])

/** "ông", "bà", "đồng chí" without a name: whoever was named last, of the gender the word says. */
export function pronounAt(
  tokens: readonly Token[],
  at: number,
  referents: Referents,
  before: readonly Chunk[],
): PersonsChunk | null {
  const hit = phraseAt(PRONOUNS, tokens, at)
  if (!hit) return null
  const previous = before.at(-1)
  // In mid-clause "ông" and "bà" are mostly nouns; at a clause's start they stand for someone.
  const opens =
    previous === undefined ||
    previous.kind === 'mark' ||
    tokens[at]?.shape !== 'lower' ||
    /^(?:và|nhưng|khi|theo|rằng)$/u.test(chunkKey(previous))
  if (!opens || COUNTS.has(chunkKey(previous))) return null
  const female = FEMALE.has(hit.value)
  const male = hit.value.startsWith('ông')
  const fits = (id: string): boolean => {
    const gender = referents.entities.get(id)?.gender
    return gender === undefined || (female ? gender === 'female' : !male || gender === 'male')
  }
  const named = before.slice(-REACH).some(({ kind }) => kind === 'persons')
  const topic = !named && referents.topic !== null && fits(referents.topic) ? referents.topic : undefined
  const person = topic ?? referents.recent.findLast(fits)
  if (person === undefined) return null
  return { kind: 'persons', persons: [person], by: 'pronoun', apposed: false, first: at, last: hit.last }
}
