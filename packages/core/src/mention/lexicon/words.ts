/** The entries of a lexicon written as one string, by commas. */
export function commaSeparated(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The entries of a lexicon of single words, by white space. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''))
}
