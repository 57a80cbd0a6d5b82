import type { PageReadingTask } from '../src/page-reading.ts'
import readPage from '../src/read-page.thread.ts'

/** Reads pages and gives back how many claims they held. */
export default async function readBare(tasks: readonly PageReadingTask[]): Promise<number> {
  let claims = 0
  for (const task of tasks) {
    const bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const reading = await readPage({ ...task, bell })
    claims += 'known' in reading ? reading.claims : reading.record.claims.length
  }
  return claims
}
