import type { Token } from '../../text/tokens.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { closingQuotation, opensQuotation } from '../quotation.ts'
import type { ConferenceRead } from './find-conferences.ts'
import { MODIFIERS } from './named-conference.ts'
import { ordinalAt } from './ordinal.ts'

export const QUOTED_HEADS = phraseList(
  'Hội thảo, Hội nghị, Diễn đàn, Tọa đàm, Đối thoại, Hội nghị - Hội thảo, Hội nghị chuyên đề, Hội thảo chuyên đề, Hội thảo khoa học, Hội thảo khoa học quốc tế, Hội thảo khoa học quốc gia, Tọa đàm khoa học, Phiên thảo luận, Phiên họp',
)
const MOST_MODIFIERS = 3
const LONGEST = 40

/** 'Hội thảo quốc tế "Biển Đông: Hợp tác và phát triển"', 'diễn đàn "Gặp gỡ Nhật Bản"': a gathering by its title in quotation marks. */
export function quotedConference(tokens: readonly Token[], at: number): ConferenceRead | null {
  const head = phraseAt(QUOTED_HEADS, tokens, at)
  if (!head) return null
  let open = head.last
  for (let step = 0; step < MOST_MODIFIERS && !opensQuotation(tokens[open]); step++) {
    const modifier = phraseAt(MODIFIERS, tokens, open)
    if (!modifier) break
    open = modifier.last
  }
  const first = tokens[open + 1]
  if (!opensQuotation(tokens[open]) || tokens[open]?.breaksBefore !== 0 || !isTitleWord(first)) return null
  const close = closingQuotation(tokens, open, LONGEST)
  if (close - open < 3) return null
  // 'Diễn đàn "Vành đai và Con đường" lần thứ ba'
  const ordinal = tokens[close + 1]?.key === 'lần' ? ordinalAt(tokens, close + 1) : null
  return {
    rule: 'conference/quoted',
    kind: head.value,
    first: at,
    last: ordinal?.last ?? close + 1,
    ...(ordinal ? { ordinal: ordinal.value } : {}),
  }
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && token.shape !== 'lower')
}
