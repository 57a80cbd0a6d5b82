import type { Token } from '../../text/tokens.ts'
import { gateOf, phraseAt, phraseList } from '../phrase-table.ts'
import { AWARD_KINDS } from './award-kinds.ts'

const KINDS = phraseList(AWARD_KINDS)
/** Open where a word begins a kind of awards: no award's name begins elsewhere. */
export const OPENS_AWARD = gateOf(KINDS)

/** The award kind that begins at a token (any case), and where its words end. */
export function awardHeadAt(tokens: readonly Token[], at: number): { kind: string; last: number } | null {
  if (tokens[at]?.kind !== 'word') return null
  const hit = phraseAt(KINDS, tokens, at)
  return hit ? { kind: hit.value, last: hit.last } : null
}
