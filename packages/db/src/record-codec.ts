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

/** Keys as they are written, with what follows them. */
const writtenKeys = new Map<string, string>()
const MOST_KEYS = 1000

function writtenKey(key: string): string {
  const known = writtenKeys.get(key)
  if (known !== undefined) return known
  const written = `${JSON.stringify(key)}:`
  if (writtenKeys.size < MOST_KEYS) writtenKeys.set(key, written)
  return written
}

function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return keys.sort()
  return keys
}

/**
 * JSON with the keys of every object in order: one text for one value. For plain values; written by hand, since a replacer
 * is called for every value there is, and this for every reading.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item)}`
    return `[${text}]`
  }
  const fields = value as Record<string, unknown>
  for (const key of inOrder(Object.keys(fields))) {
    const field = fields[key]
    if (field !== undefined) text += `${text === '' ? '' : ','}${writtenKey(key)}${canonicalJson(field)}`
  }
  return `{${text}}`
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
