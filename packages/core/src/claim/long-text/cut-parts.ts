import { classAt, JOINER, WORD } from '../../text/character-class.ts'
import type { Span } from '../../text/span.ts'

/** No article of the press comes near this many UTF-16 code units; what is longer is read in parts of at most this. */
export const LONGEST_PART = 1 << 18
/** How far from its end a part may be cut at an end of line, of a sentence, or at a space. */
const LOOKED_BACK = 1 << 14

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** True where a cut would part what belongs together: the halves of a pair, a word, a mark from its letter. */
function isInside(text: string, at: number): boolean {
  if (isLow(text.charCodeAt(at))) return true
  const [before, here] = [classAt(text, at - 1), classAt(text, at)]
  return (here === WORD || here === JOINER) && (before === WORD || before === JOINER)
}

/** The best place to cut in a stretch: after its last line, else its last sentence, else its last space, else its last word. */
function cutIn(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to)
  for (const end of ['\n', '. ', ' ']) {
    const found = stretch.lastIndexOf(end)
    if (found >= 0) return from + found + end.length
  }
  for (let at = to; at > from; at--) if (!isInside(text, at)) return at
  return isLow(text.charCodeAt(to)) ? to - 1 : to
}

/** Cuts a text into parts that are read one after another, without gaps. Most texts are one part. */
export function cutParts(text: string, longest = LONGEST_PART): Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const end = cutIn(text, start + Math.max(1, longest - LOOKED_BACK), start + longest)
    parts.push({ start, end })
    start = end
  }
  if (start < text.length || parts.length === 0) parts.push({ start, end: text.length })
  return parts
}
