import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, packRecord, recordSha256, unpackRecord } from './record-codec.ts'
import { sampleRecord } from './testing/sample-record.ts'

/** The same, as JSON itself does it. */
function byReplacer(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

const key = fc.oneof(
  fc.constantFrom('id', 'name', 'mentions', 'tên', 'a"b', 'ab', 'b'),
  fc.stringMatching(/^[a-z]{1,8}$/u),
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, undefined, 0, -0, 1.5, 1e21, Number.NaN),
    fc.string({ unit: 'binary' }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))

it('writes what JSON writes of a value with its keys in order, to the letter', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(canonicalJson({ value })).toBe(byReplacer({ value }))
    }),
  )
})

it('gives a record the hash that it always had', () => {
  const offices = [{ person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }]
  const record = sampleRecord({ text: 'Bộ trưởng Trần Văn Minh thăm Lào.', offices })
  const { reader: _reader, file: _file, ...said } = record
  expect(canonicalJson(said)).toBe(byReplacer(said))
  expect(recordSha256({ ...record, reader: 'another' })).toEqual(recordSha256(record))
})

it('unpacks what it packs, and what was packed by deflate before', async () => {
  const record = sampleRecord({ text: 'Bộ trưởng Trần Văn Minh thăm Lào.', offices: [] })
  for (const packed of [
    packRecord(record),
    deflateRawSync(JSON.stringify(record)),
    deflateRawSync(JSON.stringify(record), { level: 0 }),
  ])
    expect(await unpackRecord(packed)).toEqual(record)
})

it('rejects what is neither', async () => {
  await expect(unpackRecord(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xff]))).rejects.toThrow()
  await expect(unpackRecord(Buffer.from('no record'))).rejects.toThrow()
})
