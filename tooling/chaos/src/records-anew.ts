import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@trucot/db/database'
import { recordRows } from '@trucot/db/testing/record-rows'
import { makeRecordsAnew } from '@trucot/db/testing/records-anew'
import { sql } from 'kysely'
import { type LedgerRows, rowDifferences } from './ledger-rows.ts'
import { patiently } from './patient.ts'

/** Records that get no further for so long never will: how long all of it takes hangs on what else the machine does. */
const STANDSTILL = 60_000
const LOOK_EVERY = 100

/** Waits until records have followed all that changed; false where they get no further before. */
async function untilFollowed(db: Database): Promise<boolean> {
  let least = Number.POSITIVE_INFINITY
  let movedAt = performance.now()
  while (performance.now() - movedAt < STANDSTILL) {
    const { rows } = await sql<{ left: number }>`
      select (select count(*) from record_due) + (select count(*) from record_stale) as left`.execute(db)
    const left = rows[0]?.left ?? least
    if (left === 0) return true
    if (left < least) {
      least = left
      movedAt = performance.now()
    }
    await wait(LOOK_EVERY)
  }
  return false
}

export interface RecordsSeen {
  /** As they are without any decision on a claim, which every run makes others of. */
  undecided: LedgerRows
  /** What differs between the records that grew through the run and those made anew from the same readings and decisions. */
  amiss: string[]
}

/** Looks at the records at the end of a run, and takes them away: nothing else can be looked at afterwards. */
export async function seeRecords(db: Database): Promise<RecordsSeen> {
  const followed = await patiently('waiting for records', () => untilFollowed(db))
  const grown = await patiently('looking at the records', () => recordRows(db))
  const anew = (decided: boolean) =>
    patiently('making records anew', async () => {
      await makeRecordsAnew(db, { decided })
      return await recordRows(db)
    })
  const differences = rowDifferences(await anew(true), grown).map(
    (line) => `unlike records made anew: ${line}`,
  )
  return {
    undecided: await anew(false),
    amiss: [...(followed ? [] : ['records never followed all that changed']), ...differences],
  }
}
