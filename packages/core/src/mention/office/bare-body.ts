import { commaSeparated } from '../lexicon/words.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { capitalised, type OfficeBodyRule, type RelativeTo } from './office-body.ts'

const RELATIVE = new Map<string, RelativeTo>([
  ['bộ', 'Bộ'],
  ['ban', 'Ban'],
])

/** "Chánh Văn phòng Bộ", "Thứ trưởng Bộ": a bare "Bộ" that no field follows. */
export const relativeBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const token = tokens[at]
  if (token?.shape !== 'capital' || at >= end) return null
  const relativeTo = RELATIVE.get(token.key)
  if (!relativeTo) return null
  const next = tokens[at + 1]
  if (at + 1 < end && next?.kind === 'word' && isCapital(next) && !isPersonNameAt(tokens, at + 1, end))
    return null
  return { last: at + 1, organization: null, relativeTo, rule: 'office/relative-body' }
}

/** Bodies that a title may name alone, though alone they are no proper names. */
const BARE_BODIES = phraseTable(
  commaSeparated(
    'Chính phủ, Nhà nước, Đảng, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, BTV Tỉnh ủy, BTV Thành ủy, Ban Thường vụ Tỉnh ủy, Ban Thường vụ Thành ủy, Ban Thường vụ, BTV, Đảng ủy, Thượng viện, Hạ viện, Nghị viện, UBND, UBND tỉnh, UBND thành phố, UBND TP, Ủy ban nhân dân tỉnh, Ủy ban nhân dân thành phố, HĐND, HĐND tỉnh, HĐND thành phố, HĐND TP, Công an tỉnh, Công an thành phố, Hội đồng thành viên, Hội đồng quản trị, HĐQT, Ủy ban',
  ).map((name) => [name, name] as const),
)

/** "Chủ tịch Hạ viện", "Bí thư Tỉnh ủy": the bare word for a body. */
export const bareBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const hit = phraseAt(BARE_BODIES, tokens, at)
  if (!hit || hit.last > end) return null
  return { last: hit.last, organization: capitalised(textOf(tokens, at, hit.last)), rule: 'office/bare-body' }
}
