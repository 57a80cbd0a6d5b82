import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { reviewChanges } from '@trucot/core/review/compare-readings'
import { PlacedReading } from '@trucot/core/review/placed-reading'
import { reviewArticle } from '@trucot/core/review/review-article'
import { countColumns } from './article-counts.ts'
import { type ChangeTally, tallyChanges } from './campaign-change.ts'
import { claimRows, localEntityRows } from './claim-rows.ts'
import { contentSha256, packRecord, recordSha256, textSha256, unpackRecord } from './record-codec.ts'

/** Stands between the values of a column: JSON never holds it, and a name that does is not prepared. */
export const BETWEEN_VALUES = '\u001e'

/** What is carried as bytes, in this order. */
const PARTS = [
  'text',
  'record',
  'claimFingerprints',
  'claimTypes',
  'claimFields',
  'entityTypes',
  'entityNameKeys',
  'entityNames',
  'entityFields',
] as const
export type PreparedPart = (typeof PARTS)[number]

/** A reading with all that follows from it for an article that nothing is known of yet: ready to be written as it is. */
export interface PreparedReading {
  flattener: string
  reader: string
  /** Hashes in hex. */
  textSha256: string
  recordSha256: string
  contentSha256: string
  /**
   * The text, the whole record as it is stored, and the columns of the claim and local entity tables, one after another: as
   * Postgres takes them, so that whoever passes them on has nothing to write anew.
   */
  bytes: Uint8Array
  /** How many bytes each of them has. */
  lengths: number[]
  /** Rows of the claim and local entity tables. */
  claimRows: number
  entityRows: number
  /** What the article's row shows. */
  shown: { title: string | null; published_on: string | null } & ReturnType<typeof countColumns>
  /** What a campaign keeps of it. */
  tallies: ChangeTally[]
  claims: number
  /** Claims of the record, equal ones counted each. */
  claimsRead: number
}

/** One part of what is carried as bytes. */
export function preparedPart({ bytes, lengths }: PreparedReading, part: PreparedPart): Uint8Array {
  const at = PARTS.indexOf(part)
  const from = lengths.slice(0, at).reduce((sum, length) => sum + length, 0)
  return bytes.subarray(from, from + (lengths[at] ?? 0))
}

const column = <Row>(rows: readonly Row[], of: (row: Row) => string): Buffer =>
  Buffer.from(rows.map(of).join(BETWEEN_VALUES))

/**
 * Does all the work of storing an article's first reading that wants no database: made to run where the article was read.
 * Null where a name holds what stands between names: such a reading is stored by itself.
 */
export function prepareReading(reading: {
  flattener: string
  text: string
  record: ArticleRecord
}): PreparedReading | null {
  const { flattener, text, record } = reading
  const entities = localEntityRows(record)
  if (entities.some(({ name, name_key }) => `${name}${name_key}`.includes(BETWEEN_VALUES))) return null
  const current = { id: 0, text, record }
  const none = { judgedReadings: new Map(), log: [] }
  const claims = claimRows(PlacedReading.of(current).claims.map(({ claim }) => claim))
  const states = reviewArticle({ ...none, current })
  const { changes, summary } = reviewChanges({ ...none, current: null }, current)
  const parts: Record<PreparedPart, Buffer> = {
    text: Buffer.from(text),
    record: packRecord(record),
    claimFingerprints: column(claims, ({ fingerprint }) => fingerprint),
    claimTypes: column(claims, ({ type }) => type),
    claimFields: column(claims, ({ fields }) => JSON.stringify(fields)),
    entityTypes: column(entities, ({ type }) => type),
    entityNameKeys: column(entities, ({ name_key }) => name_key),
    entityNames: column(entities, ({ name }) => name),
    entityFields: column(entities, ({ fields }) => JSON.stringify(fields)),
  }
  const ordered = PARTS.map((part) => parts[part])
  const lengths = ordered.map(({ length }) => length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const part of ordered) {
    bytes.set(part, at)
    at += part.length
  }
  return {
    flattener,
    reader: record.reader,
    textSha256: textSha256(text).toString('hex'),
    recordSha256: recordSha256(record).toString('hex'),
    contentSha256: contentSha256(record, text).toString('hex'),
    bytes,
    lengths,
    claimRows: claims.length,
    entityRows: entities.length,
    shown: {
      title: record.title,
      published_on: record.published?.date ?? null,
      ...countColumns({ states, reading: current, log: [] }),
    },
    tallies: tallyChanges(changes),
    claims: summary.claims.new,
    claimsRead: record.claims.length,
  }
}

/** What was prepared, as it was read: for an article that turns out not to be new. */
export async function unprepared(prepared: PreparedReading): Promise<{
  flattener: string
  text: string
  record: ArticleRecord
}> {
  return {
    flattener: prepared.flattener,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(preparedPart(prepared, 'text')),
    record: (await unpackRecord(preparedPart(prepared, 'record'))) as ArticleRecord,
  }
}
