import { unitAt } from './unit-at.ts'

/** What a UTF-16 code unit is to the tokenizer. */
export const WORD = 1
export const NUMBER = 2
export const SPACE = 3
export const PUNCTUATION = 4
/** Invisible characters that belong to the word they stand in, and to no word where they stand alone. */
export const JOINER = 5
const SURROGATE = 6

const LETTER = /^[\p{L}\p{M}]$/u
const DIGIT = /^\p{N}$/u
const BLANK = /^[\s\ufeff\u200e\u200f]$/u
const JOINERS = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xad])

/** The class of each code unit met so far; 0 where none has been. */
const classes = new Uint8Array(0x10000)

function classify(character: string): number {
  if (LETTER.test(character)) return WORD
  if (DIGIT.test(character)) return NUMBER
  return BLANK.test(character) ? SPACE : PUNCTUATION
}

function classifyUnit(unit: number): number {
  if (JOINERS.has(unit)) return JOINER
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  return classify(String.fromCharCode(unit))
}

/** The class of the character that begins at an offset; lone surrogates are punctuation. */
export function classAt(text: string, at: number): number {
  const unit = unitAt(text, at)
  let found = classes[unit] as number
  if (found === 0) {
    found = classifyUnit(unit)
    classes[unit] = found
  }
  return found === SURROGATE ? classify(String.fromCodePoint(text.codePointAt(at) ?? unit)) : found
}

/** How many code units the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  const unit = unitAt(text, at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = unitAt(text, at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
