import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'
import { readOpeningSign } from './credits/opening-sign.ts'

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

const GLUED = 4
const APART = 7
const SENTENCE_MARKS = new Set(['.', '!', '?', ':', ';'])

/** Where a headline ends that its report follows in one line, the outlet's sign between: "Hai bên hội đàm tại Huế(VTV.vn) - Chiều 8/1, …"; or -1. */
function endAtSign(text: string, tokens: readonly Token[], line: Line): number {
  let words = 0
  for (let at = line.first; at < line.last && words <= HEADLINE.most; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'punctuation') {
      words++
      continue
    }
    if (SENTENCE_MARKS.has(token.raw)) return -1
    if (token.raw !== '(') continue
    if (words < (token.spaceBefore ? APART : GLUED)) return -1
    const sign = readOpeningSign(text, tokens, at, line.last)
    const isDashed = sign && /^[-–—]$/u.test(tokens[sign.last - 1]?.raw ?? '')
    if (isDashed && wordsIn(tokens, sign.last, line.last) >= FEWEST_IN_TEXT) return at
  }
  return -1
}

/**
 * Parts "HEADLINE⇥(CTO) - Ngày 6-11, …" at its tab: two cells of a page's table, or two columns of a list of articles, that
 * came out as one line.
 */
export function splitCells(text: string, tokens: readonly Token[], lines: readonly Line[]): Line[] {
  return lines
    .flatMap((line): Line[] => {
      const cell = endOfHeadline(text, tokens, line)
      const at = cell < 0 ? endAtSign(text, tokens, line) : cell
      const [before, after] = [tokens[at - 1], tokens[at]]
      if (at < 0 || !before || !after) return [line]
      return [
        { ...line, end: before.end, last: at },
        { ...line, start: after.start, first: at, blanksBefore: 0 },
      ]
    })
    .map((line, index) => ({ ...line, index }))
}
