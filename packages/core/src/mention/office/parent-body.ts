import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { countryAt } from '../place/country-at.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import type { OfficeBody } from './office-body.ts'

const MOST_PARENTS = 3

/**
 * "Cục trưởng Cục Lễ tân, Bộ Ngoại giao Nguyễn Việt Dũng", "Chủ tịch Duma Quốc gia, Quốc hội Liên bang, Liên bang Nga Vera
 * Petrova": the greater bodies (and the country) after commas, where the name follows them.
 */
export function parentAfterComma(
  tokens: readonly Token[],
  office: OfficeBody,
  end: number,
): { last: number; bodies: BodyHit[]; places: PlaceHit[] } | null {
  if (office.organization === null || (office.bodies?.length ?? 0) > 1) return null
  const bodies: BodyHit[] = []
  const places: PlaceHit[] = []
  let last = office.last
  while (/^[,-]$/u.test(tokens[last]?.raw ?? '') && bodies.length + places.length < MOST_PARENTS) {
    const body = bodyAt(tokens, last + 1, end)
    const country = body ? null : countryAt(tokens, last + 1, end)
    if (body) bodies.push(body)
    else if (country && bodies.length > 0) places.push(country.hit)
    else break
    last = body?.last ?? country?.last ?? last
  }
  if (bodies.length === 0 || last >= end) return null
  const next = tokens[last]?.raw === ',' ? last + 1 : last
  const isNamed = isPersonNameAt(tokens, next, end) || (next === last && isForeignName(tokens, next))
  return isNamed && !startsRow(tokens, next) ? { last: next, bodies, places } : null
}

function isForeignName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    first?.shape === 'capital' && !isVietnameseSyllable(first.key) && isCapital(second) && second.spaceBefore
  )
}

/** A name that a comma goes on from may be the first of a row of its own. */
function startsRow(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.raw === ','
}
