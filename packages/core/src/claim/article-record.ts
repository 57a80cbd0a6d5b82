import { z } from 'zod'
import { Block } from '../article/block.ts'
import { Published } from '../article/published.ts'
import { Entity } from '../mention/entity.ts'
import { Span } from '../text/span.ts'
import { Claim } from './claim.ts'

export const ARTICLE_RECORD_SCHEMA = 'trucot/article-record@1'

/** A place where the article disagrees with itself. */
export const Conflict = z.object({
  kind: z.string(),
  claims: z.array(z.string()),
  entities: z.array(z.string()),
  evidence: z.array(Span),
})
export type Conflict = z.infer<typeof Conflict>

/** What one article becomes: the reader's whole output, one JSON object. */
export const ArticleRecord = z.object({
  schema: z.literal(ARTICLE_RECORD_SCHEMA),
  reader: z.string(),
  textSha256: z.string(),
  file: z.string().optional(),
  title: z.string().nullable(),
  published: Published.nullable(),
  authors: z.array(z.string()),
  agencies: z.array(z.string()),
  photographers: z.array(z.string()),
  blocks: z.array(Block),
  entities: z.array(Entity),
  claims: z.array(Claim),
  conflicts: z.array(Conflict),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
