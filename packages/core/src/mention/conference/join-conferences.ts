import { nameKey } from '../../text/name-key.ts'
import { type JoinedName, joinedName } from '../joined-name.ts'
import type { NameMention } from '../mention.ts'

interface Gathering {
  mention: NameMention
  words: Set<string>
  acronym: string | null
}

const BRACKETED = /\(\s*([\p{Lu}\d–-]{2,})\s*\)/u
/** Words that tell no two gatherings apart. */
const FILLERS = new Set('lần thứ của và khóa năm các cuộc về tại'.split(' ').map(nameKey))
/** Every way of writing the party's own congress leaves only these words. */
const PARTY_WORDS = new Set('đại hội đảng biểu toàn quốc cộng sản việt nam'.split(' ').map(nameKey))
const PARTY = nameKey('Đảng')
const CONGRESS = nameKey('Đại hội')

function gathering(mention: NameMention): Gathering {
  const acronym =
    mention.rule === 'conference/acronym'
      ? (mention.kind ?? null)
      : BRACKETED.exec(mention.name)?.[1]?.replace(/[-–]?\d+$/u, '') || null
  const words = new Set<string>()
  for (const word of nameKey(mention.name.replace(BRACKETED, ' ')).split(' ')) {
    if (!FILLERS.has(word) && word !== nameKey(mention.ordinal ?? '') && word !== mention.year)
      words.add(word)
  }
  return { mention, words, acronym }
}

function isPartyCongress({ mention, words }: Gathering): boolean {
  if (mention.ordinal === undefined || nameKey(mention.kind ?? '') !== CONGRESS) return false
  // "Đại hội lần thứ VI" of a society: the party's own go by their number alone only of late.
  const says = words.has(PARTY) || /^X/u.test(mention.ordinal)
  return says && [...words].every((word) => PARTY_WORDS.has(word))
}

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other
const within = (few: Set<string>, many: Set<string>): boolean => [...few].every((word) => many.has(word))

/** "Đại hội đồng AIPA-45" beside "Đại hội đồng Liên nghị viện … (AIPA-45)". */
function namesSeries(short: Gathering, full: Gathering): boolean {
  const { acronym: series } = full
  return series !== null && short.words.has(nameKey(series))
}

/** The party before the dash of "ASEAN - Trung Quốc", or null. */
const PARTNERED = /(?<first>\p{L}+) ?[-–] ?\p{Lu}/u
/** The dash of an abbreviation's number tells of no partner: "(AMM-50)". */
const plainName = ({ name }: NameMention): string => name.normalize('NFC').replace(BRACKETED, ' ')

/** "Hội nghị Bộ trưởng Ngoại giao ASEAN - Trung Quốc" is another gathering than that of ASEAN alone. */
function withPartner(one: NameMention, other: NameMention): boolean {
  const first = PARTNERED.exec(plainName(one))?.groups?.first
  const rest = plainName(other).replace(NUMBERED, '').trim()
  return first !== undefined && !PARTNERED.test(rest) && rest.endsWith(` ${first}`)
}
/** "lần thứ 50", "năm 2025": what numbers or dates a gathering, up to its name's end. */
const NUMBERED = / (?:lần|thứ|khóa|khoá|năm|\d).*$/u

/** True where nothing that two mentions say keeps them apart. */
function compatible({ mention: one }: Gathering, { mention: other }: Gathering): boolean {
  if (withPartner(one, other) || withPartner(other, one)) return false
  return agree(one.ordinal, other.ordinal) && agree(one.year, other.year)
}

function same(one: Gathering, other: Gathering): boolean {
  if (!compatible(one, other)) return false
  if (isPartyCongress(one) && isPartyCongress(other)) return true
  if (one.acronym !== null && one.acronym === other.acronym) return true
  if (one.mention.kind !== other.mention.kind) return false
  if (namesSeries(one, other) || namesSeries(other, one)) return true
  return within(one.words, other.words) || within(other.words, one.words)
}

/** The fullest names stand first in a group: what keeps gatherings apart is in them. */
const MOST_COMPARED = 16

/** Joins the mentions of one gathering: fuller and shorter forms with the same ordinal, an abbreviation and the name it follows. */
export function joinConferences(mentions: readonly NameMention[]): JoinedName[] {
  const groups: Gathering[][] = []
  for (const one of mentions
    .map(gathering)
    .toSorted((a, b) => b.mention.name.length - a.mention.name.length)) {
    const group = groups.find(
      (others) =>
        others.some((other) => same(one, other)) &&
        others.slice(0, MOST_COMPARED).every((other) => compatible(one, other)),
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.map(named).toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function named(group: Gathering[]): JoinedName {
  const mentions = group.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start)
  const name = group[0]?.mention.name ?? ''
  const ordinal = mentions.find((mention) => mention.ordinal !== undefined)?.ordinal ?? null
  const year = mentions.find((mention) => mention.year !== undefined)?.year ?? null
  const aliases: string[] = []
  const plain = name.replace(BRACKETED, ' ').replace(/\s+/gu, ' ').trim()
  aliases.push(plain)
  if (ordinal !== null) {
    if (group.some(isPartyCongress)) {
      aliases.push(
        `Đại hội ${ordinal}`,
        `Đại hội ${ordinal} của Đảng`,
        `Đại hội Đảng ${ordinal}`,
        `Đại hội đại biểu toàn quốc lần thứ ${ordinal} của Đảng`,
      )
    } else {
      const unnumbered = plain
        .replace(/,?\s+(?:lần\s+)?(?:thứ|lần|khóa|khoá)\s+\S+$/u, '')
        .replace(/\s+năm\s+\d{4}$/u, '')
      if (unnumbered.split(' ').length > 3) aliases.push(unnumbered)
    }
    for (const { acronym } of group) {
      if (acronym !== null)
        aliases.push(`${acronym} lần thứ ${ordinal}`, `${acronym} ${ordinal}`, `${acronym}-${ordinal}`)
    }
  } else if (year !== null) {
    const undated = plain.replace(/\s+(?:năm\s+)?\d{4}$/u, '')
    if (undated.split(' ').length > 3) aliases.push(undated)
  }
  return joinedName('conference', name, mentions, aliases, { ordinal, year })
}
