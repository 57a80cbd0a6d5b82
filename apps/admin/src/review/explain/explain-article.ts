import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from '@trucot/core/claim/article-record'
import { explainRecord } from '@trucot/core/claim/trace/explain-record'
import type { Trace } from '@trucot/core/claim/trace/trace'
import { traceReading } from '@trucot/core/claim/trace/trace-reading'
import type { ExplainRequest } from './explain-request.ts'

/** Which rules made the reading on the screen, and which reader told of offices and dates, which no record keeps. */
export interface Explanation {
  trace: Trace
  /** The reader of this build: another than the article's own may see other offices and dates. */
  reader: string
}

/**
 * Explains the stored reading as it stands. The offices and dates it was made of are found by reading the text once
 * more. Takes as long as reading does.
 */
export function explainArticle(request: ExplainRequest): Explanation {
  const { text, url, title, published, blocks, entities, claims, conflicts } = request
  const known = published?.basis === 'metadata' ? { published: published.date } : {}
  const again = traceReading({
    text,
    meta: { ...known, ...(url ? { url } : {}), ...(title ? { title } : {}) },
  })
  const record: ArticleRecord = {
    schema: ARTICLE_RECORD_SCHEMA,
    reader: request.readerVersion ?? again.reader,
    textSha256: again.textSha256,
    title,
    published,
    authors: [],
    agencies: [],
    photographers: [],
    blocks,
    entities,
    claims,
    conflicts,
  }
  const unjoined = again.mentions.filter(({ entity }) => entity === null)
  return { trace: explainRecord(record, text, unjoined), reader: again.reader }
}
