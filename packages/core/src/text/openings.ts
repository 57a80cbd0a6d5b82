/** The groups of phrases that begin with one word, by the number of their table; what a group is, its table knows. */
export type Openings = readonly unknown[]

/** What words have that begin no phrase of any table: most. */
export const NO_OPENINGS: Openings = []

/** By the keys of the words that open some phrase: a few thousand, all known before the first text is read. */
const openings = new Map<string, unknown[]>()
let tables = 0

/** A number for one more phrase table. */
export function newTable(): number {
  return tables++
}

/** Notes the group of a table's phrases that a word opens. */
export function addOpening(key: string, table: number, group: unknown): void {
  const known = openings.get(key) ?? []
  openings.set(key, known)
  // No holes are left, which would make each look slower.
  while (known.length < table) known.push(undefined)
  known[table] = group
}

/** How many words open some phrase: what was looked up while there were fewer may know too little. */
export function countOfOpenings(): number {
  return openings.size
}

export function openingsOf(key: string): Openings {
  return openings.get(key) ?? NO_OPENINGS
}
