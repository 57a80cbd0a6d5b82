import type { PageReadingTask } from '../src/page-reading.ts'
import readPage from '../src/read-page.thread.ts'

/** Reads pages and gives back how many claims they held. */
export default function readBare(tasks: readonly PageReadingTask[]): number {
  let claims = 0
  for (const task of tasks) {
    const bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const reading = readPage({ ...task, bell })
    claims += 'known' in reading ? reading.claims : reading.record.claims.length
  }
  return claims
}
