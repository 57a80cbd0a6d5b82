import { remember } from './remember.ts'
import { scanText } from './scanned-text.ts'
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

/** Keys of words met before, each behind the space that parts it from the one before: syllables come back. */
const keys = new WordTable((word) => {
  const key = computeKey(word)
  return key === '' ? '' : ` ${key}`
})

const SPACE = 0x20

/** The key of a longer text, which is not asked for again: see {@link nameKey}. */
export function textKey(text: string): string {
  const scanned = scanText(text)
  const { units } = scanned
  const { length } = text
  let key = ''
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && units[to] !== SPACE) to++
    if (to > from) key += keys.at(scanned, from, to)
    from = to + 1
  }
  return key.slice(1)
}

/**
 * The key in which spelling variants of one Vietnamese name meet: case, NFC/NFD, old and new tone placement,
 * Ð for Đ, quotation marks, dashes, punctuation, spaces and invisible characters. Syllables are joined by one space.
 */
export const nameKey: (text: string) => string = remember((text) => textKey(text))
