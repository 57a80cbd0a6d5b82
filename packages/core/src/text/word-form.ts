import { gluedAt } from './glued-words.ts'
import { countOfOpenings, type Openings, openingsOf } from './openings.ts'

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
  /** Which phrases of the lexicons begin with this word. */
  openings: Openings
  /** Where a second word begins in it whose space was lost; 0 where none does. */
  gluedAt: number
}

/** Forms met before, over all texts: names and words come back. Bounded, and forgotten all at once when full. */
const forms = new Map<string, WordForm>()
const MOST_FORMS = 60_000
/** A longer string would keep the whole text alive that it was cut from. */
const LONGEST_KEPT = 12
/** How many words opened phrases when the forms were made. */
let made = 0

/** The form of some characters of one kind. */
export function formOf(raw: string, kind: TokenKind): WordForm {
  if (made !== countOfOpenings()) {
    forms.clear()
    made = countOfOpenings()
  }
  const known = forms.get(raw)
  if (known) return known
  const isWord = kind === 'word'
  const key = isWord ? wordKey(raw) : raw
  const shape = isWord ? shapeOf(raw) : 'none'
  const glued = shape === 'mixed' ? gluedAt(raw) : 0
  const form: WordForm = { kind, raw, key, shape, openings: openingsOf(key), gluedAt: glued }
  if (raw.length <= LONGEST_KEPT) {
    if (forms.size >= MOST_FORMS) forms.clear()
    forms.set(raw, form)
  }
  return form
}
