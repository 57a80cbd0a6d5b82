import { WordTable } from './word-table.ts'

/**
 * The same function, answering from memory for texts it was asked lately: the names of an article are asked for again and
 * again. Keeps few (a power of two): a text cut from a page keeps the whole page alive.
 */
export function remember(
  compute: (text: string) => string,
  most = 2048,
  longest = 120,
): (text: string) => string {
  const answers = new WordTable(compute, most, longest)
  return (text) => answers.at(text, 0, text.length)
}
