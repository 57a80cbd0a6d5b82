import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@trucot/db/database'
import { assembleAll } from '@trucot/db/record/assemble-records'
import { lockAssembly, makeAllDue } from '@trucot/db/record/due-articles'
import { sql } from 'kysely'
import { type LedgerRows, rowDifferences } from './ledger-rows.ts'
import { patiently } from './patient.ts'
import { recordRows } from './record-rows.ts'

/** Everything that records are, but for what people decided on who is who. */
const MADE = `record, record_article, record_link, record_claim, record_thing, record_alarm, record_due, record_stale,
  record_left, identity_pair, search_entry, block_growth`
const FOLLOWED_WITHIN = 60_000
const LOOK_EVERY = 100

/** Waits until records have followed all that changed; false where they never do. */
async function untilFollowed(db: Database): Promise<boolean> {
  const deadline = performance.now() + FOLLOWED_WITHIN
  while (performance.now() < deadline) {
    const { rows } = await sql<{ left: boolean }>`
      select exists (select from record_due) or exists (select from record_stale) as left`.execute(db)
    if (rows[0]?.left === false) return true
    await wait(LOOK_EVERY)
  }
  return false
}

/** Forgets all records, and the decisions on claims where told to, and makes them anew from what articles were read as. */
async function makeAnew(db: Database, { decided }: { decided: boolean }): Promise<LedgerRows> {
  await db.transaction().execute(async (tx) => {
    await lockAssembly(tx, true)
    await sql`truncate ${sql.raw(decided ? MADE : `${MADE}, decision`)} cascade`.execute(tx)
    await makeAllDue(tx)
  })
  await assembleAll(db)
  return await recordRows(db)
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
  const anew = (decided: boolean) => patiently('making records anew', () => makeAnew(db, { decided }))
  const differences = rowDifferences(await anew(true), grown).map(
    (line) => `unlike records made anew: ${line}`,
  )
  return {
    undecided: await anew(false),
    amiss: [...(followed ? [] : ['records never followed all that changed']), ...differences],
  }
}
