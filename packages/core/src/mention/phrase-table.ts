import { type Gate, newGate } from '../text/gates.ts'
import { addOpening, NO_OPENINGS, newTable } from '../text/openings.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { numberWord } from '../text/word-numbers.ts'

interface PhraseEntry<Value> {
  /** The numbers of its words. */
  words: number[]
  value: Value
}

/** The phrases that begin with one word. */
interface PhraseGroup<Value> {
  /** The phrase of the first word alone. */
  alone: PhraseEntry<Value> | null
  /** A bit for each second word, see {@link bitOf}: most words behind the first are none of them, which is told without asking the map. */
  seconds: number
  /** Longer phrases by their second word, the longest first. */
  longer: Map<number, PhraseEntry<Value>[]>
}

/** Compiled phrases: a token itself has the group that its word opens in the table of a number. */
export interface PhraseTable<Value> {
  number: number
  /** By the words that open them. */
  groups: ReadonlyMap<string, PhraseGroup<Value>>
}

/** A phrase found at a token; `last` is exclusive. */
export interface PhraseHit<Value> {
  value: Value
  first: number
  last: number
}

/** One of a small number's bits for the number of a word. */
function bitOf(word: number): number {
  return 1 << (word % 31)
}

/** Compiles phrases (any spelling: they are compared by token key) and what each stands for. */
export function phraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const byFirst = new Map<string, PhraseGroup<Value>>()
  // All are cut before the first word is numbered: a number more makes the forms of words be made anew.
  const cut = Array.from(phrases, ([phrase, value]) => ({
    keys: tokenize(phrase).map((token) => token.key),
    value,
  }))
  for (const { keys, value } of cut) {
    const [first] = keys
    if (first === undefined) continue
    const words = keys.map(numberWord)
    const [, second] = words
    const group: PhraseGroup<Value> = byFirst.get(first) ?? { alone: null, seconds: 0, longer: new Map() }
    byFirst.set(first, group)
    const entry = { words, value }
    if (second === undefined) {
      group.alone ??= entry
      continue
    }
    group.seconds |= bitOf(second)
    const entries = group.longer.get(second)
    if (entries) entries.push(entry)
    else group.longer.set(second, [entry])
  }
  const number = newTable()
  for (const [first, group] of byFirst) {
    for (const entries of group.longer.values()) entries.sort((a, b) => b.words.length - a.words.length)
    addOpening(first, number, group)
  }
  return { number, groups: byFirst }
}

/** A table of phrases that stand for themselves: comma-separated, as lexicons are written. */
export function phraseList(list: string): PhraseTable<string> {
  return phraseTable(
    list
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => [phrase, phrase] as const),
  )
}

/** The gate of some tables: words that begin one of their phrases open it. */
export function gateOf(...tables: readonly { groups: ReadonlyMap<string, unknown> }[]): Gate {
  return newGate(tables.flatMap(({ groups }) => [...groups.keys()]))
}

/** True where no phrase of any table begins with a token's word: rules that begin with a phrase need not be asked. */
export function opensNoPhrase(token: Token): boolean {
  return token.openings === NO_OPENINGS
}

/** The longest phrase of the table that begins at a token, or null. Never runs over an empty line. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<Value> | null {
  if (at < 0 || at >= tokens.length) return null
  const { openings } = tokens[at] as Token
  // Most words open nothing, and most of the others nothing of this table: the look at them is short enough to stand in each rule.
  if (openings === NO_OPENINGS) return null
  const group = openings[table.number] as PhraseGroup<Value> | undefined
  return group === undefined ? null : phraseOf(group, tokens, at)
}

/** The longest phrase of a group at a token that its phrases begin with. */
function phraseOf<Value>(
  group: PhraseGroup<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<Value> | null {
  const second = tokens[at + 1]
  if (second && (group.seconds & bitOf(second.number)) !== 0 && second.breaksBefore < 2) {
    const entries = group.longer.get(second.number)
    for (let next = 0; entries !== undefined && next < entries.length; next++) {
      const { words, value } = entries[next] as PhraseEntry<Value>
      if (matches(words, tokens, at)) return { value, first: at, last: at + words.length }
    }
  }
  return group.alone ? { value: group.alone.value, first: at, last: at + 1 } : null
}

function matches(words: readonly number[], tokens: readonly Token[], at: number): boolean {
  for (let length = 2; length < words.length; length++) {
    const token = tokens[at + length]
    if (!token || token.number !== words[length] || token.breaksBefore > 1) return false
  }
  return true
}
