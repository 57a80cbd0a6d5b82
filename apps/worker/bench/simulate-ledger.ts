import { READER_VERSION } from '@trucot/core/claim/reader-name'
import type { Database } from '@trucot/db/database'
import { registerBuild } from '@trucot/db/reader-build'
import { generateLedger } from '@trucot/db/testing/generate-ledger'
import { sql } from 'kysely'
import { digestOf, readerProgram } from '../src/reader-program.ts'

const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const OFFICES = [{ person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }]

/** Fills the ledger with so many articles, each with a reading by the present build of the reader, and nothing waiting. */
export async function simulateLedger(db: Database, articles: number): Promise<void> {
  const program = readerProgram()
  if (!program) throw new Error('the build of the reader is not known here')
  await generateLedger(db, articles, { text: TEXT, offices: OFFICES, reader: READER_VERSION })
  const build = await registerBuild(db, digestOf(program))
  await sql`update reading_seen set build_id = ${build}, claims = 1`.execute(db)
  await sql`update reading_task set state = 'done', due_at = 'infinity', finished_at = now() where state = 'waiting'`.execute(
    db,
  )
  await sql`delete from record_due`.execute(db)
  await sql`vacuum analyze`.execute(db)
}
