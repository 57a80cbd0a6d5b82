/** What a character is to the tokenizer. */
export const WORD = 1
export const NUMBER = 2
export const SPACE = 3
export const PUNCTUATION = 4
/** Invisible characters that belong to the word they stand in, and to no word where they stand alone. */
export const JOINER = 5

const LETTER = /^[\p{L}\p{M}]$/u
const DIGIT = /^\p{N}$/u
const BLANK = /^[\s\ufeff\u200e\u200f]$/u
const JOINERS = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xad])

/** The class of each code unit met so far; 0 where none has been. */
const classes = new Uint8Array(0x10000)

function classify(point: number): number {
  if (JOINERS.has(point)) return JOINER
  const character = String.fromCodePoint(point)
  if (LETTER.test(character)) return WORD
  if (DIGIT.test(character)) return NUMBER
  return BLANK.test(character) ? SPACE : PUNCTUATION
}

/** The class of a code point; lone surrogates are punctuation. */
export function classOf(point: number): number {
  if (point > 0xffff) return classify(point)
  const known = classes[point] as number
  if (known !== 0) return known
  const found = classify(point)
  classes[point] = found
  return found
}

/** The class of the character that begins at an offset. */
export function classAt(text: string, at: number): number {
  return classOf(text.codePointAt(at) as number)
}
