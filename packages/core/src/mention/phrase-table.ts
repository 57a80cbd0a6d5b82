import { addOpening, NO_OPENINGS, newTable } from '../text/openings.ts'
import { type Token, tokenize } from '../text/tokens.ts'

interface PhraseEntry<Value> {
  keys: string[]
  value: Value
}

/** The phrases that begin with one word. */
interface PhraseGroup<Value> {
  /** The phrase of the first word alone. */
  alone: PhraseEntry<Value> | null
  /** Longer phrases by their second word, the longest first. */
  longer: Map<string, PhraseEntry<Value>[]>
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

/** Compiles phrases (any spelling: they are compared by token key) and what each stands for. */
export function phraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const byFirst = new Map<string, PhraseGroup<Value>>()
  for (const [phrase, value] of phrases) {
    const keys = tokenize(phrase).map((token) => token.key)
    const [first, second] = keys
    if (first === undefined) continue
    const group: PhraseGroup<Value> = byFirst.get(first) ?? { alone: null, longer: new Map() }
    byFirst.set(first, group)
    const entry = { keys, value }
    if (second === undefined) {
      group.alone ??= entry
      continue
    }
    const entries = group.longer.get(second)
    if (entries) entries.push(entry)
    else group.longer.set(second, [entry])
  }
  const number = newTable()
  for (const [first, group] of byFirst) {
    for (const entries of group.longer.values()) entries.sort((a, b) => b.keys.length - a.keys.length)
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
  const group = (tokens[at] as Token).openings[table.number] as PhraseGroup<Value> | undefined
  if (group === undefined) return null
  const second = tokens[at + 1]
  if (second && second.breaksBefore < 2) {
    const entries = group.longer.get(second.key)
    for (let next = 0; entries !== undefined && next < entries.length; next++) {
      const { keys, value } = entries[next] as PhraseEntry<Value>
      if (matches(keys, tokens, at)) return { value, first: at, last: at + keys.length }
    }
  }
  return group.alone ? { value: group.alone.value, first: at, last: at + 1 } : null
}

function matches(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let length = 2; length < keys.length; length++) {
    const token = tokens[at + length]
    if (!token || token.key !== keys[length] || token.breaksBefore > 1) return false
  }
  return true
}
