import type { PortableClaim } from '../review/portable-claim.ts'
import type { AcceptedClaim, ExportedThing } from './accepted-claim.ts'
import { csvRow } from './csv-row.ts'

type Column = (claim: AcceptedClaim) => unknown

const name = (value: unknown) => (value as ExportedThing | null | undefined)?.name
const names = (value: unknown) => ((value ?? []) as ExportedThing[]).map((one) => one.name).join('; ')
const roles = (value: unknown) =>
  ((value ?? []) as (ExportedThing & { role: string })[]).map((one) => `${one.name} (${one.role})`).join('; ')
const date = (value: unknown) => (value as { edtf: string } | null | undefined)?.edtf

/** The columns in order. Lists are joined by semicolons; a cell that does not apply to the type is empty. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  type: ({ type }) => type satisfies PortableClaim['type'],
  sentence: ({ sentence }) => sentence,
  status: ({ status }) => status,
  person: ({ values }) => name(values.person),
  title: ({ values }) => values.title,
  organization: ({ values }) => values.organization,
  former: ({ values }) => values.former,
  event_type: ({ values }) => values.eventType,
  date: ({ values }) => date(values.date),
  place: ({ values }) => name(values.place),
  participants: ({ values }) => roles(values.participants),
  organizations: ({ values }) => names(values.organizations),
  objects: ({ values }) => names(values.objects),
  event_status: ({ values, type }) => (type === 'event' ? values.status : null),
  subject: ({ values }) => values.subject,
  speaker: ({ values }) => name(values.speaker) ?? name(values.institution),
  words: ({ values }) => values.words,
  mode: ({ values }) => values.mode,
  article: ({ source }) => source.key,
  url: ({ source }) => source.url,
  article_title: ({ source }) => source.title,
  published: ({ source }) => source.published,
  outlet: ({ source }) => source.outlet,
  quotes: ({ source }) => source.evidence.map(({ quote }) => quote).join(' | '),
  offsets: ({ source }) =>
    source.evidence.map(({ start, end }) => (start === null ? '?' : `${start}-${end}`)).join('; '),
  not_found: ({ source }) => source.notFound,
  decided_by: ({ decidedBy }) => decidedBy,
  decided_at: ({ decidedAt }) => decidedAt,
}

/** The first line of the CSV export. */
export function claimCsvHeader(): string {
  return csvRow(Object.keys(COLUMNS))
}

/** One claim as a line of the CSV export. */
export function claimCsvRow(claim: AcceptedClaim): string {
  return csvRow(Object.values(COLUMNS).map((column) => String(column(claim) ?? '')))
}
