/**
 * Small numbers for the words of lexicons: phrases are compared by them, which is one comparison a word however long it is. Words
 * of no lexicon have none.
 */
const numbers = new Map<string, number>()

/** What words have that stand in no lexicon: most. */
export const NO_NUMBER = 0

/** The number of a word of a lexicon, from 1. Given while modules load, before the first text is read. */
export function numberWord(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size + 1)
  return numbers.size
}

/** How many words have numbers: what was looked up while there were fewer may know too little. */
export function countOfNumbers(): number {
  return numbers.size
}

/** The number of a word, {@link NO_NUMBER} for one that no lexicon has. */
export function numberOf(key: string): number {
  return numbers.get(key) ?? NO_NUMBER
}
