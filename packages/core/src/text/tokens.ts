/** Letters of one case pattern: `capital` is Aa, `upper` AA (or a single capital), `mixed` anything else with a capital. */
export type TokenShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'
export type TokenKind = 'word' | 'number' | 'punctuation'

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
  /** True when white space (or the text's start) stands before it. */
  spaceBefore: boolean
  /** How many line breaks stand between the token before it and this one. */
  breaksBefore: number
}

interface WordForm {
  key: string
  shape: TokenShape
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu
const PIECE =
  /(?<word>[\p{L}\p{M}\u200b-\u200d\u2060\u00ad]+)|(?<number>\p{N}+)|(?<space>[\s\ufeff\u200e\u200f]+)|(?<punctuation>.)/suy
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

/**
 * Cuts a text into tokens in one pass. White space is no token; every other character belongs to exactly one.
 * Time and memory are linear in the text; word forms are computed once a distinct word.
 */
export function tokenize(text: string): Token[] {
  const forms = new Map<string, WordForm>()
  const tokens: Token[] = []
  let spaceBefore = true
  let breaksBefore = 0
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const groups = match.groups ?? {}
    const raw = match[0]
    if (groups.space !== undefined) {
      spaceBefore = true
      for (const character of raw) if (character === '\n') breaksBefore++
      continue
    }
    const kind = groups.word !== undefined ? 'word' : groups.number !== undefined ? 'number' : 'punctuation'
    let form = kind === 'word' ? forms.get(raw) : undefined
    if (!form) {
      form = kind === 'word' ? { key: wordKey(raw), shape: shapeOf(raw) } : { key: raw, shape: 'none' }
      if (kind === 'word') forms.set(raw, form)
    }
    tokens.push({
      index: tokens.length,
      start: match.index,
      end: match.index + raw.length,
      kind,
      raw,
      key: form.key,
      shape: form.shape,
      spaceBefore,
      breaksBefore,
    })
    spaceBefore = false
    breaksBefore = 0
  }
  return tokens
}
