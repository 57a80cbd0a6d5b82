import type { DaySpan } from '../date-span.ts'
import { isKnownBy, type RecordEvidence } from '../evidence.ts'
import type { RecordRef } from '../record-type.ts'

/** One claim that somebody held, or no longer holds, an office. */
export interface OfficeSighting {
  person: RecordRef
  office: RecordRef
  singleSeat: boolean
  /** EDTF as the claim has it. */
  edtf: string
  span: DaySpan
  former: boolean
  evidence: RecordEvidence
}

/** An appointment or dismissal whose appointee and day are known, of somebody seen in the office at that time. */
export interface OfficeChange {
  person: RecordRef
  office: RecordRef
  kind: 'appointed' | 'dismissed'
  day: string
  evidence: RecordEvidence
}

export function knownBy<Item extends { evidence: RecordEvidence }>(
  items: readonly Item[],
  asKnownOn: string | undefined,
): Item[] {
  return items.filter(({ evidence }) => isKnownBy(evidence.knownOn, asKnownOn))
}
