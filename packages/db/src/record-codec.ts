import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { ArticleRecord } from '@trucot/core/claim/article-record'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** The record as it is stored: JSON, raw deflate. */
export async function packRecord(record: ArticleRecord): Promise<Buffer> {
  return await deflate(JSON.stringify(record))
}

/** What was stored, as JSON of whatever contract version it was written under. */
export async function unpackRecord(packed: Uint8Array): Promise<unknown> {
  return JSON.parse((await inflate(packed)).toString('utf8'))
}

/** JSON with the keys of every object in order: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** Hash of all that a reading says; who read it and from which file does not count. */
export function recordSha256(record: ArticleRecord): Buffer {
  const { reader: _reader, file: _file, ...said } = record
  return createHash('sha256').update(canonicalJson(said)).digest()
}

/** Hash of the words that are content: equal where two texts differ in page noise alone. */
export function contentSha256(record: ArticleRecord, text: string): Buffer {
  const hash = createHash('sha256')
  for (const block of record.blocks) {
    if (block.kind !== 'noise') hash.update(text.slice(block.start, block.end).trim()).update('\n')
  }
  return hash.digest()
}

export function textSha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
