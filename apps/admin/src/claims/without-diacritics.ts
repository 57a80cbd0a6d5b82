/** Text as it is searched: lower case, without tone marks, đ as d. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
}

/** Whether `words` occur in `text`; diacritics count only where the searcher typed some. */
export function contains(text: string, words: string): boolean {
  const wanted = words.trim().normalize('NFC').toLowerCase()
  const bare = withoutDiacritics(wanted)
  if (bare !== wanted) return text.normalize('NFC').toLowerCase().includes(wanted)
  return withoutDiacritics(text).includes(bare)
}
