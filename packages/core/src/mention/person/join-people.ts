import { nameKey } from '../../text/name-key.ts'
import { remember } from '../../text/remember.ts'
import { type JoinedName, joinedName } from '../joined-name.ts'
import type { NameMention } from '../mention.ts'
import { addTo, lengthsOf, properPrefixes, properSuffixes } from '../name-parts.ts'
import { isVietnameseSyllable } from '../word-shape.ts'

interface Person {
  words: string[]
  mentions: NameMention[]
  /** Where the whole name itself stands, ascending. */
  named: number[]
}

/**
 * People of an article: equal names are one person, and a shorter form ("ông Trump", "bà Ngân", "Fidel Castro") is the
 * person named before it (else first after it) whose full name begins or ends with it.
 */
export function joinPeople(mentions: readonly NameMention[]): JoinedName[] {
  const people = new Map<string, Person>()
  const order: Person[] = []
  const shared = sharedNames(mentions)
  for (const mention of mentions) {
    const key = nameKey(mention.aliasOf ?? mention.name)
    const same = identity(key, mention, shared)
    const known = people.get(same)
    if (known) {
      known.mentions.push(mention)
      known.named.push(mention.start)
    } else {
      const person: Person = { words: key.split(' '), mentions: [mention], named: [mention.start] }
      people.set(same, person)
      order.push(person)
    }
  }
  const longestFirst = order.toSorted((a, b) => b.words.length - a.words.length)
  const fullerNames = shorterForms(order)
  const gone = new Set<Person>()
  for (const person of longestFirst) {
    const candidates = [...(fullerNames.get(person.words.join(' ')) ?? [])].filter(
      (other) => other !== person,
    )
    const fuller = candidates.filter(
      (other) => !gone.has(other) && gendersAgree(person, other) && !areOfOneHouse(person, other),
    )
    if (fuller.length === 0) continue
    gone.add(person)
    for (const mention of person.mentions) nearest(fuller, mention).mentions.push(mention)
  }
  joinMisspelt(
    order.filter((person) => !gone.has(person)),
    gone,
  )
  return order.filter((person) => !gone.has(person)).map(toJoined)
}

/** "Norodom Sihanouk" and "Norodom Monineath Sihanouk": two of a royal house, of whom the one bears the other's name. */
function areOfOneHouse({ words }: Person, { words: others }: Person): boolean {
  return words.length > 1 && words[0] === 'norodom' && others[0] === 'norodom'
}

/** More people than this are a list, in which names may well be alike. */
const MOST_COMPARED = 60

/** "Kheo Sothea" beside "Keo Sothea": a foreign name one letter away from one named before is that name misspelt. */
function joinMisspelt(people: readonly Person[], gone: Set<Person>): void {
  if (people.length > MOST_COMPARED) return
  for (const [at, person] of people.entries()) {
    const before = people.find(
      (other, place) =>
        place < at &&
        isMisspelt(person.words, other.words) &&
        !gone.has(other) &&
        gendersAgree(person, other),
    )
    if (!before) continue
    gone.add(person)
    before.mentions.push(...person.mentions)
  }
}

function isMisspelt(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length || words.length < 2) return false
  let at = -1
  for (let next = 0; next < words.length; next++) {
    if (words[next] === others[next]) continue
    if (at >= 0) return false
    at = next
  }
  if (at < 0) return false
  const [word = '', other = ''] = [words[at], others[at]]
  if (words.every((one) => isVietnameseSyllable(one)) || word.length < SHORTEST || other.length < SHORTEST)
    return false
  return isOneLetterAway(word, other)
}

const SHORTEST = 3

/** True where one letter added, dropped or changed makes the one word the other. */
function isOneLetterAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same)
  return rest === long.slice(same + 1)
}

/** What makes two mentions one person at once; a lone name ("bà Sáu", "ông Sáu") only with the same form of address. */
function identity(key: string, { gender }: NameMention, shared: ReadonlySet<string>): string {
  return key.includes(' ') ? wordsInOrder(key) : shared.has(key) ? `${key} ${gender ?? ''}` : key
}

/** Lone names that a man and a woman of the article are both called by. */
function sharedNames(mentions: readonly NameMention[]): Set<string> {
  const genders = new Map<string, string>()
  const shared = new Set<string>()
  for (const { name, gender } of mentions) {
    const key = nameKey(name)
    if (gender === undefined || key.includes(' ')) continue
    const other = genders.get(key)
    if (other !== undefined && other !== gender) shared.add(key)
    genders.set(key, gender)
  }
  return shared
}

/** "son of", "daughter of": left out by some press. */
const DESCENT = new Set(['bin', 'binti', 'bint', 'ibn'])

/** "Koji Yamazaki" and "Yamazaki Koji" are one name: some press puts the family name first; so are "Anwar Ibrahim" and "Anwar bin Ibrahim". */
const wordsInOrder = remember((key) =>
  key
    .split(' ')
    .filter((word) => !DESCENT.has(word))
    .toSorted()
    .join(' '),
)

