import type { EvalRun } from './eval-run.ts'
import type { ScoringError } from './scoring.ts'
import { articleScore } from './tally.ts'

export interface ArticleChange {
  file: string
  verdict: 'better' | 'worse' | 'other' | 'added' | 'removed'
  /** Article scores between 0 and 1; null where the article is in one run only. */
  before: number | null
  after: number | null
  mended: ScoringError[]
  broken: ScoringError[]
}

/** Errors of `a` that `b` lacks; an error made twice counts twice. */
function without(a: readonly ScoringError[], b: readonly ScoringError[]): ScoringError[] {
  const name = (error: ScoringError) => `${error.kind}\t${error.what}`
  const left = new Map<string, number>()
  for (const error of b) left.set(name(error), (left.get(name(error)) ?? 0) + 1)
  return a.filter((error) => {
    const count = left.get(name(error)) ?? 0
    if (count > 0) left.set(name(error), count - 1)
    return count === 0
  })
}

/**
 * Names every article that differs between two runs, those that got worse first. `other` are articles whose errors changed
 * while their score did not.
 */
export function compareRuns(before: EvalRun, after: EvalRun): ArticleChange[] {
  const earlier = new Map(before.articles.map((article) => [article.file, article]))
  const changes: ArticleChange[] = []
  for (const article of after.articles) {
    const old = earlier.get(article.file)
    earlier.delete(article.file)
    const score = articleScore(article.tally)
    if (!old) {
      changes.push({
        file: article.file,
        verdict: 'added',
        before: null,
        after: score,
        mended: [],
        broken: article.errors,
      })
      continue
    }
    const oldScore = articleScore(old.tally)
    const mended = without(old.errors, article.errors)
    const broken = without(article.errors, old.errors)
    if (score === oldScore && mended.length === 0 && broken.length === 0) continue
    const verdict = score > oldScore ? 'better' : score < oldScore ? 'worse' : 'other'
    changes.push({ file: article.file, verdict, before: oldScore, after: score, mended, broken })
  }
  for (const gone of earlier.values()) {
    changes.push({
      file: gone.file,
      verdict: 'removed',
      before: articleScore(gone.tally),
      after: null,
      mended: gone.errors,
      broken: [],
    })
  }
  const order = ['worse', 'better', 'other', 'added', 'removed']
  return changes.sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.file < b.file ? -1 : 1),
  )
}
