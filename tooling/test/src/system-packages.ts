import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that the tests need and that no package registry brings. */
interface SystemProgram {
  what: string
  names: readonly string[]
  debianPackage: string
}

const CHROMIUM: SystemProgram = {
  what: 'Chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome'],
  debianPackage: 'chromium',
}
const REDIS: SystemProgram = {
  what: 'Redis or Valkey',
  names: ['redis-server', 'valkey-server'],
  debianPackage: 'redis-server',
}
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a program of one of these names is, or null. */
function findProgram(names: readonly string[], path = process.env.PATH ?? ''): string | null {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return places.find(isProgram) ?? null
}

function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : null
  return findProgram(CHROMIUM.names) ?? (isProgram(MAC_CHROME) ? MAC_CHROME : null)
}

/** The way to install system packages without asking anybody, or null. */
function installer(): string[] | null {
  if (findProgram(['apt-get']) === null) return null
  if (process.getuid?.() === 0) return []
  const sudo = findProgram(['sudo'])
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : null
}

function install(packages: readonly string[], prefix: readonly string[]): void {
  process.stdout.write(`Installing ${packages.join(' and ')} from the system's packages …\n`)
  // Runlevel 1 keeps a package from starting its own service.
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1']
  for (const step of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const [command = 'env', ...args] = [...prefix, ...env, 'apt-get', ...step]
    const { status, stderr, stdout } = spawnSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    })
    if (status !== 0) process.stderr.write(`${stdout}${stderr}`.split('\n').slice(-8).join('\n'))
  }
}

export interface SystemPrograms {
  chromium: string
  redis: string
}

/** Finds Chromium and a Redis server, installing what is missing where that is permitted; else one line that names it. */
export function findSystemPrograms(): { found: SystemPrograms } | { missing: string } {
  const look = () => ({ chromium: findChromium(), redis: findProgram(REDIS.names) })
  const lacks = (now: ReturnType<typeof look>) => [
    ...(now.chromium === null ? [CHROMIUM] : []),
    ...(now.redis === null ? [REDIS] : []),
  ]
  let now = look()
  const prefix = lacks(now).length > 0 ? installer() : null
  if (prefix) {
    install(
      lacks(now).map((program) => program.debianPackage),
      prefix,
    )
    now = look()
  }
  const { chromium, redis } = now
  if (chromium !== null && redis !== null) return { found: { chromium, redis } }
  const words = lacks(now).map(
    (program) => `${program.what} (on Debian and Ubuntu: apt-get install ${program.debianPackage})`,
  )
  return { missing: `The tests need ${words.join(' and ')}; install that and run them again.` }
}
