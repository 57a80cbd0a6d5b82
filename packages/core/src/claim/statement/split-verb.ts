import { type PhraseHit, type PhraseTable, phraseAt } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'

const LONGEST_ASKER = 6
const ASKERS = /^(?:phóng|viên|pv|báo|chí|chúng|tôi|tờ|đài|hãng|tin|giới|truyền|thông|kênh)$/u

/** The first word of the verb that may be split. */
export const SPLIT_VERB = 'cho'

/** "cho Tuổi Trẻ biết", "cho phóng viên hay": to whom something is told stands within the verb. */
function splitVerbAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== SPLIT_VERB || tokens[at]?.shape !== 'lower') return -1
  for (let next = at + 1; next <= at + LONGEST_ASKER; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || token.breaksBefore > 1) return -1
    if (next > at + 1 && token.shape === 'lower' && /^(?:biết|hay)$/u.test(token.key)) return next + 1
    if (token.shape === 'lower' && !ASKERS.test(token.key)) return -1
  }
  return -1
}

/** The verb of saying that begins at a token, told in one piece or around whom it is told to. */
export function sayingVerbAt(
  verbs: PhraseTable<string>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<string> | null {
  const whole = phraseAt(verbs, tokens, at)
  if (whole) return whole
  const last = splitVerbAt(tokens, at)
  return last < 0 ? null : { first: at, last, value: 'cho biết' }
}
