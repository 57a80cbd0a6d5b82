import { classOf, JOINER, NUMBER, SPACE, WORD } from './character-class.ts'
import type { Gate } from './gates.ts'
import { NO_OPENINGS, type Openings } from './openings.ts'
import { pointAt, scanText, widthOf } from './scanned-text.ts'
import { formAt, type TokenKind, type TokenShape, type WordForm } from './word-form.ts'
import { numberOf } from './word-numbers.ts'

/** One word, number or punctuation mark; offsets are UTF-16 code units into the text as it came. */
export interface Token {
  index: number
  start: number
  end: number
  kind: TokenKind
  /** The characters as they stand. */
  raw: string
  /** NFC, lower case, new-style tone placement, đ for ð, no invisible characters: what lexicons are keyed by. */
  key: string
  shape: TokenShape
  /** The number by which phrases compare this word: equal for equal keys that some lexicon has, else 0. */
  number: number
  /** Which phrases of the lexicons begin with this word. */
  openings: Openings
  /** The gates that this word opens. */
  gates: Gate
  /** True when white space (or the text's start) stands before it, or stood there before it was lost. */
  spaceBefore: boolean
  /** How many line breaks stand between the token before it and this one; at least 2 at the start of an article's block. */
  breaksBefore: number
}

/**
 * A token that has what the form of its characters says as fields of its own: each is asked for dozens of times, and all tokens
 * have one form in memory. The characters themselves are shared with the token's likes.
 */
class FormedToken implements Token {
  index: number
  start: number
  end: number
  breaksBefore: number
  spaceBefore: boolean
  kind: TokenKind
  raw: string
  key: string
  shape: TokenShape
  number: number
  openings: Openings
  gates: Gate

  constructor(
    index: number,
    start: number,
    end: number,
    form: WordForm,
    spaceBefore: boolean,
    breaksBefore: number,
  ) {
    this.index = index
    this.start = start
    this.end = end
    this.breaksBefore = breaksBefore
    this.spaceBefore = spaceBefore
    this.kind = form.kind
    this.raw = form.raw
    this.key = form.key
    this.shape = form.shape
    this.number = form.number
    this.openings = form.openings
    this.gates = form.gates
  }
}

/** The offset after the letters, or the digits, that begin at `from`. */
function endOfRun(units: Uint16Array, from: number, isWord: boolean): number {
  const { length } = units
  let at = from
  while (at < length) {
    const point = pointAt(units, at)
    const found = classOf(point)
    if (isWord ? found !== WORD && found !== JOINER : found !== NUMBER) break
    at += widthOf(point)
  }
  return at
}

/** Marks repeated more often than this are one token: nobody reads a rule of ten thousand dashes. */
const LONGEST_MARK_RUN = 8

function endOfMarks(units: Uint16Array, from: number): number {
  const width = widthOf(pointAt(units, from))
  if (width > 1) return from + width
  const unit = units[from]
  const { length } = units
  let at = from + 1
  while (at < length && units[at] === unit) at++
  return at - from > LONGEST_MARK_RUN ? at : from + 1
}

const LINE_FEED = 10

/**
 * Cuts a text into tokens in one pass. White space is no token; every other character belongs to exactly one.
 * Time and memory are linear in the text; word forms are computed once a distinct word.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const scanned = scanText(text)
  const { units } = scanned
  const { length } = units
  let spaceBefore = true
  let breaksBefore = 0
  let at = 0
  while (at < length) {
    const point = pointAt(units, at)
    const found = classOf(point)
    if (found === SPACE) {
      spaceBefore = true
      if (point === LINE_FEED) breaksBefore++
      at += widthOf(point)
      continue
    }
    const isWord = found === WORD || found === JOINER
    const end = isWord || found === NUMBER ? endOfRun(units, at, isWord) : endOfMarks(units, at)
    const isMarkRun = !isWord && found !== NUMBER && end - at > 2
    const form = isMarkRun ? markRun(text, at, end) : formAt(scanned, at, end)
    if (form.gluedAt > 0) {
      const cut = at + form.gluedAt
      const [head, tail] = [formAt(scanned, at, cut), formAt(scanned, cut, end)]
      tokens.push(new FormedToken(tokens.length, at, cut, head, spaceBefore, breaksBefore))
      tokens.push(new FormedToken(tokens.length, cut, end, tail, true, 0))
    } else tokens.push(new FormedToken(tokens.length, at, end, form, spaceBefore, breaksBefore))
    spaceBefore = false
    breaksBefore = 0
    at = end
  }
  return tokens
}

/** A long run of one mark is keyed by two of them, so that no rule takes it for the mark itself. */
function markRun(text: string, start: number, end: number): WordForm {
  return {
    kind: 'punctuation',
    raw: text.slice(start, end),
    key: text.slice(start, start + 2),
    shape: 'none',
    number: numberOf(text.slice(start, start + 2)),
    openings: NO_OPENINGS,
    gates: 0,
    gluedAt: 0,
  }
}
