import type { FieldValue } from '../src/review/claim-field.ts'
import type { ContractStep } from '../src/review/contract-version.ts'

function eventImage(field: string, value: FieldValue): FieldValue | undefined {
  if (field === 'eventType' && value === 'ceremony') return 'conference'
  if (field === 'status' && value === 'background') return undefined
  if (field === 'participants')
    return (value as { role: string } | null)?.role === 'witness' ? undefined : value
  return value
}

/**
 * A second version of the contract that never was: ceremonies are conferences, nothing is mere background, nobody is a
 * witness, and there are no statements.
 */
export const MADE_UP_STEP: ContractStep = {
  from: 1,
  type: (type) => (type === 'statement' ? null : type),
  field: (type, field, value) => {
    const image = type === 'event' ? eventImage(field, value) : value
    return image === undefined ? null : { field, value: image }
  },
  complete: (claim) =>
    claim.type === 'event' && claim.status === undefined ? { ...claim, status: 'reported' } : claim,
}
