import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, inflateRaw, zstdCompressSync, zstdDecompress } from 'node:zlib'
import type { ArticleRecord } from '@trucot/core/claim/article-record'

const decompress = promisify(zstdDecompress)
const inflate = promisify(inflateRaw)

/** Half of what deflate takes of the processor, for a twentieth more of bytes. */
const QUICK = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** What every zstd frame begins with (RFC 8878, 3.1.1); no raw deflate stream can: a stored block's length would not match its check. */
const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

/** The record as it is stored: JSON, compressed by zstd. Handing it to another thread would take as long. */
export function packRecord(record: ArticleRecord): Buffer {
  return zstdCompressSync(JSON.stringify(record), QUICK)
}

/** What was stored, as JSON of whatever contract version it was written under; older records are raw deflate. */
export async function unpackRecord(packed: Uint8Array): Promise<unknown> {
  const unpack = ZSTD_MAGIC.equals(packed.subarray(0, ZSTD_MAGIC.length)) ? decompress : inflate
  return JSON.parse((await unpack(packed)).toString('utf8'))
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
