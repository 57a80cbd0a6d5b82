import type { PageMeta } from '../../article/article-input.ts'
import type { ArticleRecord } from '../../claim/article-record.ts'
import { readWithMentions } from '../../claim/read-article.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Span } from '../../text/span.ts'
import { daySpan } from '../date-span.ts'
import { countryIn } from '../identity/named-country.ts'
import { AT_HOME } from '../identity/office-holder.ts'
import { officeIdentity } from '../identity/office-identity.ts'
import { knownOnOf } from '../material/known-on.ts'

/** An office that an article speaks of without saying, anywhere, who holds it. */
export interface BareOffice {
  span: Span
  words: string
  title: string
  organization: string | null
  /** The office's block across articles. */
  block: string
  /** The day on which whoever held it is meant: of the event told there, else of the article. ISO. */
  day: string
}

/** Nearer than so many characters to a name, an office is that person's. */
const BESIDE = 4

function isBesideName(office: OfficeMention, people: readonly Span[]): boolean {
  return people.some(
    ({ start, end }) =>
      (start >= office.end && start - office.end <= BESIDE) ||
      (end <= office.start && office.start - end <= BESIDE),
  )
}

/** The day of the event told there, else of the first one that the article reports, else the article's own. */
function dayAt(record: ArticleRecord, { start, end }: Span): string | null {
  const days: { day: string; isThere: boolean }[] = []
  for (const claim of record.claims) {
    if (claim.type !== 'event' || claim.status !== 'reported') continue
    const span = daySpan(claim.date?.edtf)
    const isThere = claim.evidence.some((own) => own.start <= start && end <= own.end)
    if (span) days.push({ day: span.first, isThere })
  }
  const told = days.find(({ isThere }) => isThere) ?? days[0]
  return told?.day ?? daySpan(knownOnOf(record)?.date)?.first ?? null
}

/**
 * Offices that the article leaves to be looked up: told apart from others, beside no name, and held by nobody in the
 * article itself. One a distinct office and day, where it stands first.
 */
export function bareOffices(text: string, meta: PageMeta | undefined): BareOffice[] {
  const { mentions, record } = readWithMentions({ text, ...(meta ? { meta } : {}) })
  const people = mentions.filter(({ type }) => type === 'person')
  const held = new Set(
    record.claims.flatMap((claim) =>
      claim.type === 'office' ? (officeIdentity(claim.title, claim.organization, AT_HOME).block ?? []) : [],
    ),
  )
  const titlesHeld = new Set(
    record.claims.flatMap((claim) => (claim.type === 'office' ? nameKey(claim.title) : [])),
  )
  const found = new Map<string, BareOffice>()
  for (const mention of mentions) {
    if (mention.type !== 'office' || mention.former || mention.plural || isBesideName(mention, people))
      continue
    if (mention.country !== undefined && mention.country !== 'VN') continue
    if (mention.organization !== null && countryIn(mention.organization) !== null) continue
    // "Phó Thủ tướng nhấn mạnh": the reader's own, where somebody in the article bears the title.
    if (mention.organization === null && titlesHeld.has(nameKey(mention.title))) continue
    const { block, many } = officeIdentity(mention.title, mention.organization, AT_HOME)
    if (block === null || many || held.has(block)) continue
    const { start, end } = mention
    const day = dayAt(record, mention)
    if (day === null || found.has(`${block} ${day}`)) continue
    found.set(`${block} ${day}`, {
      span: { start, end },
      words: text.slice(start, end),
      title: mention.title,
      organization: mention.organization,
      block,
      day,
    })
  }
  return [...found.values()]
}
