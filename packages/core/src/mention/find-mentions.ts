import type { ArticleStructure } from '../article/article-structure.ts'
import type { Mention } from './mention.ts'

/** Finds every name, office and date in the content blocks, in text order. */
export function findMentions(_structure: ArticleStructure): Mention[] {
  return []
}
