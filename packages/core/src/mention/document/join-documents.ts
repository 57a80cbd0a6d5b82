import { nameKey } from '../../text/name-key.ts'
import { beginsWithName, type JoinedName, joinedName } from '../joined-name.ts'
import type { NameMention } from '../mention.ts'
import { DOCUMENT_ACRONYMS } from './document-kinds.ts'

interface Group {
  kind: string
  keys: Set<string>
  acronyms: Set<string>
  number: string | undefined
  mentions: NameMention[]
}

const BRACKETED = /\s*\(\s*([\p{Lu}\d-]{2,})\s*\)\s*$/u
const ACRONYM_NAMES = new Map(DOCUMENT_ACRONYMS.map(([acronym, name]) => [acronym, name]))
const ACRONYM_OF = new Map(DOCUMENT_ACRONYMS.map(([acronym, name]) => [fullKey(name), acronym]))

/** "Công ước của LHQ về Luật Biển" and "Công ước Liên hợp quốc về Luật Biển" are one name. */
function fullKey(name: string): string {
  return nameKey(
    name
      .normalize('NFC')
      .replace(/ của (?=Liên|LHQ|ASEAN)/u, ' ')
      .replace(/(?<= )LHQ(?= )/u, 'Liên hợp quốc'),
  )
}

const kindKey = (mention: NameMention): string => nameKey(mention.kind ?? '')

/** The abbreviation that a mention is or carries: "(EVFTA)", "UNCLOS 1982". */
function acronymOf(mention: NameMention): string | undefined {
  const bracketed = BRACKETED.exec(mention.name)?.[1]
  if (bracketed !== undefined) return bracketed
  if (mention.rule === 'document/acronym') return mention.name.split(' ')[0]
  const plain = withoutYear(mention.name.replace(BRACKETED, ''))
  return ACRONYM_OF.get(fullKey(plain))
}

function withoutYear(name: string): string {
  const unsigned = name.replace(/\s+ký(?: kết)?\s+(?:tháng|năm|ngày)\s[\d/.\s–-]+$/u, '')
  return unsigned.replace(/(?<!\sđến)(?<!\sđến năm)(?<!\d\s?[-–]\s?)\s+(?:năm\s+)?(?:1[89]|20)\d\d$/u, '')
}

/** The key that prefixes are compared by: no brackets, no quotation marks, no year. */
function bareKey(mention: NameMention): string {
  return nameKey(withoutYear(mention.name.replace(BRACKETED, '')))
}

const LEAST_SUBJECT = 3

/** "Hiệp định về miễn thị thực …" is the "Hiệp định giữa Chính phủ A và Chính phủ B về miễn thị thực …". */
function sameSubject(group: Group, mention: NameMention): boolean {
  const subject = nameKey(mention.subject ?? '')
  if (subject.split(' ').length < LEAST_SUBJECT || kindKey(mention) !== nameKey(group.kind)) return false
  return group.mentions.some(
    ({ name, subject: other }) =>
      nameKey(other ?? '') === subject && name.includes(' giữa ') !== mention.name.includes(' giữa '),
  )
}

function fits(group: Group, mention: NameMention): boolean {
  const acronym = acronymOf(mention)
  if (acronym !== undefined && group.acronyms.has(acronym)) return true
  // "Công ước … năm 1982 (UNCLOS 1982)": an abbreviation in brackets right behind the name.
  if (mention.aliasOf !== undefined && group.mentions.some(({ name }) => name === mention.aliasOf))
    return true
  if (mention.number !== undefined || group.number !== undefined) {
    return mention.number === group.number && kindKey(mention) === nameKey(group.kind)
  }
  if (sameSubject(group, mention)) return true
  const key = bareKey(mention)
  for (const other of group.keys) if (beginsWithName(other, key) || beginsWithName(key, other)) return true
  return false
}

/**
 * Joins the mentions of one document: the same number of the same kind, the same abbreviation, a name and its beginning,
 * and short forms ("Quy chế") with the nearest document of their kind before them.
 */
export function joinDocuments(mentions: readonly NameMention[]): JoinedName[] {
  const groups: Group[] = []
  const short: NameMention[] = []
  const full = mentions.filter((mention) => {
    if (mention.rule === 'document/short') short.push(mention)
    return mention.rule !== 'document/short'
  })
  for (const mention of full.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    let group = groups.find((other) => fits(other, mention))
    if (!group) {
      group = {
        kind: mention.kind ?? '',
        keys: new Set(),
        acronyms: new Set(),
        number: mention.number,
        mentions: [],
      }
      groups.push(group)
    }
    const acronym = acronymOf(mention)
    if (acronym !== undefined) group.acronyms.add(acronym)
    group.keys.add(bareKey(mention))
    group.mentions.push(mention)
  }
  for (const mention of short) shortOf(groups, mention)?.mentions.push(mention)
  return groups
    .map((group) => named({ ...group, mentions: group.mentions.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** The document that a short form means: one whose name begins so, else the last one of its kind named before it. */
function shortOf(groups: readonly Group[], mention: NameMention): Group | undefined {
  const key = nameKey(mention.name)
  const same = groups.filter((group) => nameKey(group.kind) === kindKey(mention))
  const beginning = same.filter((group) => [...group.keys].some((other) => beginsWithName(other, key)))
  const candidates = beginning.length > 0 ? beginning : same
  let best: Group | undefined
  let bestStart = -1
  for (const group of candidates) {
    for (const { start } of group.mentions) {
      if (start < mention.start && start > bestStart) {
        best = group
        bestStart = start
      }
    }
  }
  return best ?? candidates[0]
}

function named(group: Group): JoinedName {
  const full = group.mentions.filter((mention) => mention.rule !== 'document/short')
  const fullest = full.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best))
  const value = (field: 'number' | 'issuer' | 'year' | 'subject'): string | null =>
    full.map((mention) => mention[field]).find((text) => text !== undefined) ?? null
  const number = value('number')
  const issuer = value('issuer')
  return joinedName('document', fullest.name, group.mentions, certainAliases(group, full, number, issuer), {
    kind: fullest.kind ?? group.kind,
    number,
    issuer,
    year: value('year'),
    subject: value('subject'),
  })
}

/** What the document is certainly also called: kind and number, with its issuer, without its subject, parties, year or brackets. */
function certainAliases(
  group: Group,
  full: readonly NameMention[],
  number: string | null,
  issuer: string | null,
): string[] {
  const aliases: string[] = []
  if (number !== null) {
    const short = `${group.kind} ${number}`
    aliases.push(short, `${group.kind} số ${number}`)
    if (issuer !== null) aliases.push(`${short} của ${issuer}`, `${group.kind} số ${number} của ${issuer}`)
    const figure = /^\d+/u.exec(number)?.[0]
    if (figure !== undefined && figure !== number) aliases.push(`${group.kind} ${figure}`)
  }
  for (const mention of full) {
    const plain = mention.name.replace(BRACKETED, '')
    const undated = withoutYear(plain)
    aliases.push(plain, undated)
    const cut = Math.min(
      ...[' giữa ', ' về ', ' của '].map((word) => undated.indexOf(word)).filter((at) => at > 0),
      undated.length,
    )
    if (nameKey(undated.slice(0, cut)).split(' ').length > nameKey(group.kind).split(' ').length)
      aliases.push(undated.slice(0, cut))
  }
  for (const acronym of group.acronyms) {
    aliases.push(acronym)
    const name = ACRONYM_NAMES.get(acronym)
    if (name !== undefined) aliases.push(name)
  }
  return aliases
}
