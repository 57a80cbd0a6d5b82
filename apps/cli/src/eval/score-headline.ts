import { nameKey } from '@trucot/core/text/name-key'
import { check, type Scoring } from './scoring.ts'

/** The headline and the day the article is dated by. */
export function scoreHeadline(scoring: Scoring): void {
  const { gold, record, lines } = scoring
  const ownLine = gold.titleLine === undefined ? undefined : lines[gold.titleLine - 1]
  const wanted = ownLine === undefined ? gold.title : [ownLine]
  const rightTitle =
    wanted.length === 0
      ? !record.title
      : wanted.some((title) => nameKey(title) === nameKey(record.title ?? ''))
  check(
    scoring,
    'title',
    rightTitle,
    () =>
      `want ${JSON.stringify(wanted.length > 1 ? wanted : (wanted[0] ?? null))} got ${JSON.stringify(record.title)}`,
  )
  const published = record.published?.date ?? null
  check(scoring, 'published', gold.published === published, () => `want ${gold.published} got ${published}`)
}
