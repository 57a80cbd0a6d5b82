import type { Token } from '../../text/tokens.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { isGivenAndFamily } from '../place/country-at.ts'
import { knownPlaceAt } from '../place/place-names.ts'

const DIVISIONS = phraseList('tỉnh, thành phố, TP, huyện, quận, thị xã, phường, xã')
const COUNCILS = phraseList('HĐND, Hội đồng nhân dân, Hội đồng Nhân dân')
/** Bodies that provinces and towns have of their own. */
const LOCAL = new Set(['association', 'department', 'committee', 'institute', 'agency', 'known'])

/**
 * "Chủ tịch Hội Hữu nghị Việt - Lào tỉnh | Trần Văn Hùng": the bare word for a province or town closes the name of its body,
 * where whoever heads it is named right after. Returns the end of the name, or `at`.
 */
export function bareDivisionEnd(kind: string, tokens: readonly Token[], at: number, end: number): number {
  if (!LOCAL.has(kind) || at >= end || (tokens[at]?.breaksBefore ?? 2) > 1) return at
  // "Trưởng Ban Pháp chế HĐND tỉnh | Lê Văn Nam": the council that the board is of.
  const council = kind === 'department' ? phraseAt(COUNCILS, tokens, at) : null
  const from = council?.last ?? at
  const division = phraseAt(DIVISIONS, tokens, from)
  if (!division || division.last >= end || tokens[from]?.shape === 'capital') return at
  const isPlace = knownPlaceAt(tokens, division.last, end) !== null
  return !isPlace &&
    (isPersonNameAt(tokens, division.last, end) || isGivenAndFamily(tokens, division.last, end))
    ? division.last
    : at
}
