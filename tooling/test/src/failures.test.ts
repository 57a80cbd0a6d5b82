import { expect, it } from 'vitest'
import { failuresOfPlaywright, failuresOfVitest } from './failures.ts'

it('names each failed test of vitest with the beginning of what it said', () => {
  const long = Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n')
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          { fullName: 'takes away', status: 'failed', failureMessages: [long] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  }
  const [first, second, ...others] = failuresOfVitest(report)
  expect(first?.test).toBe('a.test.ts > takes away')
  expect(first?.said).toMatch(/^line 0\n[\s\S]*line 13$/u)
  expect(second).toEqual({ test: 'b.test.ts', said: 'no such module' })
  expect(others).toEqual([])
})

it('names each failed test of the browser, however deep it stands', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    file: 'inbox.spec.ts',
    line: 3,
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message: '\u001b[31mnot seen\u001b[39m' }] }] }],
  })
  const report = { suites: [{ specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false)] }] }] }
  expect(failuresOfPlaywright(report)).toEqual([{ test: 'inbox.spec.ts:3 > closes', said: 'not seen' }])
})
