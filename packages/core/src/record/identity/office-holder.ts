import { countryIn } from './named-country.ts'
import type { PersonName } from './person-name.ts'

/** What is known of an office's holder. */
export interface OfficeHolder {
  /** Of another country than Vietnam, known or not: what is said of such people without a body is no office of Vietnam's. */
  foreign: boolean
  /** ISO code of that country; null for Vietnam or unknown. */
  country: string | null
  /** Known for a foreigner, or by a name that no Vietnamese has: serves no body of Vietnam's. */
  abroad: boolean
}

/** Whoever is taken for Vietnamese. */
export const AT_HOME: OfficeHolder = { foreign: false, country: null, abroad: false }

/** The country somebody is of, as far as the lexicon or the bodies served say; null for Vietnam or unknown. */
export function countryOf(
  name: PersonName,
  offices: readonly { organization: string | null }[],
): string | null {
  if (name.known) return name.known.country === 'VN' ? null : name.known.country
  for (const { organization } of offices) {
    // An embassy in a country is not that country's: "Đại sứ quán Việt Nam tại Lào".
    const country = organization === null ? null : countryIn(organization.split(/ tại /iu)[0] ?? '')
    if (country !== null && !/Việt Nam/iu.test((organization ?? '').normalize('NFC'))) return country
  }
  return null
}

/** Who holds these offices, by name and by the bodies served. */
export function officeHolder(
  name: PersonName,
  offices: readonly { organization: string | null }[],
): OfficeHolder {
  const country = countryOf(name, offices)
  const isKnownAbroad = name.known !== null && name.known.country !== 'VN'
  return {
    country,
    foreign: country !== null || !name.vietnamese,
    abroad: isKnownAbroad || name.foreign,
  }
}
