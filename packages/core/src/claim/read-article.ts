import type { ArticleInput } from '../article/article-input.ts'
import { readStructure } from '../article/read-structure.ts'
import { findMentions } from '../mention/find-mentions.ts'
import type { Mention } from '../mention/mention.ts'
import type { ArticleRecord } from './article-record.ts'
import { makeClaims } from './make-claims.ts'

/** Changes whenever any rule's output can change. */
export const READER_VERSION = '3'

/** How an article is read otherwise than usual. */
export interface ReadingOptions {
  /** Ids of the rules to read without: what they alone would find, no later stage sees. */
  without?: readonly string[]
}

/** What reading an article comes to, with the mentions that the record was made of. */
export interface Reading {
  mentions: Mention[]
  record: ArticleRecord
}

/** Reads one article and keeps every mention, offices and dates among them. */
export function readWithMentions(input: ArticleInput, options: ReadingOptions = {}): Reading {
  const without = new Set(options.without)
  const structure = readStructure(input)
  const mentions = findMentions(structure).filter(({ rule }) => !without.has(rule))
  return { mentions, record: makeClaims(structure, mentions, readerName(options.without), without) }
}

/** Reads one article into structured claims. Pure: same input, same record; never throws on any text. */
export function readArticle(input: ArticleInput, options: ReadingOptions = {}): ArticleRecord {
  return readWithMentions(input, options).record
}

/** What the reader goes by with these rules left out: what a record says it was read by. */
export function readerName(without: readonly string[] = []): string {
  const rules = [...new Set(without)].sort()
  return rules.length === 0 ? READER_VERSION : `${READER_VERSION} without ${rules.join(', ')}`
}
