import type { Span } from '../../text/span.ts'
import type { Conflict } from '../article-record.ts'
import type { ConflictInput } from './find-conflicts.ts'

/** The date phrases of one event that do not agree. */
export interface DisputedDate {
  claim: string
  evidence: Span[]
}

/** One event for which the lead and a caption, say, name different days. */
export function eventDateConflicts({ disputedDates }: ConflictInput): Conflict[] {
  return disputedDates.map(({ claim, evidence }) => ({
    kind: 'event-date',
    claims: [claim],
    entities: [],
    evidence,
  }))
}
