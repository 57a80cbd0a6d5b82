import { nameKey } from '../../text/name-key.ts'
import { COUNTRIES } from '../lexicon/countries.ts'

const STATE_FORM = /^(?:Cộng hòa|Vương quốc|CH|CHND|CHDCND|Hợp chúng quốc|Hợp chủng quốc)(?= )/iu

/** Every spelling of a country's name by its key, and the usual name: "Cộng hòa Nhân dân Trung Hoa" is Trung Quốc. */
const usualNames = new Map(
  COUNTRIES.flatMap(({ names, ambiguous = [] }) => {
    const usual = names.find((name) => !STATE_FORM.test(name)) ?? ambiguous[0]
    return usual ? names.map((name) => [nameKey(name), usual] as const) : []
  }),
)
const usualKeys = new Map([...usualNames].map(([key, usual]) => [key, nameKey(usual)]))
const IN_KEY = new RegExp(
  `(?<= )(?:${[...usualKeys.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?= )`,
  'gu',
)

/** A state's long name as its embassies are called by; other spellings ("Cu-ba") stay as they stand. */
export function usualCountry(name: string): string {
  const composed = name.normalize('NFC')
  const usual = STATE_FORM.test(composed) ? usualNames.get(nameKey(composed)) : undefined
  // "Vương quốc Anh" is what the embassies there are called by.
  if (usual === undefined || usual.length > composed.length) return name
  const rest = composed.replace(STATE_FORM, '').trim()
  return usualNames.get(nameKey(rest)) === usual ? rest : usual
}

/** A name's key with every country in it by its usual name. */
export function withUsualCountries(key: string): string {
  return ` ${key} `.replace(IN_KEY, (name) => usualKeys.get(name) ?? name).trim()
}
