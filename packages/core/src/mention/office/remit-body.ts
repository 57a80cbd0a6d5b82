import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { fromBody, type OfficeBody, type OfficeBodyRule } from './office-body.ts'
import { TITLES } from './titles.ts'

const CHARGED = phraseList('phụ trách, đặc trách, chuyên trách, phụ trách về')
const LONGEST = 10

/** The token index behind "phụ trách …" where "thuộc", "của" or "bên cạnh" follows it, or -1; a title without a remit may have them at once. */
function linkAfterRemit(tokens: readonly Token[], at: number, end: number): number {
  const opening = phraseAt(CHARGED, tokens, at)
  if (!opening) return -1
  for (let next = opening.last; next < end && next - at < LONGEST; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' && !/^[-–]$/u.test(token?.raw ?? '')) return -1
    if (token && /^(?:thuộc|của|bên)$/u.test(token.key) && token.shape === 'lower') return next
    if (phraseAt(TITLES, tokens, next)) return -1
  }
  return -1
}

/** "Quốc vụ khanh phụ trách Thương mại thuộc Bộ Kinh tế UAE": the body stands behind what the office is charged with. */
export const remitBody: OfficeBodyRule = (_head, tokens, at, end) => {
  const link = linkAfterRemit(tokens, at, end)
  if (link < 0 || tokens[link]?.key === 'bên') return null
  const body = bodyAt(tokens, link + 1, end)
  return body ? fromBody(tokens, body, 'office/title-of-body') : null
}

/**
 * "Quốc vụ khanh phụ trách châu Phi bên cạnh Bộ trưởng Ngoại giao, bà A": the office beside which another stands is not that of
 * whoever is named behind it.
 */
export function besideOffice(
  tokens: readonly Token[],
  at: number,
  end: number,
  readOffice: (at: number) => { last: number } | null,
): OfficeBody | null {
  const link = tokens[at]?.key === 'bên' ? at : linkAfterRemit(tokens, at, end)
  if (link < 0 || tokens[link]?.key !== 'bên' || tokens[link + 1]?.key !== 'cạnh') return null
  const served = readOffice(link + 2)
  return served ? { last: served.last, organization: null, rule: 'office/serves-another' } : null
}
