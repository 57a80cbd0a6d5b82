import { expect, it } from 'vitest'
import { add, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts'

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults: [] }

it('counts tests, and a file that broke before its first test', () => {
  expect(tallyVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  const broken = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ]
  expect(tallyVitest({ ...vitest, testResults: broken }).failed).toBe(2)
})

it('takes a browser test that passed at the second try for a failure', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 }
  expect(tallyPlaywright({ stats })).toEqual({ passed: 7, failed: 2, skipped: 0 })
  expect(tallyPlaywright({ stats, errors: [{}] }).failed).toBe(3)
})

it('lets no failed task pass for a success', () => {
  const clean = { passed: 3, failed: 0, skipped: 0 }
  expect(withExitCode(clean, 0)).toEqual(clean)
  expect(withExitCode(clean, 1)).toEqual({ ...clean, failed: 1 })
  expect(withExitCode({ ...clean, failed: 2 }, 1)).toEqual({ ...clean, failed: 2 })
  expect(add(clean, { passed: 1, failed: 1, skipped: 1 })).toEqual({ passed: 4, failed: 1, skipped: 1 })
})
