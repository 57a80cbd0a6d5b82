import { bodyKey } from '../../mention/organization/body-key.ts'
import { usualCountry } from '../../mention/place/usual-country.ts'
import { foldKey } from '../../text/fold-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { bodyIdentity, isIdentifying } from './body-identity.ts'

/** What is known of a thing that its name alone can tell. */
export interface NamedThing {
  name: string
  parent?: string | null
  ordinal?: string | null
  year?: string | null
}

const PLACE_WORDS = /^(?:[Tt]hành phố|[Tt]ỉnh|[Tt]hủ đô|TP\.?|[Nn]ước)\s+(?=\p{Lu})/u
const FILLERS = new Set('lần thứ của và khóa năm các cuộc về tại họp kỳ'.split(' ').map(nameKey))
const PARTY_WORDS = new Set('đại hội đảng biểu toàn quốc cộng sản việt nam'.split(' ').map(nameKey))
const ROMAN = /^[ivxl]+$/u
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** "xii" is 12; digits stay; anything else is null. */
export function ordinalNumber(ordinal: string): number | null {
  const key = ordinal.trim().toLowerCase()
  if (/^\d{1,4}$/u.test(key)) return Number(key)
  if (!ROMAN.test(key)) return null
  let total = 0
  for (let at = 0; at < key.length; at++) {
    const value = ROMAN_VALUES[key[at] as string] ?? 0
    total += value < (ROMAN_VALUES[key[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/** The key by which a body is one across articles, or null where its name tells it from no other. */
export function organizationBlock({ name, parent }: NamedThing): string | null {
  const identity = bodyIdentity(name)
  if (isIdentifying(identity)) return identity
  if (!parent) return null
  const whole = bodyIdentity(parent)
  return isIdentifying(whole) && !identity.endsWith(` ${whole}`) ? `${identity} ${whole}` : null
}

/** The same for a place: "tỉnh Hà Giang" and "Hà Giang" are one. A common noun ("trụ sở") is none. */
export function placeBlock({ name }: NamedThing): string | null {
  const plain = usualCountry(name.normalize('NFC').replace(PLACE_WORDS, '').trim())
  const key = bodyKey(plain)
  if (key === '' || (!/\p{Lu}/u.test(plain.slice(1)) && !/^\p{Lu}/u.test(plain))) return null
  return /^(?:tphcm|tp hcm|ho chi minh|tp ho chi minh)$/u.test(foldKey(plain))
    ? nameKey('TP Hồ Chí Minh')
    : key
}

/** The same for a gathering: its words and its ordinal or year. Without either it is a series, not one gathering. */
export function conferenceBlock({ name, ordinal, year }: NamedThing): string | null {
  const words = nameKey(name.replace(/\([^)]*\)/gu, ' ')).split(' ')
  const number = ordinal ? ordinalNumber(ordinal) : null
  const rest = words.filter(
    (word) =>
      !FILLERS.has(word) &&
      word !== nameKey(ordinal ?? '') &&
      word !== year &&
      ordinalNumber(word) !== number,
  )
  const isCongress =
    words[0] === nameKey('Đại') && words[1] === nameKey('hội') && rest.every((word) => PARTY_WORDS.has(word))
  const series = isCongress ? nameKey('Đại hội Đảng') : [...new Set(rest)].join(' ')
  if (number !== null && series !== '') return `${series} ${number}`
  return year && series !== '' ? `${series} ${year}` : null
}

/** The same for an order or medal. */
export function awardBlock({ name }: NamedThing): string | null {
  return nameKey(name) || null
}
