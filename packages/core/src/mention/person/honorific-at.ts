import type { Token } from '../../text/tokens.ts'
import { HONORIFICS, type Honorific, SAMDECH_WORDS } from '../lexicon/honorifics.ts'
import { wordSet } from '../lexicon/words.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'
import { isOngSurname } from './ong-surname.ts'

export const HONORIFIC_PHRASES = phraseTable(
  HONORIFICS.map((honorific) => [honorific.text, honorific] as const),
)

/** A form of address at a token; `last` is exclusive. */
export interface HonorificHit {
  last: number
  honorific: Honorific
}

/** "ông", "Đại tướng", "GS.TS": what stands before a name without being an office; a full stop after it belongs to it. */
export function honorificAt(tokens: readonly Token[], at: number, end: number): HonorificHit | null {
  const hit = phraseAt(HONORIFIC_PHRASES, tokens, at)
  if (!hit || hit.last > end || isOngSurname(tokens, at)) return null
  // "anh em Lào", "chị em phụ nữ": brothers and sisters, and nobody addressed.
  if (tokens[at]?.key === 'em' && /^(?:anh|chị|trẻ|thiếu)$/u.test(tokens[at - 1]?.key ?? '')) return null
  if (/^(?:anh|chị)$/u.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'em') return null
  if (tokens[at]?.key === 'samdech') return { last: honourEnd(tokens, hit.last, end), honorific: hit.value }
  const point = tokens[hit.last]
  const last =
    point?.raw === '.' && !point.spaceBefore && hit.last - at < 3 && tokens[hit.last + 1]
      ? hit.last + 1
      : hit.last
  return { last: hit.value.text.length > 4 ? hit.last : last, honorific: hit.value }
}

const samdechWords = wordSet(SAMDECH_WORDS)

/** "Samdech Akka Moha Sena Padei Techo": the end of the title of honour. */
function honourEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && isCapital(tokens[last]) && samdechWords.has(tokens[last]?.key ?? '')) last++
  return last
}
