import type { Token } from '../../text/tokens.ts'
import { type BodyHit, bodyAt } from '../organization/body-at.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import type { OfficeBody } from './office-body.ts'

/** "Cục trưởng Cục Lễ tân, Bộ Ngoại giao Nguyễn Việt Dũng": the greater body after a comma, where the name follows it. */
export function parentAfterComma(
  tokens: readonly Token[],
  office: OfficeBody,
  end: number,
): { last: number; body: BodyHit } | null {
  if (office.bodies?.length !== 1 || !/^[,-]$/u.test(tokens[office.last]?.raw ?? '')) return null
  const body = bodyAt(tokens, office.last + 1, end)
  if (!body || body.last >= end) return null
  const next = tokens[body.last]?.raw === ',' ? body.last + 1 : body.last
  return isPersonNameAt(tokens, next, end) && !startsRow(tokens, next) ? { last: next, body } : null
}

/** A name that a comma goes on from may be the first of a row of its own. */
function startsRow(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.raw === ','
}
