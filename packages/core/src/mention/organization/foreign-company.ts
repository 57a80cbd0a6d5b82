import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import type { Mention, NameMention, OfficeMention } from '../mention.ts'
import { isVietnameseSyllable } from '../word-shape.ts'

const nameOf = new Map(
  COUNTRIES.map(({ code, names, ambiguous }) => [code, names[0] ?? ambiguous?.[0] ?? code]),
)

/**
 * "Bộ trưởng Bộ Quốc phòng Lào Chansamone …, Thứ trưởng Bộ Ngoại giao Thongphane Savanphet": a bare ministry whose officer
 * bears a foreign name is his country's: the one an office before it in the sentence names, or the one the article gave him
 * elsewhere. Marks such mentions in place.
 */
export function markForeignBodies(tokens: readonly Token[], mentions: readonly Mention[]): void {
  const countries = new Map<string, string>()
  const bare = bareMinistries(tokens, mentions)
  if (bare.length === 0) return
  markInSentences(tokens, mentions, bare, countries)
  for (const { body, person } of bare) {
    const country = countries.get(nameKey(person.name))
    if (country && body.country === undefined) mark(body, country)
  }
}

function markInSentences(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  ministries: readonly BareMinistry[],
  countries: Map<string, string>,
): void {
  const bare = new Map(ministries.map((found) => [found.office, found]))
  let foreign: { country: string; last: number } | null = null
  for (const office of mentions) {
    if (office.type !== 'office') continue
    if (office.country) {
      foreign = office.country === 'VN' ? null : { country: office.country, last: office.last }
      continue
    }
    if (foreign && endsSentence(tokens, foreign.last, office.first)) foreign = null
    const found = bare.get(office)
    if (!foreign || !found) continue
    mark(found.body, foreign.country)
    countries.set(nameKey(found.person.name), foreign.country)
    foreign = { country: foreign.country, last: office.last }
  }
}

function mark(body: NameMention, country: string): void {
  body.country = country
  body.aliasOf = `${body.name} ${nameOf.get(country) ?? ''}`
}

interface BareMinistry {
  office: OfficeMention
  body: NameMention
  person: NameMention
}

/** Offices at a ministry of no stated country whose holder, named right after, bears a foreign name. */
function bareMinistries(tokens: readonly Token[], mentions: readonly Mention[]): BareMinistry[] {
  return mentions.flatMap((office, at) => {
    if (office.type !== 'office' || office.country) return []
    const body = bodyWithin(mentions, at, office)
    if (body?.kind !== 'ministry') return []
    const person = foreignerAfter(tokens, mentions, at, office)
    return person ? [{ office, body, person }] : []
  })
}

function bodyWithin(mentions: readonly Mention[], at: number, office: OfficeMention): NameMention | null {
  for (let next = at + 1; next < mentions.length; next++) {
    const mention = mentions[next]
    if (!mention || mention.first >= office.last) return null
    if (mention.type === 'organization') return mention
  }
  return null
}

function foreignerAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  office: OfficeMention,
): NameMention | null {
  const person = mentions
    .slice(at + 1, at + 5)
    .find((mention): mention is NameMention => mention.type === 'person')
  if (!person || person.first - office.last > 2) return null
  const words = tokens.slice(person.first, person.last)
  return words.some(({ kind, key }) => kind === 'word' && !isVietnameseSyllable(key)) ? person : null
}

function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.raw === '.' && tokens[at + 1]?.spaceBefore) return true
  }
  return false
}
