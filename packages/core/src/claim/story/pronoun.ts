import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { opensWithMeeting } from '../office/opening-clause.ts'
import { type Chunk, chunkKey, type PersonsChunk, personsChunk, REACH } from './chunk.ts'
import type { Referents } from './referents.ts'

export const PRONOUNS = phraseList(
  'ông, bà, đồng chí, ông ấy, bà ấy, ông này, bà này, ngài, vị này, nhà ngoại giao này, thầy, cô',
)
/** Teachers are called so at the head of a sentence; elsewhere the words are nouns. */
const TEACHERS = new Set(['thầy', 'cô'])
const FEMALE = new Set(['cô', 'bà', 'bà ấy', 'bà này'])
/** Before a pronoun these make it a noun: "các ông", "hai bà". */
const COUNTS = new Set(['các', 'hai', 'ba', 'những', 'nhiều', 'quý'])

/** "Trò chuyện cùng Đại sứ B, ông …": whom an opening clause names, and the pronoun after its comma does not mean. */
export function metInOpening(tokens: readonly Token[], before: readonly Chunk[]): readonly string[] {
  const [first] = before
  if (!first || chunkKey(before.at(-1)) !== ',' || !opensWithMeeting(tokens, first.first)) return []
  return before.slice(0, REACH).flatMap((chunk) => (chunk.kind === 'persons' ? chunk.persons : []))
}

/** Ranks and callings by which an article means the one it has given them to. */
export const RANKS = phraseList(
  'Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Chuẩn tướng, Thống chế, Nguyên soái, Linh mục, Giám mục, Mục sư, Đại đức, Thống tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Đô đốc, Phó Đô đốc, Chuẩn Đô đốc, Giáo sư, Tiến sĩ, Hòa thượng, Thượng tọa, Hoàng thân',
)

/** "Đại tướng nhấn mạnh", "Giáo sư cho biết": the person named last with that rank, at the head of a clause. */
function rankedAt(
  tokens: readonly Token[],
  at: number,
  { recent, entities }: Referents,
  before: readonly Chunk[],
): PersonsChunk | null {
  const hit = phraseAt(RANKS, tokens, at)
  const previous = before.at(-1)
  if (!hit || tokens[at]?.shape !== 'capital' || tokens[hit.last]?.shape !== 'lower') return null
  if (previous !== undefined && previous.kind !== 'mark' && previous.kind !== 'date') return null
  const rank = hit.value.toLowerCase()
  const person = recent.findLast((id) =>
    entities.get(id)?.honorific?.normalize('NFC').toLowerCase().includes(rank),
  )
  if (person === undefined) return null
  return personsChunk([person], 'pronoun', false, at, hit.last)
}

/** "ông", "bà", "đồng chí" without a name: whoever was named last, of the gender the word says. */
export function pronounAt(
  tokens: readonly Token[],
  at: number,
  referents: Referents,
  before: readonly Chunk[],
): PersonsChunk | null {
  const ranked = rankedAt(tokens, at, referents, before)
  if (ranked) return ranked
  const hit = phraseAt(PRONOUNS, tokens, at)
  if (!hit) return null
  const previous = before.at(-1)
  if (TEACHERS.has(hit.value) && (previous !== undefined || tokens[at]?.shape === 'lower')) return null
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
  const met = metInOpening(tokens, before)
  const named = before.slice(-REACH).some(({ kind }) => kind === 'persons')
  const isTopical = (!named || met.length > 0) && referents.topic !== null && !met.includes(referents.topic)
  const topic = isTopical && referents.topic !== null && fits(referents.topic) ? referents.topic : undefined
  const known = female && closesQuote(before) ? knownWoman(referents) : undefined
  const person = known ?? topic ?? referents.recent.findLast((id) => fits(id) && !met.includes(id))
  if (person === undefined) return null
  return personsChunk([person], 'pronoun', false, at, hit.last)
}

/** “…”, bà nói: a comma behind quotation marks stands before. */
function closesQuote(before: readonly Chunk[]): boolean {
  return chunkKey(before.at(-1)) === ',' && /^["”»]$/u.test(chunkKey(before.at(-2)))
}

/** Whom the article has called a woman last: nobody of whom it does not say so goes on speaking as "bà". */
function knownWoman({ recent, entities }: Referents): string | undefined {
  return recent.findLast((id) => entities.get(id)?.gender === 'female')
}
