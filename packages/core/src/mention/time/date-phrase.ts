import type { Token } from '../../text/tokens.ts'
import { NO_NUMBER, numberWord } from '../../text/word-numbers.ts'
import type { DateGrain, Relative } from '../mention.ts'

/** What a rule reads off the words alone; token indexes into the rule's own tokens, `last` exclusive. */
export interface DatePhrase {
  first: number
  last: number
  /** EDTF with unknown parts as X, or null for purely relative phrases. */
  stated: string | null
  grain: DateGrain
  relative?: Relative
  partOfDay?: string
  direction?: 'past' | 'future'
}

/** A rule looks at one token at a time and reads the phrase that begins there, if any, looking a bounded way ahead. */
export interface DateRule {
  id: string
  read: (tokens: readonly Token[], at: number) => DatePhrase | undefined
}

/** True where the keys from `at` on are these words. */
export function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let next = 0; next < words.length; next++) if (tokens[at + next]?.key !== words[next]) return false
  return true
}

/** A phrase in words, and what it stands for. */
export interface WordPhrase<Value> {
  /** The numbers of its words. */
  words: readonly number[]
  value: Value
}

/** Phrases by their first words, the longest first. */
export type WordPhrases<Value> = ReadonlyMap<number, readonly WordPhrase<Value>[]>

/** Compiles phrases written "sáng sớm;chiều tối", each list with what its phrases stand for. */
export function wordPhrases<Value>(lists: readonly (readonly [string, Value])[]): WordPhrases<Value> {
  const phrases = lists.flatMap(([text, value]) =>
    text.split(';').map((phrase) => ({ words: phrase.trim().split(' ').map(numberWord), value })),
  )
  phrases.sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(phrases, ({ words }) => words[0] ?? NO_NUMBER)
}

/** Phrases that stand for themselves. */
export function wordLists(text: string): WordPhrases<null> {
  return wordPhrases([[text, null]])
}

/** The longest of some phrases that stands at `at`. */
export function wordPhraseAt<Value>(
  tokens: readonly Token[],
  at: number,
  phrases: WordPhrases<Value>,
): WordPhrase<Value> | undefined {
  const number = tokens[at]?.number ?? NO_NUMBER
  const fitting = number === NO_NUMBER ? undefined : phrases.get(number)
  if (fitting === undefined) return undefined
  for (const phrase of fitting) if (standsAt(tokens, at, phrase)) return phrase
  return undefined
}

function standsAt(tokens: readonly Token[], at: number, { words }: WordPhrase<unknown>): boolean {
  for (let next = 1; next < words.length; next++) if (tokens[at + next]?.number !== words[next]) return false
  return true
}

/** How many words the longest of some phrases has that stands at `at`, or 0. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: WordPhrases<unknown>): number {
  return wordPhraseAt(tokens, at, phrases)?.words.length ?? 0
}

const COUNTS = new Set(
  'một hai ba bốn tư năm sáu bảy tám chín mười mươi chục vài mấy nhiều các những hàng nửa từng'.split(' '),
)

/** "ba năm tới", "5 tháng qua": true where a count stands before, which makes a length of time of what follows. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined && before.breaksBefore < 2 && (before.kind === 'number' || COUNTS.has(before.key))
  )
}
