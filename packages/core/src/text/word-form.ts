import { classAt, JOINER, NUMBER, WORD } from './character-class.ts'
import { countOfGates, type Gate, gatesOf } from './gates.ts'
import { gluedAt } from './glued-words.ts'
import { countOfOpenings, type Openings, openingsOf } from './openings.ts'
import type { ScannedText } from './scanned-text.ts'
import { countOfNumbers, numberOf } from './word-numbers.ts'
import { WordTable } from './word-table.ts'

/** Letters of one case pattern: `capital` is Aa, `upper` AA (or a single capital), `mixed` anything else with a capital. */
export type TokenShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'
export type TokenKind = 'word' | 'number' | 'punctuation'

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu
const EARLY_TONE = new Map(
  'oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const LATE_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u

/** The lexicon key of one word: "Uỷ" and "Ủy", "Ðại" and "Đại" meet. */
export function wordKey(raw: string): string {
  const plain = raw.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replaceAll('ð', 'đ')
  const late = LATE_TONE.exec(plain)
  if (!late || late.index + 2 !== plain.length) return plain
  // "quý" keeps its tone on y: there u belongs to the consonant.
  if (late[0].startsWith('u') && plain[late.index - 1] === 'q') return plain
  return plain.slice(0, late.index) + (EARLY_TONE.get(late[0]) ?? late[0])
}

function shapeOf(raw: string): TokenShape {
  const letters = raw.normalize('NFC').replace(/[^\p{L}]/gu, '')
  if (letters === '') return 'none'
  const lower = letters.toLowerCase()
  if (letters === lower) return 'lower'
  if (letters === letters.toUpperCase()) return 'upper'
  const [first = ''] = letters
  const rest = letters.slice(first.length)
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 'capital' : 'mixed'
}

/** What every token of the same characters shares. */
export interface WordForm {
  kind: TokenKind
  raw: string
  key: string
  shape: TokenShape
  /** The number by which phrases compare this word. */
  number: number
  /** Which phrases of the lexicons begin with this word. */
  openings: Openings
  /** The gates that this word opens. */
  gates: Gate
  /** Where a second word begins in it whose space was lost; 0 where none does. */
  gluedAt: number
}

function kindOf(raw: string): TokenKind {
  const found = classAt(raw, 0)
  if (found === WORD || found === JOINER) return 'word'
  return found === NUMBER ? 'number' : 'punctuation'
}

function makeForm(raw: string): WordForm {
  const kind = kindOf(raw)
  const isWord = kind === 'word'
  const key = isWord ? wordKey(raw) : raw
  const shape = isWord ? shapeOf(raw) : 'none'
  const glued = shape === 'mixed' ? gluedAt(raw) : 0
  return {
    kind,
    raw,
    key,
    shape,
    number: numberOf(key),
    openings: openingsOf(key),
    gates: gatesOf(key),
    gluedAt: glued,
  }
}

/** Forms met before, over all texts: names and words come back. */
const forms = new WordTable(makeForm)
/** How many words lexicons knew, and how many gates there were, when the forms were made. */
let made = 0

/** The form of the token from `start` to `end` (exclusive). */
export function formAt(scanned: ScannedText, start: number, end: number): WordForm {
  const known = countOfOpenings() + countOfGates() + countOfNumbers()
  if (made !== known) {
    forms.forget()
    made = known
  }
  return forms.at(scanned, start, end)
}
