import type { RecordEvidence } from '@trucot/core/record/evidence'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'

/** The columns of a claim `c` in an article `a` (record_article) that its evidence is made of. */
export const EVIDENCE_COLUMNS = sql`c.article_id, c.claim_id, c.accepted, c.shown, c.edtf, c.first_day, c.last_day, c.dated_by,
  a.known_on, a.known_inferred, a.origin`

/** The same without the words that the claims rest on. */
export const UNQUOTED_COLUMNS = sql`c.article_id, c.claim_id, c.accepted, c.shown || '{"quotes": []}' as shown, c.edtf, c.first_day,
  c.last_day, c.dated_by, a.known_on, a.known_inferred, a.origin`

/** That an article `a` (record_article) was known by a day, as `isKnownBy` says it; of everything where no day is given. */
export const knownBy = (day: string | undefined) =>
  day === undefined
    ? sql``
    : sql`and a.known_on || case length(a.known_on) when 4 then '-12-31' when 7 then '-31' else '' end <= ${day}`

export interface EvidenceRow {
  article_id: number
  claim_id: string
  accepted: boolean
  shown: PortableClaim
  edtf: string | null
  first_day: string | null
  last_day: string | null
  dated_by: number | null
  known_on: string | null
  known_inferred: boolean
  origin: number
}

export function evidenceOf(row: EvidenceRow): RecordEvidence {
  return {
    articleId: row.article_id,
    claimId: row.claim_id,
    quotes: row.shown.quotes,
    accepted: row.accepted,
    knownOn: row.known_on === null ? null : { date: row.known_on, inferred: row.known_inferred },
    origin: row.origin,
  }
}
