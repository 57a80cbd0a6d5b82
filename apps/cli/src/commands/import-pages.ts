import { openImportJournal } from '../intake/import-journal.ts'
import { findOfferFiles } from '../intake/offer-files.ts'
import { takeFile } from '../intake/take-file.ts'
import { lineOf, TakenTally } from '../intake/tell-taken.ts'
import { withIntake } from '../intake/with-intake.ts'
import { databaseUrl } from '../ledger/with-ledger.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'

/**
 * Takes files in, pages and what holds many, queues what is new, and says of each page what became of it. An import that
 * was cut off goes on where it stopped when the same is asked for again.
 */
export async function importPages(paths: readonly string[]): Promise<void> {
  const named = paths.map((path) => callerPath(path))
  const files = findOfferFiles(named)
  const tally = new TakenTally()
  await withIntake(async (intake) => {
    const journal = openImportJournal(databaseUrl() ?? '', named)
    const left = files.filter((file) => !journal.isDone(file))
    if (left.length < files.length)
      process.stderr.write(`${files.length - left.length} files were taken in before this went on\n`)
    const progress = startProgress('importing', left.length)
    try {
      for (const file of left) {
        const taken = await takeFile(intake, file)
        tally.add(taken)
        for (const one of taken) await printLine(lineOf(one))
        journal.done(file)
        progress.step()
      }
    } finally {
      progress.stop()
    }
    journal.end()
  })
  process.stderr.write(tally.summary())
  if (tally.counts.refused > 0) process.exitCode = 1
}
