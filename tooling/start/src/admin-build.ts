import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { StartFault } from '@trucot/service/start-fault'
import { ROOT } from './root.ts'

const ADMIN = join(ROOT, 'apps/admin')
export const ADMIN_DIST = join(ADMIN, 'dist')
/** Inside the build: what it was built from. A new build empties the folder first. */
const STAMP = join(ADMIN_DIST, '.built-from')
const INPUTS = ['apps/admin', 'packages/core/src', 'packages/contract/src', 'pnpm-lock.yaml']
const NO_INPUT = new Set(['node_modules', 'dist', '.turbo', 'test-results', 'playwright-report'])
/** Of what the build says from its first error on. */
const LINES_SHOWN = 12
const GENERATED = new Set(['components.d.ts', 'auto-imports.d.ts'])

function filesUnder(path: string): string[] {
  const absolute = join(ROOT, path)
  if (path.endsWith('.yaml')) return [path]
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !NO_INPUT.has(entry.name) && !GENERATED.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
    .sort()
}

/** A hash of everything the built screens depend on. */
function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

/** Builds the screens where there is no build or its sources have changed since. Says whether it did. */
export async function buildAdmin(): Promise<boolean> {
  const wanted = sourcesHash()
  if (
    existsSync(join(ADMIN_DIST, 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === wanted
  ) {
    return false
  }
  await runVite()
  writeFileSync(STAMP, wanted)
  return true
}

async function runVite(): Promise<void> {
  const words: string[] = []
  const code = await new Promise<number>((resolve, reject) => {
    const vite = spawn(process.execPath, [join(ADMIN, 'node_modules/vite/bin/vite.js'), 'build'], {
      cwd: ADMIN,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (chunk) => words.push(String(chunk)))
    vite.once('error', reject)
    vite.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  if (code === 0) return
  const lines = stripVTControlCharacters(words.join('')).trim().split('\n')
  const first = Math.max(
    0,
    lines.findIndex((line) => /error/iu.test(line)),
  )
  throw new StartFault(['The screens could not be built:', ...lines.slice(first, first + LINES_SHOWN)])
}
