import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

const HEADLINE = { fewest: 4, most: 40 }
const FEWEST_IN_TEXT = 20
const SENTENCE_END = /[.!?…:;,]["”’')\]]*$/u

function wordsIn(tokens: readonly Token[], first: number, last: number): number {
  let words = 0
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'punctuation') words++
  return words
}

/** Where the first cell of a line ends if it is a headline and the cell after it a text: a token index, or -1. */
function endOfHeadline(text: string, tokens: readonly Token[], line: Line): number {
  const tab = text.indexOf('\t', line.start)
  if (tab < 0 || tab >= line.end) return -1
  let at = line.first
  while (at < line.last && (tokens[at]?.end ?? 0) <= tab) at++
  const head = wordsIn(tokens, line.first, at)
  if (head < HEADLINE.fewest || head > HEADLINE.most || wordsIn(tokens, at, line.last) < FEWEST_IN_TEXT)
    return -1
  return SENTENCE_END.test(text.slice(line.start, tab).trimEnd()) ? -1 : at
}

/**
 * Parts "HEADLINE⇥(CTO) - Ngày 6-11, …" at its tab: two cells of a page's table, or two columns of a list of articles, that
 * came out as one line.
 */
export function splitCells(text: string, tokens: readonly Token[], lines: readonly Line[]): Line[] {
  return lines
    .flatMap((line): Line[] => {
      const at = endOfHeadline(text, tokens, line)
      const [before, after] = [tokens[at - 1], tokens[at]]
      if (at < 0 || !before || !after) return [line]
      return [
        { ...line, end: before.end, last: at },
        { ...line, start: after.start, first: at, blanksBefore: 0 },
      ]
    })
    .map((line, index) => ({ ...line, index }))
}
