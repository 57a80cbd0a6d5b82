import { SURNAMES } from '../../mention/lexicon/surnames.ts'
import { wordSet } from '../../mention/lexicon/words.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { foldNameKey } from '../../text/fold-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { FOREIGN_PEOPLE } from '../lexicon/foreign-people.ts'
import { HISTORICAL_PEOPLE } from '../lexicon/historical-people.ts'

/** Somebody whom the lexicon knows. */
export interface KnownPerson {
  usual: string
  /** ISO code. */
  country: string
  /** Nobody else in the news is called so: no Hán-Việt name, which a Vietnamese may bear too. */
  unique: boolean
}

/** A person's name as the resolver sees it. */
export interface PersonName {
  /** The name's key, its words in order. */
  key: string
  /** Without diacritics, i and y one letter: what spelling variants share. */
  folded: string
  /** Names that may be one person's have one block. */
  block: string
  /** Every word could be a Vietnamese syllable. */
  vietnamese: boolean
  /** No Vietnamese, of whatever people, is called so: "Jan Lipavský", "Bun-nhăng Vo-la-chít". */
  foreign: boolean
  /** The usual spelling, where the lexicon knows the person's ways of being written. */
  known: KnownPerson | null
  /** A word before the surname that is no part of a name ("Đảng Hoàng Bình Quân") was left out. */
  stray: boolean
  words: number
}

const keySet = (words: string) => new Set([...wordSet(words)].map(nameKey))
const surnames = keySet(SURNAMES)
/** Words of names in the Central Highlands and the north that are no Vietnamese syllables, or stand beside such. */
const HIGHLAND_WORDS = keySet(
  'y k h a ksor siu rơ rmah rcom rahlan rcăm nay kpă kpuih niê mlô êban eban byă buôn knul kđăm adrơng ktla ayun kbuôr hmok ênuôl bdap krông bkrông điểu',
)
const HYPHENATED = /\p{L}-\p{L}/u
const STRAY_WORDS = keySet('đảng ban bộ vụ cục ông bà ngài anh chị')
/** Families so large, with middle names so usual, that the name says little. */
const COMMON_MIDDLES = keySet('văn thị đức hữu')
const COMMON_FAMILIES = keySet('nguyễn trần lê phạm hoàng vũ')

const KNOWN = new Map(
  [HISTORICAL_PEOPLE, FOREIGN_PEOPLE]
    .flatMap((people) => people.trim().split('\n'))
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ')
      const spellings = names.split(', ')
      const [usual = ''] = spellings
      const unique = country === 'VN' || !nameKey(usual).split(' ').every(isVietnameseSyllable)
      const known = { usual, country, unique }
      return spellings.map((spelling) => [sortedFold(nameKey(spelling)), known] as const)
    }),
)

/** People known by a name that ends in a word of theirs alone: "Trump", "Putin". */
const KNOWN_BY_LAST = new Map<string, KnownPerson | null>()
for (const known of new Set(KNOWN.values())) {
  const last = looseFold(nameKey(known.usual)).split(' ').at(-1) ?? ''
  if (last.length > 3) KNOWN_BY_LAST.set(last, KNOWN_BY_LAST.has(last) ? null : known)
}

function looseFold(key: string): string {
  return foldNameKey(key).replaceAll('y', 'i')
}

function sortedFold(key: string): string {
  return looseFold(key).split(' ').toSorted().join(' ')
}

function withoutStrayWord(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words
  const whole = words.length >= 4 || (words.length === 3 && !surnames.has(first))
  return whole && STRAY_WORDS.has(first) && surnames.has(second) ? words.slice(1) : words
}

/** What a person's name says by itself. */
export function personName(name: string): PersonName {
  const all = nameKey(name).split(' ')
  const words = withoutStrayWord(all)
  const key = words.join(' ')
  const known =
    KNOWN.get(sortedFold(key)) ?? (words.length === 1 ? KNOWN_BY_LAST.get(looseFold(key)) : null) ?? null
  const vietnamese = words.length > 1 && words.every(isVietnameseSyllable) && surnames.has(words[0] ?? '')
  const last = looseFold(words.at(-1) ?? '')
  const foreign =
    !vietnamese &&
    !words.some((word) => HIGHLAND_WORDS.has(word)) &&
    (HYPHENATED.test(name) || !words.every(isVietnameseSyllable))
  const block = known
    ? `known ${sortedFold(nameKey(known.usual))}`
    : vietnamese || words.length > 1
      ? sortedFold(key)
      : `word ${last}`
  const [folded, stray] = [looseFold(key), words !== all]
  return { key, folded, block, vietnamese, foreign, known, stray, words: words.length }
}

/** "Nguyễn Văn Thắng": so many bear such a name that it proves hardly anything. */
export function isCommonName(key: string): boolean {
  const words = key.split(' ')
  const [family = '', middle = ''] = words
  if (words.length === 2) return surnames.has(family)
  return words.length === 3 && COMMON_FAMILIES.has(family) && COMMON_MIDDLES.has(middle)
}

export type NameKinship =
  | 'same_name'
  | 'spelling_variant'
  | 'known_variant'
  | 'stray_word'
  | 'tone_differs'
  | 'name_part'

/** Enough without any other evidence, unless something speaks against it: the lexicon says who bears the name. */
const OF_THE_LEXICON = 4

/** What it says that two bear one name. */
function strengthOf(a: PersonName, b: PersonName): number {
  if (isCommonName(a.key) || isCommonName(b.key)) return 0.5
  if (a.foreign && b.foreign && a.words > 1 && b.words > 1) return 1.6
  return Math.min(a.words, b.words) > 3 ? 1.2 : 1
}

/** How two names relate, or null where they cannot be one person's. */
export function compareNames(a: PersonName, b: PersonName): { kind: NameKinship; weight: number } | null {
  const strength = strengthOf(a, b)
  const isWhole = a.words > 1 && b.words > 1
  if (isWhole && a.known?.unique && a.known === b.known)
    return { kind: a.key === b.key ? 'same_name' : 'known_variant', weight: OF_THE_LEXICON }
  if (a.key === b.key && a.stray !== b.stray) return { kind: 'stray_word', weight: strength * 0.9 }
  if (sameWords(a.key, b.key)) return { kind: 'same_name', weight: strength }
  if (a.known && a.known === b.known) {
    return a.words === 1 || b.words === 1
      ? { kind: 'name_part', weight: 0.3 }
      : { kind: 'known_variant', weight: 1 }
  }
  if (sameWords(sameI(a.key), sameI(b.key))) return { kind: 'spelling_variant', weight: strength }
  if (!sameWords(a.folded, b.folded)) return null
  const plain = [a, b].some(({ key, folded }) => key.replaceAll('y', 'i') === folded)
  return plain || !(a.vietnamese && b.vietnamese)
    ? { kind: 'spelling_variant', weight: strength * 0.8 }
    : { kind: 'tone_differs', weight: -1 }
}

const sameI = (key: string) => key.normalize('NFD').replaceAll('y', 'i')

function sameWords(a: string, b: string): boolean {
  return a === b || a.split(' ').toSorted().join(' ') === b.split(' ').toSorted().join(' ')
}
