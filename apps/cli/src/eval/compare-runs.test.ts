import { expect, it } from 'vitest'
import { compareRuns } from './compare-runs.ts'
import type { EvalRun } from './eval-run.ts'
import { formatComparison } from './format-run.ts'
import type { ScoringError } from './scoring.ts'
import { emptyTally } from './tally.ts'

/** A run in which each article found so many of its ten people. */
function run(found: Record<string, number>, errors: Record<string, ScoringError[]> = {}): EvalRun {
  const articles = Object.entries(found).map(([file, tp]) => {
    const tally = emptyTally()
    tally.tasks.person = { tp, fp: 0, fn: 10 - tp }
    return { file, tally, errors: errors[file] ?? [] }
  })
  return { schema: 'trucot/eval-run@1', reader: '1', articles }
}

const missed = (name: string) => ({ kind: 'person', what: `missed ${name}` })

it('names what got worse before what got better, and leaves out what stayed', () => {
  const before = run({ same: 5, up: 5, down: 5 }, { up: [missed('A'), missed('B')], same: [missed('C')] })
  const after = run(
    { same: 5, up: 6, down: 4 },
    { up: [missed('B')], same: [missed('C')], down: [missed('D')] },
  )
  expect(compareRuns(before, after)).toMatchObject([
    { file: 'down', verdict: 'worse', mended: [], broken: [missed('D')] },
    { file: 'up', verdict: 'better', mended: [missed('A')], broken: [] },
  ])
})

it('tells other errors at the same score, and an error made once less', () => {
  const before = run({ a: 5, b: 5 }, { a: [missed('A')], b: [missed('X'), missed('X')] })
  const after = run({ a: 5, b: 5 }, { a: [missed('B')], b: [missed('X')] })
  expect(compareRuns(before, after)).toMatchObject([
    { file: 'a', verdict: 'other', mended: [missed('A')], broken: [missed('B')] },
    { file: 'b', verdict: 'other', mended: [missed('X')], broken: [] },
  ])
})

it('tells articles that only one run has', () => {
  expect(compareRuns(run({ old: 5 }), run({ new: 5 }))).toMatchObject([
    { file: 'new', verdict: 'added', before: null },
    { file: 'old', verdict: 'removed', after: null },
  ])
})

it('ends with the macro F1 of both runs', () => {
  const [before, after] = [run({ a: 5 }), run({ a: 10 })]
  const lines = formatComparison(before, after, compareRuns(before, after)).split('\n')
  expect(lines[0]).toMatch(/^better: a +66\.7 -> +100\.0$/)
  expect(lines.at(-1)).toMatch(/^macro F1 +66\.7 -> +100\.0 \(\+33\.3 points\), 1 better, 0 worse$/)
})
