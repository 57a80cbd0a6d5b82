/**
 * The same function, answering from memory for texts it was asked lately: the names of an article are asked for again and
 * again. Forgets all at once when full, and soon: a text cut from a page keeps the whole page alive.
 */
export function remember(
  compute: (text: string) => string,
  most = 2000,
  longest = 120,
): (text: string) => string {
  const answers = new Map<string, string>()
  return (text) => {
    if (text.length > longest) return compute(text)
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
