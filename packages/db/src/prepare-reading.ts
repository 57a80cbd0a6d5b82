import { deflateRawSync } from 'node:zlib'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { reviewChanges } from '@trucot/core/review/compare-readings'
import { placedClaims } from '@trucot/core/review/portable-record'
import { reviewArticle } from '@trucot/core/review/review-article'
import { countColumns } from './article-counts.ts'
import { type ChangeTally, tallyChanges } from './campaign-change.ts'
import { claimRows, localEntityRows } from './claim-rows.ts'
import { contentSha256, recordSha256, textSha256, unpackRecord } from './record-codec.ts'

/** A reading with all that follows from it for an article that nothing is known of yet: ready to be written as it is. */
export interface PreparedReading {
  flattener: string
  text: string
  textSha256: Uint8Array
  reader: string
  recordSha256: Uint8Array
  contentSha256: Uint8Array
  /** The whole record, as it is stored. */
  record: Uint8Array
  /** Rows of the claim and local entity tables, JSON lists. */
  claimRows: string
  localEntityRows: string
  /** What the article's row shows. */
  shown: { title: string | null; published_on: string | null } & ReturnType<typeof countColumns>
  /** What a campaign keeps of it. */
  tallies: ChangeTally[]
  claims: number
  /** Claims of the record, equal ones counted each. */
  claimsRead: number
}

/**
 * Does all the work of storing an article's first reading that wants no database: made to run where the article was read.
 */
export function prepareReading(reading: {
  flattener: string
  text: string
  record: ArticleRecord
}): PreparedReading {
  const { flattener, text, record } = reading
  const current = { id: 0, text, record }
  const none = { judgedReadings: new Map(), log: [] }
  const claims = placedClaims(record, text).map(({ claim }) => claim)
  const states = reviewArticle({ ...none, current })
  const { changes, summary } = reviewChanges({ ...none, current: null }, current)
  return {
    flattener,
    text,
    textSha256: textSha256(text),
    reader: record.reader,
    recordSha256: recordSha256(record),
    contentSha256: contentSha256(record, text),
    record: deflateRawSync(JSON.stringify(record)),
    claimRows: JSON.stringify(claimRows(claims)),
    localEntityRows: JSON.stringify(localEntityRows(record)),
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
export async function unprepared({ flattener, text, record }: PreparedReading): Promise<{
  flattener: string
  text: string
  record: ArticleRecord
}> {
  return { flattener, text, record: (await unpackRecord(record)) as ArticleRecord }
}
