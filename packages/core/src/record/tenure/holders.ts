import { daySpan } from '../date-span.ts'
import type { Holder, Tenure } from './tenure.ts'

const RANK = { seen: 0, between: 1, possible: 2 } as const

function basisOn(tenure: Tenure, day: string): Holder['basis'] | null {
  const seen = tenure.sightings.some(({ first, last, former }) => !former && first === day && last === day)
  if (seen) return 'seen'
  const span = daySpan(tenure.supported)
  if (span && span.first <= day && day <= span.last) return 'between'
  if (!span) return null
  const [from = '..', until = '..'] = tenure.possible.split('/')
  // Before the first sighting nothing speaks for it but an appointment; after the last, the end is open.
  const afterBeginning =
    span.first <= day || (from !== '..' && tenure.from?.because === 'appointed' && from <= day)
  const beforeEnd = until === '..' || day < until
  return afterBeginning && beforeEnd ? 'possible' : null
}

/**
 * Who held an office on a day, surest first: seen on it, between two sightings, or possibly still (until the next one was
 * seen). Build the tenures from what was known by then to ask for an earlier state of knowledge.
 */
export function holdersOn(tenures: readonly Tenure[], day: string): Holder[] {
  const holders = tenures.flatMap((tenure): Holder[] => {
    const basis = basisOn(tenure, day)
    if (basis === null) return []
    return [{ person: tenure.person, office: tenure.office, basis, inferred: basis !== 'seen', tenure }]
  })
  const sure = holders.filter(({ basis }) => basis !== 'possible')
  const list = holders.some(({ tenure }) => tenure.singleSeat) && sure.length > 0 ? sure : holders
  return list.toSorted((a, b) => RANK[a.basis] - RANK[b.basis])
}