/** The people whose names are longer by what a shorter form that somebody is called by leaves out, by that form's key. */
function shorterForms(people: readonly Person[]): Map<string, Set<Person>> {
  const index = new Map<string, Set<Person>>()
  const lengths = lengthsOf(people.map(({ words }) => words.join(' ')))
  for (const person of people) {
    const key = person.words.join(' ')
    const forms = [
      ...properPrefixes(key, lengths),
      ...properSuffixes(key, lengths).filter((end) => !isPatronymic(key, end)),
      ...innerForms(person.words),
      ...endsOfSpellings(person),
      ...spelledForms(person),
    ]
    for (const part of forms) if (lengths.has(part.length)) addTo(index, part, person)
  }
  return index
}

/** "Pu-tin" of Vladimir Putin (Vla-đi-mia Pu-tin): the last word of another spelling in brackets. */
function endsOfSpellings({ mentions }: Person): string[] {
  return mentions.flatMap(({ aliasOf, name }) => {
    const word = aliasOf === undefined ? undefined : name.trim().split(/\s+/u).at(-1)
    return word === undefined || word === name ? [] : [nameKey(word)]
  })
}

/** "Ba-la-ghê" of Hô-xê Ra-môn Ba-la-ghê Ca-brê-ra: the father's name, last but one where each word is spelled by its syllables. */
function spelledForms({ mentions }: Person): string[] {
  const name = mentions[0]?.name ?? ''
  if (!name.includes('-')) return []
  const words = name.trim().split(/\s+/u)
  const spelled = words.filter((word) => word.includes('-')).length
  const before = words.at(-2)
  if (words.length < 3 || words.length > 5 || spelled < words.length - 1 || before === undefined) return []
  return [nameKey(before), nameKey(`${words[0]} ${before}`)]
}

/** "Salman bin Abdulaziz" within Mohammed bin Salman bin Abdulaziz: whose son somebody is, not what he is called. */
function isPatronymic(name: string, end: string): boolean {
  return /(?:^| )(?:bin|ibn|bint|binti)$/u.test(name.slice(0, -end.length).trimEnd())
}

/** "Barack Obama" of Barack Hussein Obama, "Vargas" of Luis Vargas Moreno: what a foreign name may be shortened to besides. */
function innerForms(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)]
  if (
    words.length < 3 ||
    words.length > 5 ||
    words.some((word) => word.length > 1 && isVietnameseSyllable(word))
  )
    return []
  return [`${first} ${last}`, second(words), ...(words.length === 3 ? [initialForm(words)] : [])]
}

/** The last word but one, unless it is an initial. */
function second(words: readonly string[]): string {
  const word = words.at(-2) ?? ''
  return word.length > 1 ? word : ''
}

/** "Michael R. Pompeo" of Michael Richard Pompeo. */
function initialForm([first = '', middle = '', last = '']: readonly string[]): string {
  return middle.length > 1 ? `${first} ${middle.slice(0, 1)} ${last}` : ''
}

function gendersAgree(a: Person, b: Person): boolean {
  const [first, second] = [genderOf(a.mentions), genderOf(b.mentions)]
  return first === undefined || second === undefined || first === second
}

function genderOf(mentions: readonly NameMention[]): 'female' | 'male' | undefined {
  return mentions.find((mention) => mention.gender)?.gender
}

/** The person last named before a mention, else the first named after it. */
function nearest(people: readonly Person[], mention: NameMention): Person {
  let best = people[0] as Person
  let bestDistance = Number.POSITIVE_INFINITY
  for (const person of people) {
    const after = countUpTo(person.named, mention.start)
    const before = person.named[after - 1]
    const next = person.named[after]
    // However far back it stands, a name said before counts more than one said later.
    const distance = before === undefined ? AFTER + (next ?? 0) - mention.start : mention.start - before
    if (distance < bestDistance) [best, bestDistance] = [person, distance]
  }
  return best
}

const AFTER = 1e9

/** How many of the ascending numbers are at most the limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function toJoined({ mentions }: Person): JoinedName {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  const named = inOrder.filter((mention) => mention.aliasOf === undefined)
  const fullest = (named.length > 0 ? named : inOrder).reduce((best, mention) =>
    isFuller(mention.name, best.name) ? mention : best,
  )
  const honorific = inOrder.find((mention) => mention.honorific)?.honorific
  const gender = genderOf(inOrder)
  return joinedName('person', fullest.name, inOrder, [], {
    ...(honorific ? { honorific } : {}),
    ...(gender ? { gender } : {}),
  })
}

/** Words as they are written: "Pê-tơ-rốp" is one. */
function wordsIn(name: string): number {
  return name.trim().split(/[\s.]+/u).length
}

const INITIAL = /(?:^|\s)\p{Lu}\./u

/** More words win; among equals a spelling that is not all in capitals. */
function isFuller(name: string, than: string): boolean {
  const [words, others] = [wordsIn(name), wordsIn(than)]
  if (words !== others) return words > others
  if (INITIAL.test(name) !== INITIAL.test(than)) return INITIAL.test(than)
  return than === than.toUpperCase() && name !== name.toUpperCase()
}
