import { csvRow } from '../csv-row.ts'
import type { ExportedRecord } from './exported-record.ts'

const COLUMNS: Readonly<Record<string, (record: ExportedRecord) => unknown>> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases.join('; '),
  wikidata: ({ wikidata }) => wikidata,
  country: ({ facts }) => facts.country,
  kind: ({ facts }) => facts.kind,
  number: ({ facts }) => facts.number,
  year: ({ facts }) => facts.year,
  existed: ({ existed }) => existed,
  title: ({ office }) => office?.title,
  organization: ({ office }) => office?.organization?.name,
  holders: ({ tenures }) =>
    tenures
      .map(
        ({ person, supported, possible }) =>
          `${person.name} (${supported ?? 'former'}; possible ${possible})`,
      )
      .join('; '),
  event_type: ({ event }) => event?.eventType,
  date: ({ event }) => event?.date?.edtf,
  places: ({ event }) => event?.places.map(({ name }) => name).join('; '),
  participants: ({ event }) => event?.participants.map(({ name, role }) => `${name} (${role})`).join('; '),
  objects: ({ event }) => event?.objects.map(({ name }) => name).join('; '),
  disagreements: ({ event }) =>
    event?.disagreements
      .map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`)
      .join('; '),
  independent_sources: ({ sources }) => new Set(sources.map(({ origin }) => origin)).size,
  sources: ({ sources }) => sources.map(({ key }) => key).join('; '),
  quotes: ({ sources }) => sources.flatMap(({ quotes }) => quotes).join(' | '),
}

/** The first line of the CSV export of records. */
export function recordCsvHeader(): string {
  return csvRow(Object.keys(COLUMNS))
}

/** One record as a line of the CSV export. */
export function recordCsvRow(record: ExportedRecord): string {
  return csvRow(Object.values(COLUMNS).map((column) => String(column(record) ?? '')))
}
