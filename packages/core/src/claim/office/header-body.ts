import type { Mention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'

const LEADS = new Set(['phía', 'bên'])
const LIST_WORDS = new Set(['có', 'gồm', ',', ':', 'là'])

/**
 * The body of the heading a list stands under: "Về phía Ban Đối ngoại Trung ương có các ông: …" gives that Ban for every
 * token up to the sentence's end or the next heading. Null where there is none.
 */
export function headerBodyAt(
  tokens: readonly Token[],
  blockOf: Int32Array,
  mentions: readonly Mention[],
  at: number,
): string | null {
  const block = blockOf[at]
  for (let index = lastBefore(mentions, at); index >= 0; index--) {
    const mention = mentions[index]
    if (!mention || blockOf[mention.first] !== block || sentenceEndsBetween(tokens, mention.last, at))
      return null
    if (mention.type !== 'organization') continue
    const lead = tokens[mention.first - 1]
    const after = tokens[mention.last]
    if (lead && LEADS.has(lead.key) && after && LIST_WORDS.has(after.key)) return mention.name
  }
  return null
}

function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function sentenceEndsBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (
      token?.raw === '.' &&
      next &&
      next.spaceBefore &&
      next.shape !== 'lower' &&
      (tokens[at - 1]?.raw.length ?? 0) > 2
    ) {
      return true
    }
  }
  return false
}
