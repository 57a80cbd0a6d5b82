import type { Span } from '../../text/span.ts'
import type { EventDraft } from './event-claims.ts'
import { sameDays } from './told-event.ts'

/** The rule that says so. */
export const PART_OF_VISIT = 'event/part-of-visit'

/** An event and the greater one that it was part of. */
export interface PartOf {
  part: EventDraft
  whole: EventDraft
}

/** What is done on a visit. */
const ON_VISITS = new Set(['meeting', 'signing', 'conference', 'ceremony', 'award'])
const LONGEST_LIST = 24

/**
 * What a visitor does on the days of his visit is part of it: talks, signings, welcomes. Only where one visit fits and both days are
 * known, or both are told together.
 */
export function partsOfVisits(drafts: readonly EventDraft[]): PartOf[] {
  const visits = drafts.filter(
    ({ eventType, participants }) => eventType === 'visit' && participants.length > 0,
  )
  if (visits.length === 0 || drafts.length > LONGEST_LIST) return []
  return drafts.flatMap((part) => {
    if (!ON_VISITS.has(part.eventType)) return []
    const fitting = visits.filter((visit) => belongsTo(part, visit))
    const [whole] = fitting
    return whole && fitting.length === 1 ? [{ part, whole }] : []
  })
}

function belongsTo(part: EventDraft, visit: EventDraft): boolean {
  const visitors = new Set(visit.participants.map(({ entity }) => entity))
  if (!part.participants.some(({ entity }) => visitors.has(entity))) return false
  if (part.date && visit.date) return sameDays(part.date.edtf, visit.date.edtf)
  return part.evidence.some((own) => visit.evidence.some((other) => overlap(own, other)))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
