import type { ArticleInput } from '../article/article-input.ts'
import { readStructure } from '../article/read-structure.ts'
import { findMentions } from '../mention/find-mentions.ts'
import type { ArticleRecord } from './article-record.ts'
import { makeClaims } from './make-claims.ts'

/** Changes whenever any rule's output can change. */
export const READER_VERSION = '1'

/** Reads one article into structured claims. Pure: same input, same record; never throws on any text. */
export function readArticle(input: ArticleInput): ArticleRecord {
  const structure = readStructure(input)
  const mentions = findMentions(structure)
  return makeClaims(structure, mentions, READER_VERSION)
}
