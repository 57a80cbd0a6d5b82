// npm test: everything, from the machine's own packages to the browser. Ends with `N passed, N failed`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditReport, listLicences, untaken } from './dependencies.ts'
import { type Failure, failuresOfPlaywright, failuresOfVitest } from './failures.ts'
import { ROOT } from './root.ts'
import { sharedFolderHash } from './shared-folder-hash.ts'
import { findSystemPrograms } from './system-packages.ts'
import { add, NOTHING, type Tally, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts'
import { runTurbo, type TaskResult } from './turbo.ts'

const CHECKS = ['lint:format', 'lint:types', 'lint:layers', 'lint:dead', 'typecheck']
/** Two cores are shared by two packages' tests: slow is not broken. For a test, for a hook, and for a server to leave. */
const TIMEOUT_MS = 180_000
const VITEST_REPORT = 'test-results/vitest.json'
const PLAYWRIGHT_REPORT = 'test-results/playwright.json'

/** One check is one test. */
const tallyCheck = (result: TaskResult): Tally =>
  withExitCode({ ...NOTHING, passed: result.exitCode === 0 ? 1 : 0 }, result.exitCode)

interface Line {
  result: TaskResult
  tally: Tally
  failures: readonly Failure[]
}

interface ReportReader {
  file: string
  tally: (report: unknown) => Tally
  failures: (report: unknown) => Failure[]
}

const VITEST: ReportReader = { file: VITEST_REPORT, tally: tallyVitest, failures: failuresOfVitest }
const PLAYWRIGHT: ReportReader = {
  file: PLAYWRIGHT_REPORT,
  tally: tallyPlaywright,
  failures: failuresOfPlaywright,
}

function readReport(result: TaskResult, reader: ReportReader): Line {
  try {
    const report: unknown = JSON.parse(readFileSync(join(ROOT, result.directory, reader.file), 'utf8'))
    const tally = withExitCode(reader.tally(report), result.exitCode)
    return { result, tally, failures: reader.failures(report) }
  } catch (fault) {
    const said = `its report ${reader.file} cannot be read: ${String(fault)}`
    return { result, tally: { ...NOTHING, failed: 1 }, failures: [{ test: result.task, said }] }
  }
}

async function runEverything(chromium: string): Promise<Line[]> {
  const env = { CHROMIUM_PATH: chromium, SHARED_SHA256: sharedFolderHash(join(ROOT, '../shared')) }
  const checks = await runTurbo({ tasks: CHECKS, concurrency: 2, show: 'errors-only', env })
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
    ...['test', 'hook', 'teardown'].map((what) => `--${what}Timeout=${TIMEOUT_MS}`),
  ]
  const tests = await runTurbo({ tasks: ['test'], concurrency: 2, args: reporters, show: 'new-only', env })
  const browser = await runTurbo({
    tasks: ['test:browser'],
    concurrency: 1,
    args: ['--reporter=list,json'],
    show: 'new-only',
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT },
  })
  return [
    ...checks.map((result) => ({ result, tally: tallyCheck(result), failures: [] })),
    ...tests.map((result) => readReport(result, VITEST)),
    ...browser.map((result) => readReport(result, PLAYWRIGHT)),
  ]
}

function table(lines: readonly Line[]): string {
  return lines
    .map(({ result, tally }) => {
      const name = `${result.package === '//' ? '' : `${result.package} `}${result.task}`
      const took = result.cached ? 'cached' : `${result.seconds.toFixed(1)} s`
      const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
      return `${tally.failed > 0 ? 'x' : ' '} ${name.padEnd(30)} ${took.padStart(8)}   ${tally.passed} passed, ${tally.failed} failed${skipped}`
    })
    .join('\n')
}

/** What failed, told once more at the end: output is often cut, and its end is what is kept. */
function failureText(lines: readonly Line[]): string {
  return lines
    .flatMap(({ result, failures }) =>
      failures.map(({ test, said }) => `x ${result.package} ${test}\n${said.replaceAll(/^/gmu, '    ')}\n`),
    )
    .join('\n')
}

const began = performance.now()
let total = NOTHING
const programs = findSystemPrograms()
if ('missing' in programs) {
  process.stderr.write(`${programs.missing}\n`)
  total = { ...NOTHING, failed: 1 }
} else {
  try {
    const lines = await runEverything(programs.found.chromium)
    const refused = untaken(await listLicences())
    const licences = { ...NOTHING, ...(refused.length > 0 ? { failed: 1 } : { passed: 1 }) }
    total = [...lines.map((line) => line.tally), licences].reduce(add, NOTHING)
    process.stdout.write(`\n${table(lines)}\n`)
    process.stdout.write(
      refused.length > 0 ? `x licences not taken: ${refused.join(', ')}\n` : '  licences: all taken\n',
    )
    process.stdout.write(`  ${await auditReport()}\n${failureText(lines)}`)
  } catch (fault) {
    console.error(fault)
    total = { ...NOTHING, failed: 1 }
  }
}
process.stdout.write(`${Math.round((performance.now() - began) / 1000)} s in all\n\n`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
