import type { Token } from '../../text/tokens.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { awardHeadAt } from './award-head.ts'
import type { AwardRead } from './find-awards.ts'

const SERVICE = phraseList('tuổi Đảng, tuổi đảng')

/** "Huy hiệu 50 năm tuổi Đảng", "huy hiệu 60 năm, 55 năm và 50 năm tuổi Đảng": one award for each number of years */
export function memberYearsAward(tokens: readonly Token[], at: number): AwardRead[] {
  const head = awardHeadAt(tokens, at)
  if (head?.kind !== 'Huy hiệu') return []
  const found: AwardRead[] = []
  let next = head.last
  while (next < tokens.length && found.length < 12) {
    const years = tokens[next]
    if (years?.kind !== 'number' || years.breaksBefore > 1) break
    const unit = tokens[next + 1]?.key === 'năm' ? next + 2 : next + 1
    const service = phraseAt(SERVICE, tokens, unit)
    const first = found.length === 0 ? at : next
    found.push({
      rule: 'award/member-years',
      kind: head.kind,
      first,
      last: service ? service.last : unit,
      name: `${tokens
        .slice(at, head.last)
        .map((token) => token.raw)
        .join(' ')} ${years.raw} năm tuổi Đảng`,
    })
    next = service ? service.last : unit
    const separator = tokens[next]
    if (separator?.key !== ',' && separator?.key !== 'và' && separator?.raw !== ';') break
    next++
    // "…, huy hiệu 40 năm tuổi Đảng" is read from its own head.
  }
  const last = found.at(-1)
  return last && phraseAt(SERVICE, tokens, last.last - 2) ? found : []
}
