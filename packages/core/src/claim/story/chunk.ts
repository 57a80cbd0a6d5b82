import type { Gate } from '../../text/gates.ts'
import type { Token } from '../../text/tokens.ts'

interface ChunkSpan {
  /** Token indexes, `last` exclusive. */
  first: number
  last: number
}

/** People named together as one party of a sentence: "Tổng Bí thư A", "A và B", a bare office, a pronoun. */
export interface PersonsChunk extends ChunkSpan {
  kind: 'persons'
  /** Entity ids, in text order. */
  persons: string[]
  /** How they are named: by name, by an office that one person of the article holds, or by a pronoun. */
  by: 'name' | 'office' | 'pronoun'
  /** True where offices follow the name: the phrase then usually ends in a comma of its own. */
  apposed: boolean
}

/** A name of any other thing. */
export interface ThingChunk extends ChunkSpan {
  kind: 'body' | 'place' | 'document' | 'award' | 'conference'
  entity: string
}

/** A date phrase; `mention` is its index in the story's dates. */
export interface DateChunk extends ChunkSpan {
  kind: 'date'
  mention: number
}

/** Who acts without being one person: "hai bên", "các đại biểu", "lãnh đạo hai nước", an office whose holder is not known. */
export interface CollectiveChunk extends ChunkSpan {
  kind: 'collective'
}

export interface WordChunk extends ChunkSpan {
  kind: 'word' | 'mark'
  key: string
  /** The gates that it opens. */
  gates: Gate
}

export type Chunk = PersonsChunk | ThingChunk | DateChunk | CollectiveChunk | WordChunk

const NOBODY: string[] = []

/** All kinds of chunk have one form in memory: rules ask each chunk for its kind, and one form answers faster than five. */
class ChunkForm implements ChunkSpan {
  kind: Chunk['kind']
  first: number
  last: number
  key = ''
  gates: Gate = 0
  entity = ''
  mention = -1
  persons = NOBODY
  by: PersonsChunk['by'] = 'name'
  apposed = false

  constructor(kind: Chunk['kind'], first: number, last: number) {
    this.kind = kind
    this.first = first
    this.last = last
  }
}

export function personsChunk(
  persons: string[],
  by: PersonsChunk['by'],
  apposed: boolean,
  first: number,
  last: number,
): PersonsChunk {
  const chunk = new ChunkForm('persons', first, last)
  chunk.persons = persons
  chunk.by = by
  chunk.apposed = apposed
  return chunk as PersonsChunk
}

export function thingChunk(
  kind: ThingChunk['kind'],
  entity: string,
  first: number,
  last: number,
): ThingChunk {
  const chunk = new ChunkForm(kind, first, last)
  chunk.entity = entity
  return chunk as ThingChunk
}

export function dateChunk(mention: number, first: number, last: number): DateChunk {
  const chunk = new ChunkForm('date', first, last)
  chunk.mention = mention
  return chunk as DateChunk
}

export function collectiveChunk(first: number, last: number): CollectiveChunk {
  return new ChunkForm('collective', first, last) as CollectiveChunk
}

/** The words or the mark of a chunk, by which rules compare it; empty for names. */
export function chunkKey(chunk: Chunk | undefined): string {
  return chunk?.kind === 'word' || chunk?.kind === 'mark' ? chunk.key : ''
}

/** True for a word that opens a gate: one that some phrase of the gate's tables begins with. */
export function opensGate(chunk: Chunk | undefined, gate: Gate): chunk is WordChunk {
  return chunk?.kind === 'word' && (chunk.gates & gate) !== 0
}

/** How many chunks a clause reaches at most: rules look no farther, so that sentences without an end cost no more than others. */
export const REACH = 80

/** One chunk for one token. */
export function tokenChunk(token: Token): WordChunk {
  const kind = token.kind === 'punctuation' ? 'mark' : 'word'
  const chunk = new ChunkForm(kind, token.index, token.index + 1)
  chunk.key = token.key
  chunk.gates = token.gates
  return chunk as WordChunk
}

/** Where a phrase of words ends among the chunks, or -1 where a name runs over it. */
export function chunkAfter(chunks: readonly Chunk[], from: number, token: number): number {
  for (let at = from; at < chunks.length; at++) {
    const { kind, first, last } = chunks[at] as Chunk
    if (first === token) return at
    if (kind !== 'word' || last > token) return -1
  }
  return chunks.at(-1)?.last === token ? chunks.length : -1
}

const LONGEST_BRACKET = 12

/** "Ông A (sinh năm 1970) đã …": the chunk index before a bracket that ends at one, else that index. */
export function beforeBracket(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at]) !== ')') return at
  for (let open = at - 1; open > 0 && open > at - LONGEST_BRACKET; open--) {
    if (chunkKey(chunks[open]) === '(') return open - 1
  }
  return at
}
