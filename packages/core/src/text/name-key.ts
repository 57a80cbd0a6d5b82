import { remember } from './remember.ts'
import { unitAt } from './unit-at.ts'
import { WordTable } from './word-table.ts'

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])

/** One syllable, NFD and lower case, with its tone mark moved to the end: "hoà" and "hòa" meet. */
function toneLast(syllable: string): string {
  let tone = ''
  let bare = ''
  for (const character of syllable) {
    if (TONES.has(character)) tone = character
    else bare += character
  }
  return bare + tone
}

function computeKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[đð]/gu, 'd\u0335')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[“”"‘’'«»]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(toneLast)
    .join(' ')
}

/** Keys of words met before: syllables come back. */
const keys = new WordTable(computeKey)

const SPACE = 0x20

/** The key of a longer text, or of a stretch of it, which is not asked for again: see {@link nameKey}. */
export function textKey(text: string, start = 0, end = text.length): string {
  const words: string[] = []
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && unitAt(text, to) !== SPACE) to++
    const word = to === from ? '' : keys.at(text, from, to)
    if (word !== '') words.push(word)
    from = to + 1
  }
  return words.join(' ')
}

/**
 * The key in which spelling variants of one Vietnamese name meet: case, NFC/NFD, old and new tone placement,
 * Ð for Đ, quotation marks, dashes, punctuation, spaces and invisible characters. Syllables are joined by one space.
 */
export const nameKey: (text: string) => string = remember((text) => textKey(text))
