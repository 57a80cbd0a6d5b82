import { nameKey } from '@trucot/core/text/name-key'
import { check, noteError, type Scoring } from './scoring.ts'

const NEWS_AGENCY = new Set(['TTXVN', 'Thông tấn xã Việt Nam'].map(nameKey))

/** The national news agency is credited by its initials or in full. */
function sameCredit(wanted: string, got: string): boolean {
  const [a, b] = [nameKey(wanted), nameKey(got)]
  return a === b || (a === nameKey('TTXVN') && NEWS_AGENCY.has(b))
}

const CREDITS = ['authors', 'agencies', 'photographers'] as const

/** Bylines, agencies and photo credits: every one missed and every one invented counts as wrong. */
export function scoreCredits(scoring: Scoring): void {
  const { gold, record } = scoring
  for (const field of CREDITS) {
    for (const wanted of gold[field]) {
      const right = record[field].some((got) => sameCredit(wanted, got))
      check(scoring, 'byline', right)
      if (!right) noteError(scoring, field, `missed ${wanted}`)
    }
  }
  for (const field of CREDITS) {
    for (const got of record[field]) {
      if (gold[field].some((wanted) => sameCredit(wanted, got))) continue
      check(scoring, 'byline', false)
      noteError(scoring, field, `false ${got}`)
    }
  }
}
