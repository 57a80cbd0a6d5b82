import type { ArticleStructure } from '../article/article-structure.ts'
import { findAwards } from './award/find-awards.ts'
import { findConferences } from './conference/find-conferences.ts'
import { findDocuments } from './document/find-documents.ts'
import { findNames } from './find-names.ts'
import type { Mention } from './mention.ts'
import { withoutPartsOfNames } from './parts-of-names.ts'
import { findDates } from './time/find-dates.ts'

/** Who finds what, in order; each walks the same tokens. */
const FINDERS: readonly ((structure: ArticleStructure) => Mention[])[] = [
  findNames,
  findDocuments,
  findAwards,
  findConferences,
  findDates,
]

/** Finds every name, office and date in the content blocks, in text order. */
export function findMentions(structure: ArticleStructure): Mention[] {
  const found = FINDERS.flatMap((find) => find(structure)).sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutPartsOfNames(found)
}
