import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { fieldsAt } from '../../mention/organization/field-phrase.ts'
import { countryAt } from '../../mention/place/country-at.ts'
import { isCapital, textOf } from '../../mention/word-shape.ts'
import type { Token } from '../../text/tokens.ts'

const MINISTERS = /^(?:Bộ trưởng|Thứ trưởng)/u
const ENVOYS = /^(?:Đại sứ|Đại biện|Tổng Lãnh sự)/u
const LOCAL =
  /(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận) (?:ủy|uỷ)$|(?:UBND|HĐND|nhân dân) (?:tỉnh|thành phố|TP)$|Công an (?:tỉnh|thành phố)$/u
const LONGEST_BRACKET = 10

/**
 * "các Bộ trưởng: A (Ngoại giao), B (Quốc phòng)", "các Bộ trưởng Quốc phòng: C (Lào)", "các Bí thư Tỉnh ủy: D (Quảng Trị)": what stands in
 * brackets behind a name of the list says of which ministry, country or province the shared office is.
 */
export function atBracket(
  tokens: readonly Token[],
  office: OfficeMention,
  { last }: NameMention,
): OfficeMention {
  if (tokens[last]?.raw !== '(') return office
  const length = tokens.slice(last, last + LONGEST_BRACKET + 1).findIndex(({ raw }) => raw === ')')
  if (length < 0) return office
  const close = last + length
  const inside = textOf(tokens, last + 1, close)
  if (LOCAL.test(office.organization?.normalize('NFC') ?? '')) {
    const isPlace = tokens
      .slice(last + 1, close)
      .every((token) => /^[-.]$/u.test(token.raw) || isCapital(token))
    return isPlace ? { ...office, organization: `${office.organization} ${inside}` } : office
  }
  const country = countryAt(tokens, last + 1, close)
  const envoy = ENVOYS.test(office.title.normalize('NFC')) && office.organization === null
  if (envoy && country?.last === close) return { ...office, organization: inside }
  if (!MINISTERS.test(office.title.normalize('NFC'))) return office
  if (country?.last === close && office.organization !== null)
    return { ...office, organization: `${office.organization} ${inside}` }
  const isField = office.organization === null && fieldsAt(tokens, last + 1, close, true) === close
  return isField ? { ...office, organization: `Bộ ${inside}` } : office
}
