import { readTime } from '../../mention/time/find-dates.ts'
import type { Conflict } from '../article-record.ts'
import type { ConflictInput } from './find-conflicts.ts'

/** An article whose content tells of years far from the date it is published under: an old report fetched again. */
export function publicationDateConflicts({ structure }: ConflictInput): Conflict[] {
  const { contradiction } = readTime(structure)
  if (!contradiction) return []
  return [{ kind: 'publication-date', claims: [], entities: [], evidence: contradiction.evidence }]
}
