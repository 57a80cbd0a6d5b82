import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'

/** Verbs of giving an award. */
export const GIVE = phraseList(
  'trao, trao tặng, tặng, tặng thưởng, truy tặng, trao thưởng, gắn, đeo, phong tặng, truy phong, trao và gắn, công bố và trao, thừa ủy quyền trao, đã trao, trao quyết định tặng, trao tặng và gắn, được ủy quyền trao, được ủy nhiệm trao',
)

/** "được Nhà nước trao tặng": who is given something, and who gives it, as far as they are named there. */
export interface PassiveAward {
  recipients: string[]
  givers: string[]
}

const GIVER_WITHIN = 5
const RECIPIENT_WITHIN = 5
/** "được giao trao", "được ủy quyền trao": who was given the task gives. */
const TASKED = new Set(['quyền', 'giao', 'cử', 'mời'])

/**
 * "B được Nhà nước trao tặng …": the person before "được"; "…; được trao thêm …", where nobody stands before it, goes on with
 * whom the sentence named `before`. Null where no "được" governs the verb.
 */
export function passiveAward(
  chunks: readonly Chunk[],
  at: number,
  before: readonly string[],
): PassiveAward | null {
  for (let back = at - 1; back >= 0 && back > at - 1 - GIVER_WITHIN; back--) {
    const key = chunkKey(chunks[back])
    if (TASKED.has(key) || chunks[back]?.kind === 'mark') return null
    if (key !== 'được') continue
    const givers = chunks
      .slice(back + 1, at)
      .flatMap((chunk) => (chunk.kind === 'persons' ? chunk.persons : []))
    return { recipients: recipientBefore(chunks, back) ?? [...before], givers }
  }
  return null
}

function recipientBefore(chunks: readonly Chunk[], passive: number): string[] | null {
  for (let at = passive - 1; at >= 0 && at > passive - RECIPIENT_WITHIN; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'persons') return chunk.persons
    if (chunk?.kind === 'award' || (chunk?.kind === 'mark' && chunkKey(chunk) !== ',')) return null
  }
  return null
}

/**
 * "Huân chương X năm 2015", "…; năm 2018, được trao Y": the date right behind the last award of a clause, or right before its
 * passive verb, as an index of the story's dates; undefined where none stands there.
 */
export function dateOfAward(chunks: readonly Chunk[], at: number, end: number): number | undefined {
  const award = chunks.findLastIndex((chunk, index) => index > at && index < end && chunk.kind === 'award')
  const behind = chunks[chunkKey(chunks[award + 1]) === '(' ? award + 2 : award + 1]
  if (award >= 0 && behind?.kind === 'date') return behind.mention
  const passive = chunks.findLastIndex((chunk, index) => index < at && chunkKey(chunk) === 'được')
  const before = chunks[passive - 2]
  const opens = passive > 2 && chunkKey(chunks[passive - 1]) === ',' && chunkKey(chunks[passive - 3]) === ';'
  return opens && before?.kind === 'date' ? before.mention : undefined
}

const VERB_WITHIN = 4

/** "…, được truy tặng Y", "…; ông B được trao Y": where the next award's clause begins, if "được" at a chunk opens one; else -1. */
export function nextPassiveAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at]) !== 'được') return -1
  for (let verb = at + 1; verb <= at + VERB_WITHIN; verb++) {
    const chunk = chunks[verb]
    if (!chunk || chunk.kind === 'mark') return -1
    if (chunk.kind === 'word' && phraseAt(GIVE, tokens, chunk.first)) return startOf(chunks, at)
  }
  return -1
}

/** The subject of "được", or its date, belongs to the clause that it opens. */
function startOf(chunks: readonly Chunk[], passive: number): number {
  let at = passive
  while (/^(?:đã|còn|cũng|từng|vinh|dự)$/u.test(chunkKey(chunks[at - 1]))) at--
  if (chunks[at - 1]?.kind === 'persons') return at - 1
  const dated = chunkKey(chunks[at - 1]) === ',' && chunks[at - 2]?.kind === 'date'
  return dated ? at - 2 : at
}
