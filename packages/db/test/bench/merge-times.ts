import type { AnsweredQuery, Database } from '../../src/database.ts'
import { type StoreOutcome, storeReading } from '../../src/store-reading.ts'
import { GENERATED_FLATTENER } from '../../src/testing/generate-ledger.ts'
import { type SampleReading, sampleRecord } from '../../src/testing/sample-record.ts'
import type { ServedStatement, ServerTime } from './server-time.ts'

export interface Merge {
  name: string
  sample: SampleReading
  expected: StoreOutcome['outcome']
  /** Articles that are read again; none is read twice. */
  ids: readonly number[]
}

/** Milliseconds, a number a merge. */
export interface MergeTimes {
  /** What the server says its statements took. */
  served: number[]
  /** What the server's process was at work, whatever else the machine did: neither disk nor others' turns. */
  worked: number[]
  /** What the client waited for its answers. */
  waited: number[]
  /** The least that is written to disk, one row, just before each merge. */
  least: number[]
  /** By statement, in order. */
  statements: ReadonlyMap<string, number[]>
  /** Those of the last merge. */
  queries: AnsweredQuery[]
}

/** A database with one connection, and what it told of it. */
export interface WatchedDatabase {
  db: Database
  serverTime: ServerTime
  /** Grows with every query. */
  answered: AnsweredQuery[]
}

/** Stands for any small row. */
const WORKER = '6f0c9a1e-0000-4000-8000-000000000001'

const total = (statements: readonly ServedStatement[]) =>
  statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0)

async function changeOneRow({ db }: WatchedDatabase, doing: string): Promise<void> {
  const row = { id: WORKER, host: 'bench', pid: 0, reader: 'none', doing }
  await db.transaction().execute((tx) =>
    tx
      .insertInto('worker')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ doing }))
      .execute(),
  )
}

/** Puts a reading in force for each of the articles, one after the other. Throws where one ends in another way than expected. */
export async function mergeTimes(watched: WatchedDatabase, merge: Merge): Promise<MergeTimes> {
  const { db, serverTime, answered } = watched
  const { text } = merge.sample
  const base = { flattener: GENERATED_FLATTENER, text, record: sampleRecord(merge.sample), cause: 'bench' }
  const times = { served: [], worked: [], waited: [], least: [] } as Omit<
    MergeTimes,
    'statements' | 'queries'
  >
  const statements = new Map<string, number[]>()
  for (const id of merge.ids) {
    await serverTime.take()
    await changeOneRow(watched, `${merge.name} ${id}`)
    times.least.push(total(await serverTime.take()))
    const workedBefore = await serverTime.worked()
    answered.length = 0
    const result = { ...base, articleId: id, pageId: id }
    const { outcome } = await db.transaction().execute((tx) => storeReading(tx, result))
    if (outcome !== merge.expected) throw new Error(`${merge.name}: ${outcome} instead of ${merge.expected}`)
    const served = await serverTime.take()
    times.served.push(total(served))
    times.worked.push((await serverTime.worked()) - workedBefore)
    times.waited.push(answered.reduce((sum, query) => sum + query.milliseconds, 0))
    for (const { text: statement, milliseconds } of served)
      statements.set(statement, [...(statements.get(statement) ?? []), milliseconds])
  }
  return { ...times, statements, queries: [...answered] }
}
