import type { DaySpan } from '../date-span.ts'
import type { RecordEvidence } from '../evidence.ts'
import type { RecordRef } from '../record-type.ts'

/** All claims that somebody held, or no longer holds, an office on one date. Those of one person and date may be one or several. */
export interface OfficeSighting {
  person: RecordRef
  office: RecordRef
  singleSeat: boolean
  /** EDTF as the claim has it. */
  edtf: string
  span: DaySpan
  former: boolean
  /** The first of the claims, by article and claim; all of them, or as many as are shown. At least one. */
  evidence: RecordEvidence[]
  /** All claims. */
  claims: number
  /** The origins of all claims. */
  origins: readonly number[]
}

/** An appointment or dismissal whose appointee and day are known, of somebody seen in the office at that time. */
export interface OfficeChange {
  person: RecordRef
  office: RecordRef
  kind: 'appointed' | 'dismissed'
  day: string
  evidence: RecordEvidence
}
