/** A text as a pattern of LIKE that means nothing but itself. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, (character) => `\\${character}`)
}
