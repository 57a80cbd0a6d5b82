import { isYear } from '../../../text/calendar.ts'
import { smallNumber } from '../../../text/numeric-date.ts'
import type { Token } from '../../../text/tokens.ts'
import { type DateRule, phraseLength, wordLists } from '../date-phrase.ts'

const ANCHORS = wordLists(
  'giai đoạn;nhiệm kỳ;nhiệm kì;niên khóa;khóa;năm học;thời kỳ;thời kì;thời gian;từ năm;từ;kể từ năm;kể từ;năm;các năm;trong năm;trong các năm;hai năm;trong giai đoạn;(',
)
const TO = new Set(['-', '–', '—', 'đến', 'tới', 'và', '/'])
const OPEN_ENDS = wordLists('đến nay;tới nay;trở lại đây;trở đi;đến giờ')

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  const year = smallNumber(token, 4)
  if (year === undefined || token?.raw.length !== 4 || !isYear(year)) return undefined
  const after = tokens[at + 1]
  const goesOn =
    after?.key === '.' &&
    !after.spaceBefore &&
    tokens[at + 2]?.kind === 'number' &&
    !tokens[at + 2]?.spaceBefore
  return goesOn ? undefined : year
}

/** "giai đoạn 2021-2026", "nhiệm kỳ 2023 - 2026", "từ năm 2011 đến nay", "(1973-2023)", "năm 2024 và 2025" */
export const yearSpan: DateRule = {
  id: 'time/year-span',
  read(tokens, at) {
    const anchor = phraseLength(tokens, at, ANCHORS)
    if (anchor === 0) return undefined
    const from = at + anchor
    const start = yearAt(tokens, from)
    if (start === undefined) return undefined
    const open = phraseLength(tokens, from + 1, OPEN_ENDS)
    if (open > 0) return { first: at, last: from + 1 + open, stated: `${start}/..`, grain: 'years' }
    if (!TO.has(tokens[from + 1]?.key ?? '')) return undefined
    const named = tokens[from + 2]?.key === 'năm' ? 1 : 0
    const end = yearAt(tokens, from + 2 + named)
    if (end === undefined || end <= start) return undefined
    return {
      first: tokens[at]?.key === '(' ? at + 1 : at,
      last: from + 3 + named,
      stated: `${start}/${end}`,
      grain: 'years',
    }
  },
}
