import type { Token } from './tokens.ts'

/** A sentence: offsets and token indexes, `end` and `last` exclusive. */
export interface Sentence {
  start: number
  end: number
  first: number
  last: number
}

const TERMINALS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '.', '…', '!', '?', '/'])
/** Short words whose full stop ends no sentence: "TP.Hồ Chí Minh", "PGS. TS. Nguyễn Văn A". */
const ABBREVIATIONS = new Set(
  'tp tx tt p q h x ts gs pgs ths bs ks kts cn ths ls nsnd nsưt ngnd mr mrs ms dr st prof no vv tr đ/c đc ô b st md mohd drs ir capt maj lt rev hon'.split(
    ' ',
  ),
)

/** Behind these in a name the name is over: a capital begins the next sentence. */
const NAME_ENDS = new Set(['jr', 'sr'])

const DOMAINS = new Set(['vn', 'com', 'net', 'org', 'gov', 'edu'])

function endsSentence(tokens: readonly Token[], at: number, last: number): number {
  const mark = tokens[at] as Token
  const before = tokens[at - 1]
  let next = at + 1
  while (next < last && !tokens[next]?.spaceBefore && CLOSERS.has((tokens[next] as Token).key)) next++
  const after = next < last ? tokens[next] : undefined
  if (!after) return next
  if (mark.key !== '.') return isOpening(after) ? next : 0
  if (before?.kind === 'word' && next === at + 1) {
    if (!mark.spaceBefore && ABBREVIATIONS.has(before.key)) return 0
    if (NAME_ENDS.has(before.key)) return after.kind === 'word' && isOpening(after) ? next : 0
    // Initials: "T.Ư", "X.V.Mi-khai-lốp", "V. Putin".
    if (before.raw.normalize('NFC').length === 1 && before.shape === 'upper') return 0
    // "VOV.VN": an address in capitals.
    const isGlued = !mark.spaceBefore && !after.spaceBefore
    if (isGlued && before.shape === 'upper' && DOMAINS.has(after.key) && after.shape === 'upper') return 0
  }
  if (before?.kind === 'number' && after.kind === 'number' && !after.spaceBefore) return 0
  return isOpening(after) ? next : 0
}

function isOpening(token: Token): boolean {
  if (token.kind === 'word')
    return token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed'
  if (token.kind === 'number') return token.spaceBefore
  return token.spaceBefore && token.key !== ',' && token.key !== ';'
}

/**
 * Cuts the tokens from `first` to `last` (exclusive) into sentences, in order and without gaps. Sentences glued
 * without a space ("tại Cuba.Tối cùng ngày") are cut too; initials, abbreviations and decimals are not.
 */
export function splitSentences(tokens: readonly Token[], first: number, last: number): Sentence[] {
  const sentences: Sentence[] = []
  let from = first
  const close = (to: number) => {
    if (to <= from) return
    const start = (tokens[from] as Token).start
    sentences.push({ start, end: (tokens[to - 1] as Token).end, first: from, last: to })
    from = to
  }
  for (let at = first; at < last; at++) {
    const { kind, key } = tokens[at] as Token
    if (kind !== 'punctuation' || !TERMINALS.has(key)) continue
    const end = endsSentence(tokens, at, last)
    if (end > 0) {
      close(end)
      at = end - 1
    }
  }
  close(last)
  return sentences
}
