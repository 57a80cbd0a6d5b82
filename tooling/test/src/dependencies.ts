import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { ROOT } from './root.ts'

const run = promisify(execFile)
const WITHIN_MS = 45_000
const MOST_OUTPUT = 64 * 1024 * 1024

/** Licences under which we take others' work; of a choice one is enough. */
const TAKEN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Packages that name no licence in their manifest, with the one their repository bears. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { 'vaul-vue': 'MIT' }

const Licences = z.record(z.string(), z.array(z.object({ name: z.string() })))
export type Licences = z.infer<typeof Licences>

/** Whether an SPDX expression lets us take what bears it. Unknown words do not. */
export function isTaken(expression: string): boolean {
  const choices = expression.replace(/[()]/g, ' ').split(/\sOR\s/i)
  return choices.some((choice) => choice.split(/\sAND\s/i).every((licence) => TAKEN.has(licence.trim())))
}

/** Packages whose licence is none that we take: "name (licence)". */
export function untaken(licences: Licences): string[] {
  return Object.entries(licences).flatMap(([licence, packages]) =>
    packages
      .filter(({ name }) => !isTaken(SAID_ELSEWHERE[name] ?? licence))
      .map(({ name }) => `${name} (${licence})`),
  )
}

/** The licence of every package of the lockfile, from what is installed: no network is asked. */
export async function listLicences(): Promise<Licences> {
  const command = ['-y', 'pnpm@12', 'licenses', 'list', '--recursive', '--json']
  const { stdout } = await run('npx', command, { cwd: ROOT, maxBuffer: MOST_OUTPUT })
  return Licences.parse(JSON.parse(stdout))
}

const Audit = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
})

/** What is known against the packages we use, in one line; a report, never a verdict: the registry may not answer. */
export async function auditReport(): Promise<string> {
  const command = ['-y', 'pnpm@12', 'audit', '--json']
  const options = { cwd: ROOT, maxBuffer: MOST_OUTPUT, timeout: WITHIN_MS }
  // It ends with another code than 0 where it finds anything.
  const stdout = await run('npx', command, options)
    .then((answer) => answer.stdout)
    .catch((fault: { stdout?: string }) => fault.stdout ?? '')
  try {
    const { vulnerabilities } = Audit.parse(JSON.parse(stdout)).metadata
    const found = Object.entries(vulnerabilities).filter(([, count]) => count > 0)
    return found.length === 0
      ? 'pnpm audit: nothing known'
      : `pnpm audit: ${found.map(([level, count]) => `${count} ${level}`).join(', ')}`
  } catch {
    return 'pnpm audit: the registry gave no answer that can be read'
  }
}
