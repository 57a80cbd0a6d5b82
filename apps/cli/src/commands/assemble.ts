import { assembleAll } from '@trucot/db/record/assemble-records'
import { countDue, makeAllDue } from '@trucot/db/record/due-articles'
import { withLedger } from '../ledger/with-ledger.ts'
import { startProgress } from '../terminal/progress.ts'

/** Has records follow what changed, or everything that was ever read. */
export async function assemble({ all }: { all?: boolean }): Promise<void> {
  await withLedger(async (db) => {
    if (all) await makeAllDue(db)
    const due = await countDue(db)
    const progress = startProgress('assembling', due)
    let before = due
    try {
      const articles = await assembleAll(db, (left, failed) => {
        for (; before > left; before--) progress.step()
        for (const { articleId, fault } of failed) {
          process.stderr.write(`article ${articleId}: ${fault instanceof Error ? fault.message : 'failed'}\n`)
          process.exitCode = 1
        }
      })
      process.stderr.write(`records follow ${articles} articles\n`)
    } finally {
      progress.stop()
    }
  })
}
