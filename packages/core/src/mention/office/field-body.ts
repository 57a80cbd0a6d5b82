import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { fieldsAt } from '../organization/field-phrase.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { countryAt } from '../place/country-at.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { capitalised, fromBody, isOwner, type OfficeBodyRule } from './office-body.ts'
import { wordsBeforeName } from './words-before-name.ts'

const SEVERAL = new Set(['các', 'hai', 'ba', 'những'])

/**
 * "Bộ trưởng Lao động, Việc làm và Gia đình Malta": fields with a comma among them are one ministry's where "và" closes the
 * row and one holder is meant; "các Bộ trưởng Ngoại giao, Quốc phòng và Công an" are several.
 */
function rowOfFields(tokens: readonly Token[], at: number, end: number): number {
  const first = fieldsAt(tokens, at, end, false)
  if (first === at || tokens[first]?.raw !== ',' || SEVERAL.has(tokens[at - 3]?.key ?? '')) return first
  const row = fieldsAt(tokens, at, end, true)
  if (tokens.slice(first, row).some(({ key }) => key === 'và')) return row
  // "Bộ trưởng Thương mại, Công nghiệp Singapore Tan …": their country and a name close the row too.
  const country = row > first ? countryAt(tokens, row, end) : null
  return country && country.last < end && isCapital(tokens[country.last]) ? row : first
}

/** "Quốc vụ khanh Quan hệ kinh tế quốc tế, Bộ Ngoại giao": the field that is charged to a deputy, and then the ministry; or null. */
function ministryBehind(title: string, tokens: readonly Token[], at: number, end: number): BodyHit | null {
  if (!DEPUTIES.test(title) || tokens[at]?.raw !== ',' || tokens[at + 1]?.key !== 'bộ') return null
  const body = bodyAt(tokens, at + 1, end)
  return body?.kind === 'ministry' || body?.kind === 'known' ? body : null
}
const DEPUTIES = /^(?:Quốc vụ khanh|Thứ trưởng|Trợ lý Bộ trưởng)/u

/** "Bộ trưởng Ngoại giao Nhật Bản": the field alone stands for the ministry. */
export const fieldBody: OfficeBodyRule = (head, tokens, at, end) => {
  const start = tokens[at]
  if (!head.fieldBody || start?.kind !== 'word' || isPersonNameAt(tokens, at, end)) return null
  const known = rowOfFields(tokens, at, end)
  if (known === at) return null
  const fields = wordsBeforeName(tokens, known, end)
  // "Thứ trưởng Ngoại giao Thường trực": the standing deputy's mark after the field belongs to the title.
  const standing =
    tokens[fields]?.key === 'thường' && tokens[fields + 1]?.key === 'trực' ? fields + 2 : fields
  const ministry = ministryBehind(head.text, tokens, standing, end)
  if (ministry) return fromBody(tokens, ministry, 'office/charged-with-field')
  const country = countryAt(tokens, tokens[standing]?.key === 'của' ? standing + 1 : standing, end)
  const owned = country && isOwner(tokens, country.hit) ? country : null
  const field = textOf(tokens, at, fields)
  const name = owned ? `${field} ${textOf(tokens, owned.first, owned.last)}` : field
  const code = owned?.hit.place.country
  return {
    last: owned ? owned.last : standing,
    organization: `${head.fieldBody} ${capitalised(name)}`,
    places: owned ? [owned.hit] : [],
    rule: 'office/title-of-field',
    ...(standing > fields ? { standing: true } : {}),
    ...(code ? { country: code } : {}),
  }
}
