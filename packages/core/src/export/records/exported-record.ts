import type { UnitedEvent } from '../../record/event/united-event.ts'
import type { RecordEvidence } from '../../record/evidence.ts'
import type { RecordRef, RecordType } from '../../record/record-type.ts'
import type { Tenure } from '../../record/tenure/tenure.ts'

export const EXPORTED_RECORD_SCHEMA = 'trucot/record@1'

/** An article that a record rests on, as a reader of the export finds it again. */
export interface RecordSource {
  articleId: number
  /** The canonical URL, else the import name. */
  key: string
  url: string | null
  title: string | null
  published: string | null
  outlet: string | null
  /** Articles of one origin carry one report. */
  origin: number
  quotes: string[]
}

/** One record as other systems read it: one line of the JSON Lines export. */
export interface ExportedRecord {
  schema: typeof EXPORTED_RECORD_SCHEMA
  id: number
  type: RecordType
  name: string
  aliases: string[]
  wikidata: string | null
  /** kind, country, gender, number, issuer, year, subject, ordinal, as sources say. */
  facts: Record<string, string>
  /** EDTF interval in which it is known to have existed. */
  existed: string | null
  /** For an office. */
  office: { title: string; organization: RecordRef | null; singleSeat: boolean } | null
  /** For an office: who held it. */
  tenures: Tenure[]
  /** For an event. */
  event: UnitedEvent | null
  /** Ids that lead to this record. */
  merged: number[]
  sources: RecordSource[]
}

/** All evidence that an exported record rests on. */
export function evidenceOfRecord({
  tenures,
  event,
}: Pick<ExportedRecord, 'tenures' | 'event'>): RecordEvidence[] {
  const held = tenures.flatMap(({ sightings, from, until }) => [
    ...sightings.flatMap(({ evidence }) => evidence),
    ...(from?.evidence ?? []),
    ...(until?.evidence ?? []),
  ])
  return [...held, ...(event ? [...event.evidence, ...(event.date?.evidence ?? [])] : [])]
}

/** Where others find the source: its URL, else a name of its own that no web server answers to. */
export function sourceUri({ url, articleId }: Pick<RecordSource, 'url' | 'articleId'>): string {
  return url ?? `urn:trucot:article:${articleId}`
}
