import type { Token } from '../../text/tokens.ts'
import type { NameMention } from '../mention.ts'
import { capitalised } from '../office/office-body.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import { knownPlaceAt, type PlaceHit } from '../place/place-names.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { FIELD_NAMES } from './body-names.ts'
import { isVerbHere } from './field-phrase.ts'

/** Bodies named in a row, and the places named with them. */
export interface RowOfBodies {
  last: number
  bodies: NameMention[]
  places: PlaceHit[]
}

const SEVERAL = new Set('các hai ba bốn năm'.split(' '))
const SHARED = new Map([
  ['bộ', 'Bộ'],
  ['sở', 'Sở'],
  ['cục', 'Cục'],
  ['vụ', 'Vụ'],
])
const FEWEST = 2

/**
 * "các Bộ Ngoại giao, Quốc phòng và Công an": one head for several bodies. Each is named in full and spans its own words, the first the
 * head too. Returns them with the end of the row, or null where there are not two.
 */
export function rowOfBodies(tokens: readonly Token[], at: number, end: number): RowOfBodies | null {
  const head = SHARED.get(tokens[at]?.key ?? '')
  if (head === undefined || !SEVERAL.has(tokens[at - 1]?.key ?? '')) return null
  const fields: { first: number; last: number }[] = []
  // "các Cục: Đối ngoại, Quản lý xuất nhập cảnh"
  const from = tokens[at + 1]?.raw === ':' ? at + 2 : at + 1
  let next = from
  while (next < end && isCapital(tokens[next]) && (tokens[next]?.breaksBefore ?? 0) < 2) {
    // "các Vụ Châu Âu, Đông Bắc Á": departments for parts of the world.
    const region = head === 'Vụ' ? knownPlaceAt(tokens, next, end) : null
    const field = phraseAt(FIELD_NAMES, tokens, next) ?? region
    if (!field || field.last > end || isVerbHere(tokens, next)) break
    fields.push({ first: next, last: field.last })
    const joint = tokens[field.last]
    if (joint?.raw !== ',' && joint?.key !== 'và') break
    next = field.last + 1
  }
  const last = fields.at(-1)?.last
  if (last === undefined || fields.length < FEWEST) return null
  const owner = countryAt(tokens, last, end)
  const whose = owner ? ` ${textOf(tokens, last, owner.last)}` : ''
  const country = owner?.hit.place.country
  const bodies = fields.map(({ first, last: until }, nth): NameMention => {
    const from = nth === 0 ? at : first
    return {
      type: 'organization',
      first: from,
      last: until,
      start: tokens[from]?.start ?? 0,
      end: tokens[until - 1]?.end ?? 0,
      name: `${head} ${capitalised(textOf(tokens, first, until))}${whose}`,
      written: textOf(tokens, from, until),
      kind: head === 'Bộ' ? 'ministry' : 'department',
      rule: 'organization/row-of-bodies',
      ...(country ? { country } : {}),
    }
  })
  return { last: owner?.last ?? last, bodies, places: [] }
}
