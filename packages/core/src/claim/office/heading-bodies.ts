import type { Mention, NameMention, OfficeMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'

const LEADS = new Set(['phía', 'bên'])
const LIST_WORDS = new Set(['có', 'gồm', ',', ':', 'là'])

/**
 * The body of the heading that each office stands under: "Về phía Ban Đối ngoại Trung ương có các ông: …" holds for
 * every office up to the sentence's end or the next heading. One pass over mentions in text order.
 */
export function headingBodies(
  tokens: readonly Token[],
  blockOf: Int32Array,
  mentions: readonly Mention[],
): Map<OfficeMention, NameMention> {
  const headings = new Map<OfficeMention, NameMention>()
  let heading: NameMention | null = null
  let block = -1
  let read = 0
  for (const mention of mentions) {
    if (
      heading !== null &&
      (blockOf[mention.first] !== block ||
        sentenceEndsBetween(tokens, read, mention.first) ||
        (isLed(tokens, heading) && partyEndsBetween(tokens, read, mention.first)))
    ) {
      heading = null
    }
    read = Math.max(read, mention.first)
    if (mention.type === 'office' && heading !== null) headings.set(mention, heading)
    if (mention.type !== 'organization' || !(opensList(tokens, mention) || isLed(tokens, mention))) continue
    heading = mention
    block = blockOf[mention.first] ?? -1
    read = mention.last
  }
  return headings
}

function opensList(tokens: readonly Token[], { first, last }: Mention): boolean {
  return LEADS.has(tokens[first - 1]?.key ?? '') && LIST_WORDS.has(tokens[last]?.key ?? '')
}

/** "Đoàn Bộ Quốc phòng Lào do Thứ trưởng … dẫn đầu": who leads a body's delegation holds office at the body. */
function isLed(tokens: readonly Token[], { first, last, kind }: NameMention): boolean {
  return tokens[first - 1]?.key === 'đoàn' && tokens[last]?.key === 'do' && kind !== 'party'
}

/** A full stop before a capital, but for those of abbreviations ("T.Ư", "GS. TS."). */
function sentenceEndsBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token?.raw !== '.' || !next?.spaceBefore || next.shape === 'lower') continue
    if ((before?.raw.length ?? 0) > 2) return true
  }
  return false
}

/** "… dẫn đầu", "… làm trưởng đoàn", ";": what is said after it is no longer said of the delegation. */
function partyEndsBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.raw === ';' || token?.key === 'đầu' || token?.key === 'đoàn') return true
  }
  return false
}
