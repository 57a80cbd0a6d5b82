import { join } from 'node:path'
import type { Database } from '@trucot/db/database'
import { Piscina } from 'piscina'
import type { PageReadingTask } from '../src/page-reading.ts'

/** How fast the reader alone is: no ledger, no queue, nothing carried back but that it was done. */
export interface BareRate {
  articlesPerSecond: number
  /** Processor milliseconds an article takes. */
  processorMs: number
}

/** Reads so many of the ledger's pages in threads, twice, and times the second round. */
export async function bareReader(db: Database, threads: number, articles: number): Promise<BareRate> {
  const rows = await db.selectFrom('page').select('bytes').orderBy('id').limit(articles).execute()
  const tasks = rows.map(
    ({ bytes }): PageReadingTask => ({
      bytes: bytes ?? new Uint8Array(),
      mediaType: 'text/plain',
      meta: {},
      without: [],
    }),
  )
  const pool = new Piscina({
    filename: join(import.meta.dirname, 'bare-reader.thread.ts'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
  })
  const round = async () => {
    const chunks = Array.from({ length: Math.ceil(tasks.length / 50) }, (_, i) =>
      tasks.slice(i * 50, i * 50 + 50),
    )
    await Promise.all(chunks.map((chunk) => pool.run(chunk)))
  }
  await round()
  const [began, before] = [performance.now(), process.cpuUsage()]
  await round()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  await pool.destroy()
  return { articlesPerSecond: tasks.length / seconds, processorMs: (user + system) / 1000 / tasks.length }
}
