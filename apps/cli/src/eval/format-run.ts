import type { ArticleChange } from './compare-runs.ts'
import { type EvalRun, totalOf } from './eval-run.ts'
import { CHECKS, f1, macroF1, share, TASKS } from './tally.ts'

const percent = (value: number | null) => (value === null ? '-' : (100 * value).toFixed(1)).padStart(6)

/** The scores as a table for a person. */
export function formatScores(run: EvalRun): string {
  const total = totalOf(run)
  const lines = [
    `${run.articles.length} articles read by ${run.reader}, ${total.missingRecords} without a record, ` +
      `${total.pageNoiseTakenForEntity} entities out of page noise`,
    '',
  ]
  for (const task of TASKS) {
    const hits = total.tasks[task]
    lines.push(`${task.padEnd(16)} F1 ${percent(f1(hits))}   tp ${hits.tp} fp ${hits.fp} fn ${hits.fn}`)
  }
  for (const check of CHECKS) {
    const answers = total.checks[check]
    lines.push(`${check.padEnd(16)} ok ${percent(share(answers))}   ${answers.right}/${answers.all}`)
  }
  lines.push(`${'macro F1'.padEnd(16)}    ${percent(macroF1(total))}`)
  return lines.join('\n')
}

/** Every miss and every false alarm: file, task, what; tab-separated. */
export function formatErrors(run: EvalRun): string {
  const lines = run.articles.flatMap((article) =>
    article.errors.map((error) => `${article.file}\t${error.kind}\t${error.what}`),
  )
  return lines.length === 0 ? 'no errors' : lines.join('\n')
}

const VERDICTS = {
  worse: 'worse',
  better: 'better',
  other: 'other errors, same score',
  added: 'not in the earlier run',
  removed: 'only in the earlier run',
} as const

/** What became of each article since an earlier run, and the macro F1 of both. */
export function formatComparison(before: EvalRun, after: EvalRun, changes: readonly ArticleChange[]): string {
  const lines = changes.flatMap((change) => [
    `${VERDICTS[change.verdict]}: ${change.file} ${percent(change.before)} -> ${percent(change.after)}`,
    ...change.broken.map((error) => `  new   ${error.kind}\t${error.what}`),
    ...change.mended.map((error) => `  gone  ${error.kind}\t${error.what}`),
  ])
  if (changes.length === 0) lines.push('no article changed')
  const [old, now] = [macroF1(totalOf(before)), macroF1(totalOf(after))]
  const points = 100 * (now - old)
  lines.push(
    `macro F1 ${percent(old)} -> ${percent(now)} (${points >= 0 ? '+' : ''}${points.toFixed(1)} points), ` +
      `${changes.filter((change) => change.verdict === 'better').length} better, ` +
      `${changes.filter((change) => change.verdict === 'worse').length} worse`,
  )
  return lines.join('\n')
}
