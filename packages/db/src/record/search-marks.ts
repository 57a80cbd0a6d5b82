import type { RecordType } from '@trucot/core/record/record-type'

export type SearchKind = RecordType | 'article' | 'statement'

/** Their weight is their day. */
export const isByDay = (kind: SearchKind): boolean =>
  kind === 'article' || kind === 'statement' || kind === 'event'

/** A day as a number that later days exceed; 0 for none. */
export function dayWeight(day: string | null): number {
  return day === null ? 0 : Math.max(0, Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 1_000_000)
}

/** What entries of a year are found by, beside their words; of none where the weight is no day. */
export function yearMark(weight: number, yearsBefore = 0): string {
  const year = new Date((weight - 1_000_000) * 86_400_000).getUTCFullYear() - yearsBefore
  return `@${year}`
}

/** What an entry that names a place is found by, beside its words. */
export const placeMark = (place: number) => `@p${place}`
