import { type ImportOutcome, importPage } from '@trucot/db/page'
import { findPageFiles, readPageFile } from '../input/page-file.ts'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'

function line(name: string, outcome: ImportOutcome): string {
  const article = outcome.articleId === null ? '' : `article ${outcome.articleId}`
  const reason = outcome.outcome === 'refused' ? `${outcome.reason}: ${outcome.explanation}` : ''
  return [outcome.outcome, name, article, reason].filter((part) => part !== '').join('\t')
}

/** Stores pages, raw bytes and all, queues what is new, and says of each file what became of it. */
export async function importPages(paths: readonly string[]): Promise<void> {
  const files = findPageFiles(paths.map((path) => callerPath(path)))
  const counts = { new: 0, revised: 0, unchanged: 0, refused: 0 }
  await withLedger(async (db) => {
    const by = terminalActor()
    const progress = startProgress('importing', files.length)
    try {
      for (const path of files) {
        const { name, mediaType, bytes, meta } = readPageFile(path)
        const page = { importName: name, mediaType, bytes, ...(meta ? { meta } : {}) }
        const outcome = await db.transaction().execute(async (tx) => await importPage(tx, page, by))
        counts[outcome.outcome]++
        await printLine(line(name, outcome))
        progress.step()
      }
    } finally {
      progress.stop()
    }
  })
  const summary = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  process.stderr.write(`${files.length} pages: ${summary.join(', ')}\n`)
  if (counts.refused > 0) process.exitCode = 1
}
