import { splitSentences } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { BlockKind } from './block.ts'
import type { LineClass } from './class-lines.ts'
import { type Byline, readByline } from './credits/byline.ts'
import { readOpeningSign, readReporter } from './credits/opening-sign.ts'
import type { PhotoCredit } from './credits/photo-credit.ts'
import { readDatePrefix, readPlacedPrefix } from './published/publication-line.ts'

/** A stretch of a line that is one thing; token indexes, `last` exclusive. */
export interface Piece {
  first: number
  last: number
  kind: BlockKind
  reason: string
  byline?: Byline
  agencies?: string[]
}

/** A line of running text and where it stands. */
export interface RunningLine {
  text: string
  tokens: readonly Token[]
  first: number
  last: number
  is: LineClass
  photoCredits: readonly PhotoCredit[]
  /** Signs of outlets are looked for at the start of the first paragraphs, signatures at the end of the last. */
  opens: boolean
  closes: boolean
}

const LONGEST_CAPTION = 110
const LONGEST_SIGNATURE = 14

/** Captions inside a running line: from the start of the sentence that ends in a photo credit to the credit's end. */
function captions({ tokens, first, last, photoCredits }: RunningLine): Piece[] {
  if (photoCredits.length === 0) return []
  const sentences = splitSentences(tokens, first, last)
  const pieces: Piece[] = []
  let floor = first
  let at = 0
  for (const credit of photoCredits) {
    if (credit.first < floor) continue
    while (at + 1 < sentences.length && (sentences[at]?.last ?? last) <= credit.first) at++
    let from = Math.max(floor, sentences[at]?.first ?? first)
    // "Quang cảnh lễ ký. Ảnh: TTXVN": the caption is the sentence before its credit.
    const opens =
      from === credit.first || (from === credit.first - 1 && /^[-–—]$/u.test(tokens[from]?.key ?? ''))
    if (opens && at > 0 && !goesOnTelling(tokens, sentences[at - 1]?.first ?? 0))
      from = Math.max(floor, sentences[at - 1]?.first ?? from)
    let to = credit.last
    while (to < last && tokens[to]?.kind === 'punctuation' && !tokens[to]?.spaceBefore) to++
    if (to - from <= LONGEST_CAPTION)
      pieces.push({ first: from, last: to, kind: 'caption', reason: 'piece/inline-caption' })
    floor = to
  }
  return pieces
}

const GOING_ON = new Set(['sau', 'ngay', 'kết', 'nhân', 'trước', 'cũng', 'cùng', 'tiếp'])
const LONGEST_OPENING = 8

/** "Sau buổi tiếp, hai bên ký …. (Ảnh: TTXVN)": the report goes on to its end; the picture shows all of it. */
function goesOnTelling(tokens: readonly Token[], first: number): boolean {
  if (!GOING_ON.has(tokens[first]?.key ?? '')) return false
  return tokens.slice(first, first + LONGEST_OPENING).some(({ raw }) => raw === ',')
}

/** The signature that ends a line: "… tại Cuba.Nam Hằng", "… hai nước. Theo TTXVN", "… (TTXVN)". */
function signature({ text, tokens, last }: RunningLine, from: number): Piece | undefined {
  const sentence = splitSentences(tokens, Math.max(from, last - 60), last).at(-1)
  if (!sentence) return undefined
  let first = sentence.first
  // "Hải Lan (TTXVN)", "Hải Lan (Theo AFP)": who wrote stands before the brackets.
  const whole = last - first <= LONGEST_SIGNATURE ? readByline(text, tokens.slice(first, last)) : undefined
  const isWhole = whole !== undefined && whole.persons.length > 0 && tokens[last - 1]?.key === ')'
  if (tokens[last - 1]?.key === ')' && !(isWhole && tokens[first]?.key !== '(')) {
    first = last - 1
    while (first > sentence.first && tokens[first]?.key !== '(') first--
  }
  if (first === from || last - first > LONGEST_SIGNATURE) return undefined
  const byline = readByline(text, tokens.slice(first, last))
  const isBracketed = tokens[first]?.key === '('
  const isNamed = isBracketed && byline?.persons.every(isWholeName) === true && tokens[first - 1]?.key === '.'
  if (!byline || (isBracketed && !byline.labelled && byline.persons.length > 0 && !isNamed)) return undefined
  // "… của Việt Nam. Xin cảm ơn." ends in a full stop; a signature does not.
  if (!byline.labelled && tokens[last - 1]?.key === '.' && byline.persons.length > 0) return undefined
  if (isBracketed && !byline.labelled && !endsSentence(tokens[first - 1])) return undefined
  return { first, last, kind: byline.kind, reason: 'piece/signature', byline }
}

/** "… trong năm tới. (Hải Lan)": two syllables or more make a signature, one may be anything. */
function isWholeName(name: string): boolean {
  return name.includes(' ')
}

function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && ['.', '!', '?', '…', '”', '"', '/'].includes(token.key)
}

/** Cuts a running line into its pieces, in order and without gaps. */
export function splitLine(line: RunningLine): Piece[] {
  const { text, tokens, first, last, is } = line
  const special: Piece[] = []
  const date = line.opens ? readDatePrefix(tokens, first, last) : undefined
  if (date) special.push({ first, last: date.last, kind: 'dateline', reason: 'piece/date-prefix' })
  const opening = date?.last ?? first
  const placed = line.opens && !date ? readPlacedPrefix(tokens, first, last) : undefined
  if (placed)
    special.push({ first: placed.first, last: placed.last, kind: 'dateline', reason: 'piece/date-prefix' })
  const sign = line.opens && !placed ? readOpeningSign(text, tokens, opening, last) : undefined
  if (sign) special.push({ ...sign, kind: 'source', reason: 'piece/opening-sign' })
  const named = line.closes ? signature(line, sign?.last ?? opening) : undefined
  // "… bão Yagi.Hải Lan/Nguồn: Bộ Ngoại giao": no caption, but who signed and after whom.
  const isSigned = named?.byline !== undefined && named.byline.persons.length > 0
  const photoCredits = isSigned ? line.photoCredits.filter((it) => it.last <= named.first) : line.photoCredits
  const running = sign?.last ?? placed?.last ?? opening
  special.push(...captions({ ...line, photoCredits, first: running }))
  const end = special.at(-1)?.last ?? first
  const signed = line.closes ? signature(line, end) : undefined
  if (signed) special.push(signed)
  const pieces: Piece[] = []
  let from = first
  for (const piece of special) {
    if (piece.first > from) pieces.push({ first: from, last: piece.first, ...is })
    pieces.push(piece)
    from = piece.last
  }
  if (from < last) pieces.push({ first: from, last, ...is })
  const reporter = line.opens ? readReporter(text, tokens, sign?.last ?? opening, last) : undefined
  const told = pieces.find(({ kind }) => kind === is.kind)
  if (reporter !== undefined && told) told.agencies = [reporter]
  return pieces
}
