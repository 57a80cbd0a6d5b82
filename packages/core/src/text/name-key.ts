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

/**
 * The key in which spelling variants of one Vietnamese name meet: case, NFC/NFD, old and new tone placement,
 * Ð for Đ, quotation marks, dashes, punctuation, spaces and invisible characters. Syllables are joined by one space.
 */
export function nameKey(text: string): string {
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
