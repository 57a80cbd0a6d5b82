import { writeFileSync } from 'node:fs'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { compareRuns } from '../eval/compare-runs.ts'
import { EvalRun, summarise } from '../eval/eval-run.ts'
import { formatComparison, formatErrors, formatScores } from '../eval/format-run.ts'
import { type GoldEntry, readGoldFolder } from '../eval/gold-folder.ts'
import { scoreArticle } from '../eval/score-article.ts'
import { readPageFile } from '../input/page-file.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { readPage } from '../input/read-page.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'

export interface EvalOptions {
  against?: string
  save?: string
  json?: boolean
  /** Commander's name for `--no-errors`. */
  errors: boolean
}

/** Reads every article of a folder of gold and says how much of the gold was found. */
export async function evaluate(folder: string, options: EvalOptions): Promise<void> {
  const before = options.against === undefined ? null : readJsonFile(callerPath(options.against), EvalRun)
  const run = scoreFolder(readGoldFolder(callerPath(folder)))
  const changes = before && compareRuns(before, run)
  if (options.json) {
    const scores = summarise(run)
    await printLine(
      JSON.stringify({
        ...scores,
        reader: run.reader,
        perArticle: run.articles,
        ...(changes ? { changes } : {}),
      }),
    )
  } else {
    if (options.errors) await printLine(`${formatErrors(run)}\n`)
    if (before && changes) await printLine(`${formatComparison(before, run, changes)}\n`)
    await printLine(formatScores(run))
  }
  if (options.save !== undefined) saveRun(callerPath(options.save), run)
}

function scoreFolder(entries: readonly GoldEntry[]): EvalRun {
  const progress = startProgress('scoring', entries.length)
  try {
    const articles = entries.map(({ gold, page }) => {
      const { record, text } = readPage(readPageFile(page))
      progress.step()
      return scoreArticle(gold, text, record)
    })
    return { schema: 'trucot/eval-run@1', reader: READER_VERSION, articles }
  } finally {
    progress.stop()
  }
}

function saveRun(path: string, run: EvalRun): void {
  try {
    writeFileSync(path, `${JSON.stringify(run)}\n`)
  } catch (cause) {
    throw new CliError(`${path}: ${(cause as Error).message}`)
  }
}
