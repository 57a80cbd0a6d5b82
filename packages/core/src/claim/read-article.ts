import type { ArticleInput } from '../article/article-input.ts'
import { readStructure } from '../article/read-structure.ts'
import { findMentions } from '../mention/find-mentions.ts'
import type { Mention } from '../mention/mention.ts'
import type { ArticleRecord } from './article-record.ts'
import { cutParts } from './long-text/cut-parts.ts'
import { readParts } from './long-text/read-parts.ts'
import { makeClaims } from './make-claims.ts'
import { readerName } from './reader-name.ts'

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

/** Reads a text that is one part. */
function readPart(input: ArticleInput, options: ReadingOptions): Reading {
  const without = new Set(options.without)
  const structure = readStructure(input)
  const found = findMentions(structure)
  const mentions = without.size === 0 ? found : found.filter(({ rule }) => !without.has(rule))
  return { mentions, record: makeClaims(structure, mentions, readerName(options.without), without) }
}

/**
 * Reads one article and keeps every mention, offices and dates among them. The token indexes of mentions count from the
 * beginning of their part: see {@link LONGEST_PART}.
 */
export function readWithMentions(input: ArticleInput, options: ReadingOptions = {}): Reading {
  const parts = cutParts(input.text)
  if (parts.length === 1) return readPart(input, options)
  const all: Mention[] = []
  const record = readParts(input, parts, (part, offset) => {
    const { mentions, record } = readPart(part, options)
    for (const mention of mentions)
      all.push({ ...mention, start: mention.start + offset, end: mention.end + offset })
    return record
  })
  return { mentions: all, record }
}

/**
 * Reads one article into structured claims. Pure: same input, same record; never throws on any text. Texts longer than any
 * article are read part by part, so that time and memory stay in proportion.
 */
export function readArticle(input: ArticleInput, options: ReadingOptions = {}): ArticleRecord {
  const parts = cutParts(input.text)
  return parts.length === 1
    ? readPart(input, options).record
    : readParts(input, parts, (part) => readPart(part, options).record)
}
