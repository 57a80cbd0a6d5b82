import { COUNTRIES } from '../../mention/lexicon/countries.ts'
import { wordSet } from '../../mention/lexicon/words.ts'
import { isCountryHere, namesOtherThing } from '../../mention/place/ambiguous-country.ts'
import { knownPlaceAt } from '../../mention/place/place-names.ts'
import { usualCountry } from '../../mention/place/usual-country.ts'
import { nameKey } from '../../text/name-key.ts'
import { remember } from '../../text/remember.ts'
import { tokenize } from '../../text/tokens.ts'

const NAMES = COUNTRIES.flatMap(({ code, names, ambiguous = [] }) =>
  [...names, ...ambiguous].map((name) => [nameKey(name), code] as const),
)
const WHOLE_COUNTRIES = new Map(NAMES)
const STATE_WORDS = new Set([...wordSet('liên bang nước hợp chúng quốc vương quốc cộng hòa')].map(nameKey))

/** ISO code of the country whose name these words are, state form or not; null for anything else. */
export function wholeCountry(words: string): string | null {
  const key = nameKey(words)
  const plain = key
    .split(' ')
    .filter((word) => !STATE_WORDS.has(word))
    .join(' ')
  return WHOLE_COUNTRIES.get(key) ?? WHOLE_COUNTRIES.get(plain) ?? null
}

const USUAL_NAMES = new Map(
  COUNTRIES.map(({ code, names, ambiguous = [] }) => [code, usualCountry(names[0] ?? ambiguous[0] ?? '')]),
)

/** A country's usual name by its ISO code; null where the lexicon has none. */
export function countryName(code: string | null): string | null {
  return code === null ? null : (USUAL_NAMES.get(code) ?? null)
}

const countryCode = remember((words) => {
  const tokens = tokenize(words)
  for (let at = 0; at < tokens.length; at++) {
    const hit = knownPlaceAt(tokens, at, tokens.length)
    if (!hit) continue
    const { kind, country } = hit.place
    const isCountry =
      kind === 'country' && isCountryHere(tokens, hit, tokens.length) && !namesOtherThing(tokens, at, kind)
    if (isCountry && country && country !== 'VN') return country
    at = hit.last - 1
  }
  return ''
})

/**
 * The country that words name ("Bộ Ngoại giao Lào"), ISO code; null where they name none but Vietnam. Syllables of other
 * words are none: "Bộ Tư pháp", "Tỉnh ủy Lào Cai".
 */
export function countryIn(words: string): string | null {
  return countryCode(words) || null
}

const KEYS = NAMES.filter(([, code]) => code !== 'VN').toSorted(([a], [b]) => b.length - a.length)
const LONG_KEYS = KEYS.filter(([key]) => key.includes(' '))
const SHORT_KEYS = KEYS.filter(([key]) => !key.includes(' '))
const PLACED = ` ${nameKey('tại')} `
const OTHER_WORDS = new RegExp(` (?:${['tư', 'lập', 'hành', 'hiến', 'kiểm'].map(nameKey).join('|')}) $`, 'u')

/** Whether a name's key names a country other than Vietnam; one of one syllable only where it ends what is no seat. */
export function namesCountry(key: string): boolean {
  const whole = ` ${key.trim()} `
  if (LONG_KEYS.some(([name]) => whole.includes(` ${name} `))) return true
  const owner = `${whole.split(PLACED)[0]?.trimEnd() ?? ''}`
  return SHORT_KEYS.some(
    ([name]) => owner.endsWith(` ${name}`) && !OTHER_WORDS.test(owner.slice(0, owner.length - name.length)),
  )
}
