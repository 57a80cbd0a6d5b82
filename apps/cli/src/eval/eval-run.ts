import { z } from 'zod'
import { ScoringError } from './scoring.ts'
import { addTallies, CHECKS, emptyTally, f1, macroF1, share, TASKS, Tally } from './tally.ts'

/** The scores of a folder of gold, article by article: what `--save` writes and `--against` reads. */
export const EvalRun = z.object({
  schema: z.literal('trucot/eval-run@1'),
  reader: z.string(),
  articles: z.array(z.object({ file: z.string(), tally: Tally, errors: z.array(ScoringError) })),
})
export type EvalRun = z.infer<typeof EvalRun>

export function totalOf(run: Pick<EvalRun, 'articles'>): Tally {
  return run.articles.reduce((sum, article) => addTallies(sum, article.tally), emptyTally())
}

/** The whole run as one object, in the shape that `score.mjs --json` prints. */
export function summarise(run: Pick<EvalRun, 'articles'>) {
  const total = totalOf(run)
  return {
    articles: run.articles.length,
    f1: Object.fromEntries(TASKS.map((task) => [task, { f1: f1(total.tasks[task]), ...total.tasks[task] }])),
    accuracy: Object.fromEntries(
      CHECKS.map((check) => [check, { accuracy: share(total.checks[check]), ...total.checks[check] }]),
    ),
    pageNoiseTakenForEntity: total.pageNoiseTakenForEntity,
    missingRecords: total.missingRecords,
    macroF1: macroF1(total),
  }
}
