import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** A test that failed: where it stands, and what it said first. */
export interface Failure {
  test: string
  said: string
}

/** So much of a message tells what was expected; the whole stands in the task's own output. */
const LINES_SAID = 14

const firstLines = (text: string): string =>
  stripVTControlCharacters(text).trim().split('\n').slice(0, LINES_SAID).join('\n')

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** Failed tests of a vitest JSON report, in its order; a file that broke before its first test is one. */
export function failuresOfVitest(report: unknown): Failure[] {
  return VitestReport.parse(report).testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      return [{ test: file.name, said: firstLines(file.message) }]
    }
    return file.assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => ({
        test: `${file.name} > ${one.fullName}`,
        said: firstLines((one.failureMessages ?? []).join('\n')),
      }))
  })
}

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.int(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(
        z.object({ errors: z.array(z.object({ message: z.string().optional() })).default([]) }),
      ),
    }),
  ),
})

const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec).default([]),
  get suites() {
    return z.array(PlaywrightSuite).default([])
  },
})
type PlaywrightSuite = z.infer<typeof PlaywrightSuite>

const PlaywrightReport = z.object({ suites: z.array(PlaywrightSuite).default([]) })

/** Failed tests of a Playwright JSON report, in its order, with the messages of their first try that failed. */
export function failuresOfPlaywright(report: unknown): Failure[] {
  const inSuite = (suite: PlaywrightSuite): Failure[] => [
    ...suite.specs
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        test: `${spec.file}:${spec.line} > ${spec.title}`,
        said: firstLines(
          spec.tests
            .flatMap((test) => test.results)
            .flatMap((result) => result.errors.map((error) => error.message ?? ''))
            .join('\n'),
        ),
      })),
    ...suite.suites.flatMap(inSuite),
  ]
  return PlaywrightReport.parse(report).suites.flatMap(inSuite)
}
