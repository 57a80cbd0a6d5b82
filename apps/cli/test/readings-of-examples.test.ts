import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { expect, it } from 'vitest'
import { formatRecord } from '../src/extract/format-record.ts'
import { findPageFiles, readPageFile } from '../src/input/page-file.ts'
import { readPage } from '../src/input/read-page.ts'

const EXAMPLES = join(import.meta.dirname, '../../../examples')
const SNAPSHOT = join(import.meta.dirname, 'readings-of-examples.snapshot.txt')

const INSTRUCTION =
  'The reader makes other records of examples/ than it did. Where that is meant: raise READER_VERSION in ' +
  'packages/core/src/claim/reader-name.ts, so that stored readings count as made by an older version, then run ' +
  '`npx -y pnpm@12 --filter @trucot/cli exec vitest run test/readings-of-examples.test.ts -u` and commit the snapshot.'

/** What the reader makes of one example: for people, and as a digest of the whole record but for its version. */
function readingOf(path: string): string {
  const { record, text } = readPage(readPageFile(path))
  const { reader: _version, ...made } = record
  const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
  return `${formatRecord(record, text)}\n  record ${digest}\n`
}

it('reads the examples as this version of the reader always has', async () => {
  const readings = findPageFiles([EXAMPLES]).map(readingOf)
  expect(readings.length).toBeGreaterThanOrEqual(12)
  const snapshot = `reader ${READER_VERSION}\n\n${readings.join('\n')}`
  await expect(snapshot, INSTRUCTION).toMatchFileSnapshot(SNAPSHOT)
})
