import type { Token } from '../../text/tokens.ts'
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

/** The first of some phrases (each a list of words, longest first) that stands at `at`; its length, or 0. */
export function phraseLength(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const phrase of phrases) if (wordsAt(tokens, at, phrase)) return phrase.length
  return 0
}

/** Splits "sáng sớm;chiều tối" into lists of words, longest first. */
export function wordLists(text: string): string[][] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().split(' '))
    .sort((a, b) => b.length - a.length)
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
