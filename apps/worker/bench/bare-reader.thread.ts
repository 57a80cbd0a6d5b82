import { readStoredPage } from '@trucot/intake/read-stored-page'
import type { PageReadingTask } from '../src/page-reading.ts'

/** Reads pages and gives back how many claims they held. */
export default async function readBare(tasks: readonly PageReadingTask[]): Promise<number> {
  let claims = 0
  for (const task of tasks) {
    const { record } = await readStoredPage(task, { without: task.without })
    claims += record.claims.length
  }
  return claims
}
