import { type Token, tokenize } from '../text/tokens.ts'

interface PhraseEntry<Value> {
  keys: string[]
  value: Value
}

/** Phrases by the key of their first word, the longest first. */
export type PhraseTable<Value> = Map<string, PhraseEntry<Value>[]>

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
    const [first] = keys
    if (first === undefined) continue
    const entries = table.get(first)
    if (entries) entries.push({ keys, value })
    else table.set(first, [{ keys, value }])
  }
  for (const entries of table.values()) entries.sort((a, b) => b.keys.length - a.keys.length)
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
  for (const entry of table.get(token.key) ?? []) {
    let length = 1
    while (length < entry.keys.length) {
      const next = tokens[at + length]
      if (!next || next.key !== entry.keys[length] || next.breaksBefore > 1) break
      length++
    }
    if (length === entry.keys.length) return { value: entry.value, first: at, last: at + length }
  }
  return null
}
