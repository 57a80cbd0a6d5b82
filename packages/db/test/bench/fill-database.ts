import { freePort } from '@trucot/postgres/free-port'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { sql } from 'kysely'
import { openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { generateLedger } from '../../src/testing/generate-ledger.ts'
import type { SampleReading } from '../../src/testing/sample-record.ts'

/** Nothing is logged that the filling transaction makes itself, and indexes are sorted in memory. */
const WHILE_FILLING = [
  "wal_level = 'minimal'",
  'max_wal_senders = 0',
  "max_wal_size = '8GB'",
  "maintenance_work_mem = '512MB'",
]

async function withServer(dataDir: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = await startPostgres({ dataDir, port: await freePort() })
  try {
    await work(server.url)
  } finally {
    await server.stop()
  }
}

/** Makes articles that say what the sample says in a cluster of its own, which has its usual settings afterwards. */
export async function fillDatabase(
  dataDir: string,
  articles: number,
  sample: SampleReading,
  say: (line: string) => void,
): Promise<void> {
  await withServer(dataDir, async (url) => {
    const db = openDatabase(url, { max: 1 })
    await migrate(db)
    for (const setting of WHILE_FILLING) await sql.raw(`alter system set ${setting}`).execute(db)
    await db.destroy()
  })
  await withServer(dataDir, async (url) => {
    const db = openDatabase(url, { max: 1 })
    let since = performance.now()
    let last = ''
    const tell = (step: string) => {
      if (last) say(`  ${last}: ${((performance.now() - since) / 1000).toFixed(1)} s`)
      last = step
      since = performance.now()
    }
    await generateLedger(db, articles, sample, tell)
    tell('checkpoint')
    await sql`checkpoint`.execute(db)
    tell('')
    await sql`alter system reset all`.execute(db)
    await db.destroy()
  })
}
