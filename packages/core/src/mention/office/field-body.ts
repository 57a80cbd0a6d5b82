import { fieldsAt } from '../organization/field-phrase.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { countryAt } from '../place/country-at.ts'
import { textOf } from '../word-shape.ts'
import { capitalised, isOwner, type OfficeBodyRule } from './office-body.ts'
import { wordsBeforeName } from './words-before-name.ts'

/** "Bộ trưởng Ngoại giao Nhật Bản": the field alone stands for the ministry. */
export const fieldBody: OfficeBodyRule = (head, tokens, at, end) => {
  const start = tokens[at]
  if (!head.fieldBody || start?.kind !== 'word' || isPersonNameAt(tokens, at, end)) return null
  const known = fieldsAt(tokens, at, end, false)
  if (known === at) return null
  const fields = wordsBeforeName(tokens, known, end)
  // "Thứ trưởng Ngoại giao Thường trực": the standing deputy's mark after the field belongs to the title.
  const standing =
    tokens[fields]?.key === 'thường' && tokens[fields + 1]?.key === 'trực' ? fields + 2 : fields
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
