import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

/** A line longer than this many words is never compared with others. */
const COMPARED_WORDS = 80
const SENTENCE_END = /[.!?…:;,]["”’')\]»]*(?:\/\.)?$/u
const FULL_STOP = /[.!?…]["”’')\]»]*(?:\/\.)?$/u
const END_MARK = /\/\.["”’')\]»]*$/u
const CUT_SHORT = /(?:\s\.{2,}|\s…|\.{3}\s?>+)$/u

/** What one line looks like, before anything is known about its neighbours. */
export interface LineFeatures {
  line: Line
  text: string
  /** Words and numbers. */
  words: number
  /** Words that begin with a capital. */
  capitals: number
  /** Lexicon keys of words and numbers, joined by spaces; empty for long lines. */
  key: string
  /** Ends as a sentence or a clause of one does. */
  punctuated: boolean
  /** Ends as a sentence does. */
  fullStop: boolean
  /** Ends in the dots of a summary cut short. */
  cutShort: boolean
  /** Ends in the mark that closes an article, "./.". */
  closes: boolean
}

/** Measures every line once. */
export function measureLines(text: string, tokens: readonly Token[], lines: readonly Line[]): LineFeatures[] {
  return lines.map((line) => {
    let words = 0
    let capitals = 0
    const keys: string[] = []
    for (let at = line.first; at < line.last; at++) {
      const token = tokens[at] as Token
      if (token.kind === 'punctuation') continue
      words++
      if (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') capitals++
      if (words <= COMPARED_WORDS) keys.push(token.key)
    }
    const ending = text.slice(Math.max(line.start, line.end - 12), line.end)
    return {
      line,
      text: text.slice(line.start, Math.min(line.end, line.start + 600)),
      words,
      capitals,
      key: words <= COMPARED_WORDS ? keys.join(' ') : '',
      punctuated: SENTENCE_END.test(ending),
      fullStop: FULL_STOP.test(ending),
      cutShort: CUT_SHORT.test(ending),
      closes: END_MARK.test(ending),
    }
  })
}
