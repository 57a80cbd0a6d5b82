import { type Token, tokenize } from '../text/tokens.ts'

interface PhraseEntry<Value> {
  keys: string[]
  value: Value
}

interface PhraseGroup<Value> {
  /** The phrase of the first word alone. */
  alone: PhraseEntry<Value> | null
  /** Longer phrases by their second word, the longest first. */
  longer: Map<string, PhraseEntry<Value>[]>
}

/** Phrases by the keys of their first two words. */
export type PhraseTable<Value> = Map<string, PhraseGroup<Value>>

/** A phrase found at a token; `last` is exclusive. */
export interface PhraseHit<Value> {
  value: Value
  first: number
  last: number
}

/** Compiles phrases (any spelling: they are compared by token key) and what each stands for. */
export function phraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table: PhraseTable<Value> = new Map()
  for (const [phrase, value] of phrases) {
    const keys = tokenize(phrase).map((token) => token.key)
    const [first, second] = keys
    if (first === undefined) continue
    const group: PhraseGroup<Value> = table.get(first) ?? { alone: null, longer: new Map() }
    table.set(first, group)
    const entry = { keys, value }
    if (second === undefined) {
      group.alone ??= entry
      continue
    }
    const entries = group.longer.get(second)
    if (entries) entries.push(entry)
    else group.longer.set(second, [entry])
  }
  for (const { longer } of table.values()) {
    for (const entries of longer.values()) entries.sort((a, b) => b.keys.length - a.keys.length)
  }
  return table
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

/** The longest phrase of the table that begins at a token, or null. Never runs over an empty line. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<Value> | null {
  const token = tokens[at]
  if (!token) return null
  const group = table.get(token.key)
  if (!group) return null
  const second = tokens[at + 1]
  if (second && second.breaksBefore < 2) {
    for (const entry of group.longer.get(second.key) ?? []) {
      const last = at + entry.keys.length
      if (matches(entry.keys, tokens, at)) return { value: entry.value, first: at, last }
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
