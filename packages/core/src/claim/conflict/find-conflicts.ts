import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Entity } from '../../mention/entity.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Conflict } from '../article-record.ts'
import type { Claim } from '../claim.ts'
import { awardKindConflicts } from './award-kind.ts'
import type { DisputedDate } from './event-date-conflict.ts'
import { eventDateConflicts } from './event-date-conflict.ts'
import { officeHolderConflicts } from './office-holder.ts'
import { publicationDateConflicts } from './publication-date.ts'

/** What conflicts are looked for in. */
export interface ConflictInput {
  structure: ArticleStructure
  entities: readonly Entity[]
  claims: readonly Claim[]
  dates: readonly DateMention[]
  /** Days that sentences of one event name differently, by the claim's id. */
  disputedDates: readonly DisputedDate[]
}

/** Every place where the article disagrees with itself. */
export function findConflicts(input: ConflictInput): Conflict[] {
  return [
    ...awardKindConflicts(input),
    ...eventDateConflicts(input),
    ...officeHolderConflicts(input),
    ...publicationDateConflicts(input),
  ]
}
