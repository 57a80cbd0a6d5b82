import type { Line } from '../text/lines.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { readByline } from './credits/byline.ts'

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

const FEWEST_BEFORE_SIGNATURE = 8
const LONGEST_SIGNATURE = 14
const PICTURES = new Set(['ảnh', 'nguồn', 'photo', 'video', 'hình', 'clip'])

/** "… tại Cuba.HÀ MY", "… hai nước. (Hà My)": who signed stands right behind the last sentence. */
function endsInSignature(text: string, tokens: readonly Token[], { first, last }: Line): boolean {
  const tail = splitSentences(tokens, Math.max(first, last - LONGEST_SIGNATURE), last).at(-1)
  if (!tail || tail.first <= first + FEWEST_BEFORE_SIGNATURE || tail.first <= last - LONGEST_SIGNATURE)
    return false
  // "Quang cảnh lễ ký. (Ảnh: Hải Lan)": a caption.
  if (tokens.slice(tail.first, tail.first + 2).some(({ key }) => PICTURES.has(key))) return false
  const signed = readByline(text, tokens.slice(tail.first, last))
  return signed !== undefined && signed.persons.length + signed.agencies.length > 0
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
    const isSigned =
      words > FEWEST_BEFORE_SIGNATURE &&
      !SENTENCE_END.test(ending.replace(/\)$/u, '')) &&
      endsInSignature(text, tokens, line)
    return {
      line,
      text: text.slice(line.start, Math.min(line.end, line.start + 600)),
      words,
      capitals,
      key: words <= COMPARED_WORDS ? keys.join(' ') : '',
      punctuated: isSigned || SENTENCE_END.test(ending),
      fullStop: isSigned || FULL_STOP.test(ending),
      cutShort: CUT_SHORT.test(ending),
      closes: END_MARK.test(ending),
    }
  })
}
