import type { Entity } from '../../mention/entity.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { nameKey } from '../../text/name-key.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import { type PersonsChunk, personsChunk } from './chunk.ts'
import { isAtHome, type Referents } from './referents.ts'
import type { KnownOffice, MentionIndex } from './story.ts'

export const LEADERS = phraseList(
  'nhà lãnh đạo, vị lãnh đạo, nguyên thủ, nhà ngoại giao, nữ lãnh đạo, nữ ngoại giao, vị nguyên thủ, người đứng đầu',
)
/** Before one of these several people, or nobody in particular, are meant. */
const NOBODY_MEANT = new Set('các những hai ba nhiều mỗi một bốn của với cho là'.split(' '))
/** What somebody is at the head of, and the titles of those who are. */
const HEADED: readonly (readonly [string, RegExp])[] = [
  ['Đảng', /^(?:tổng bí thư|bí thư thứ nhất)/u],
  ['Nhà nước', /^(?:chủ tịch nước|tổng thống|quốc vương|chủ tịch$)/u],
  ['Chính phủ', /^(?:thủ tướng)/u],
  ['Nội các', /^(?:thủ tướng)/u],
]
const HEADED_WORDS = phraseList(HEADED.map(([word]) => word).join(', '))
const HEADS_OF_STATE =
  /^(?:tổng bí thư|chủ tịch nước|chủ tịch$|tổng thống|thủ tướng|quốc vương|nhà vua|bí thư thứ nhất|thủ hiến|quốc trưởng)/u
const DIPLOMATS = /^(?:đại sứ|đại biện|tổng lãnh sự|trưởng phái đoàn|đại diện thường trực)/u
const FARTHEST_NAME = 3

/**
 * "Nhà lãnh đạo Kazakhstan nhấn mạnh", "Người đứng đầu Chính phủ Việt Nam", "nhà ngoại giao Nga": whom a country's leader, or who
 * speaks for it, is the holder of such an office that the article has named last; null where it has named none.
 */
export function leaderAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: MentionIndex,
  referents: Referents,
): PersonsChunk | null {
  const hit = phraseAt(LEADERS, tokens, at)
  if (!hit || NOBODY_MEANT.has(tokens[at - 1]?.key ?? '')) return null
  const headed = hit.value === 'người đứng đầu' ? phraseAt(HEADED_WORDS, tokens, hit.last) : null
  if (hit.value === 'người đứng đầu' && !headed) return null
  const titles = headed
    ? (HEADED.find(([word]) => word === headed.value)?.[1] ?? HEADS_OF_STATE)
    : hit.value.endsWith('ngoại giao')
      ? DIPLOMATS
      : HEADS_OF_STATE
  const named = countryAfter(index, referents, hit.last, headed !== null)
  if (!named || named.last > end) return null
  const held = referents.offices.filter(({ title, former }) => !former && titles.test(nameOfTitle(title)))
  const person = holderOfCountry(held, named, referents)
  if (person === null) return null
  referents.recent.push(person)
  return personsChunk([person], 'office', false, at, named.last)
}

function nameOfTitle(title: string): string {
  return title.normalize('NFC').toLowerCase()
}

/** A country by the keys of its names, and where the words for it end. */
interface NamedCountry {
  names: readonly string[]
  isOurs: boolean
  last: number
}

const VIETNAM = ` ${nameKey('Việt Nam')}`

/** The country that follows, or that the name of a party or government which follows ends in. */
function countryAfter(
  { names }: MentionIndex,
  { entities }: Referents,
  from: number,
  withBody: boolean,
): NamedCountry | null {
  let last = 0
  for (let at = from; at < from + (withBody ? 2 * FARTHEST_NAME : 1); at++) {
    for (const { mention, entity } of names.get(at) ?? []) {
      last = Math.max(last, mention.last)
      const country = entities.get(entity)
      if (country?.type === 'place' && country.kind === 'country') return { ...namesOf(country), last }
      const of = mention.type === 'organization' ? countryOfBody(mention.name, entities) : null
      if (of) return { ...of, last }
    }
  }
  return null
}

function countryOfBody(
  body: string,
  entities: ReadonlyMap<string, Entity>,
): Pick<NamedCountry, 'names' | 'isOurs'> | null {
  const key = nameKey(body)
  if (key.endsWith(VIETNAM)) return { names: [VIETNAM], isOurs: true }
  for (const entity of entities.values()) {
    if (entity.type !== 'place' || entity.kind !== 'country') continue
    const country = namesOf(entity)
    if (country.names.some((name) => key.endsWith(name))) return country
  }
  return null
}

function namesOf({ name, aliases, country }: Entity): Pick<NamedCountry, 'names' | 'isOurs'> {
  return { names: [name, ...aliases].map((own) => ` ${nameKey(own)}`), isOurs: country === 'VN' }
}

/** Who holds such an office of the country, by its body or, where that names no country, by what tongue the name is of. */
function holderOfCountry(
  held: readonly KnownOffice[],
  { names, isOurs }: NamedCountry,
  { entities, recent }: Referents,
): string | null {
  const said = held.filter(({ organization }) => {
    const body = ` ${nameKey(organization ?? '')} `
    return names.some((name) => body.includes(`${name} `))
  })
  const silent = held.filter(
    (office) => isAtHome(office) && isVietnamese(entities.get(office.person)?.name ?? '') === isOurs,
  )
  const fitting = new Set((said.length > 0 ? said : silent).map(({ person }) => person))
  return recent.findLast((person) => fitting.has(person)) ?? null
}

function isVietnamese(name: string): boolean {
  return tokenize(name).every(({ key }) => isVietnameseSyllable(key))
}
