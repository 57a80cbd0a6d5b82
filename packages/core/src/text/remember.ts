/**
 * The same function, answering from memory for texts it was asked lately: the names of an article are asked for again and
 * again. Keeps few, none of them longer than the longest: a text cut from a page keeps the whole page alive. A Map asks a
 * string for a hash that it knows of itself, so that one name asked for twice is not read twice.
 */
export function remember(
  compute: (text: string) => string,
  most = 2048,
  longest = 120,
): (text: string) => string {
  // What was asked for since half of the room was full, and what was asked for in the time before.
  let late = new Map<string, string>()
  let early = late
  return (text) => {
    if (text.length > longest) return compute(text)
    const known = late.get(text)
    if (known !== undefined) return known
    const answer = early.get(text) ?? compute(text)
    if (late.size >= most / 2) {
      early = late
      late = new Map()
    }
    late.set(text, answer)
    return answer
  }
}
