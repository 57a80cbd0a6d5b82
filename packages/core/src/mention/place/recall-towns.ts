import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import type { Stretch } from '../content-stretches.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import type { Mention, NameMention } from '../mention.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { isCapital, isVietnameseSyllable, textOf } from '../word-shape.ts'
import { countryAt } from './country-at.ts'

/** Before a name these say where something is; the others where somebody goes, which may be a person too. */
const AT = new Set(['tại', 'ở'])
const TOWARDS = new Set(['tới', 'đến', 'từ', 'về', 'rời', 'qua', 'thăm', 'khỏi', 'gần', 'quanh'])
/** "học tại Harvard", "làm việc tại Ericsson": a firm or a school as well as a town. */
const EMPLOYED = new Set('học việc tác dạy mại tập nghiệp ngũ'.split(' '))
/** What is written like a town after "tại" without being one. */
const NO_TOWNS = wordSet(
  'facebook google twitter youtube olympic world sea expo airbus boeing internet zalo tiktok telegram instagram asiad para euro festival forum metro mega grand hotel intercontinental marriott sheraton hilton melia pullman novotel sofitel daewoo lotte fintech startup wikipedia starlink copa champions premier',
)
const givenNames = wordSet(GIVEN_NAMES)
const MOST_WORDS = 3

interface Town {
  last: number
  country?: string
}

/**
 * Foreign towns that no lexicon has: "tại Lomé, …", "ở Gyula (Hungary)", "tới Ban-cơ, Lào". After "tại" and "ở" a run of
 * foreign capitals is one; elsewhere only where its country follows or the article has it after "tại". Takes only words
 * that nothing else has taken.
 */
export function recallTowns(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  found: readonly Mention[],
): NameMention[] {
  const taken = new Uint8Array(tokens.length)
  const people = new Set<string>()
  for (const mention of found) {
    taken.fill(1, mention.first, mention.last)
    if (mention.type === 'person')
      for (const { key } of tokens.slice(mention.first, mention.last)) people.add(key)
  }
  const towns: NameMention[] = []
  const known = new Map<string, NameMention>()
  for (const { first, last } of stretches) {
    for (let at = first + 1; at < last; at++) {
      const lead = tokens[at - 1]?.key ?? ''
      if (taken[at] === 1 || !isCapital(tokens[at]) || !(AT.has(lead) || TOWARDS.has(lead))) continue
      if (people.has(tokens[at]?.key ?? '')) continue
      const town = townAt(tokens, at, last, taken, AT.has(lead) && !EMPLOYED.has(tokens[at - 2]?.key ?? ''))
      if (!town) continue
      const mention = mentionOf(tokens, at, town)
      towns.push(mention)
      known.set(nameKey(mention.name), mention)
      taken.fill(1, at, town.last)
    }
  }
  return known.size === 0 ? towns : [...towns, ...sameTowns(tokens, stretches, taken, known)]
}

function townAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  taken: Uint8Array,
  isCertain: boolean,
): Town | null {
  let last = at
  let foreign = false
  let words = 0
  while (last < end && words < MOST_WORDS && taken[last] !== 1) {
    const token = tokens[last]
    if (!isCapital(token) || token.shape === 'upper' || token.breaksBefore > 0 || NO_TOWNS.has(token.key))
      break
    if (words > 0 && !token.spaceBefore) break
    const next = nameWordEnd(tokens, last, end)
    if (next > last + 1 || !isVietnameseSyllable(token.key)) foreign = true
    last = next
    words++
  }
  if (words === 0 || (words > 1 && givenNames.has(tokens[at]?.key ?? ''))) return null
  const country = countryAfter(tokens, last, end)
  if (country) return foreign || words > 1 ? { last, country } : null
  // A capital right after it that is no country's makes it part of something longer.
  if (!foreign || !isCertain || isCapital(tokens[last]) || tokens[last]?.raw === '-') return null
  return { last }
}

/** ", Lào", "(Hungary)": the country a town lies in, never Việt Nam. */
function countryAfter(tokens: readonly Token[], at: number, end: number): string | null {
  if (!/^[,(]$/u.test(tokens[at]?.raw ?? '')) return null
  const country = countryAt(tokens, at + 1, end)
  const code = country?.hit.place.country
  return code === undefined || code === 'VN' ? null : code
}

function mentionOf(tokens: readonly Token[], first: number, { last, country }: Town): NameMention {
  return {
    type: 'place',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    name: textOf(tokens, first, last),
    kind: 'city',
    rule: 'place/unknown-town',
    ...(country ? { country } : {}),
  }
}

/** The same names where nothing says that they are towns: "Lomé hoan nghênh". */
function sameTowns(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  taken: Uint8Array,
  known: ReadonlyMap<string, NameMention>,
): NameMention[] {
  const lengths = [...new Set([...known.values()].map(({ first, last }) => last - first))].toSorted(
    (a, b) => b - a,
  )
  const firsts = new Set([...known.values()].map(({ first }) => tokens[first]?.key))
  const again: NameMention[] = []
  for (const stretch of stretches) {
    for (let at = stretch.first; at < stretch.last; at++) {
      if (taken[at] === 1 || !isCapital(tokens[at]) || !firsts.has(tokens[at]?.key)) continue
      for (const length of lengths) {
        const last = at + length
        const town = last <= stretch.last ? known.get(nameKey(textOf(tokens, at, last))) : undefined
        if (!town || isCapital(tokens[last]) || taken.subarray(at, last).includes(1)) continue
        again.push(mentionOf(tokens, at, { last, ...(town.country ? { country: town.country } : {}) }))
        taken.fill(1, at, last)
        break
      }
    }
  }
  return again
}
