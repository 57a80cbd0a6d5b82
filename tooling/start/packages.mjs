// Plain JavaScript for whatever Node the machine has (20 or later): brings the workspace's packages, its own Node among them.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const OWN_NODE = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node')
/** Written after a finished install: what was installed. */
const STAMP = join(ROOT, 'node_modules/.trucot-installed')
const WANTED = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
const OLDEST_NODE = 20

function wantedPackages() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of WANTED) hash.update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function installed() {
  return existsSync(OWN_NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedPackages()
}

/** Ends the process with one line for the person who runs it. */
function giveUp(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** Installs the packages of the lock file where they are not there yet. Everything it says goes to standard error. */
export function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    giveUp(`Trụ Cột needs Node ${OLDEST_NODE} or later to set itself up; this is ${process.version}.`)
  }
  if (installed()) return
  process.stderr.write('Installing packages (once, and after each change of the lock file) …\n')
  const install = ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false']
  const result = spawnSync('npx', install, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: pathOfThisNode() },
  })
  if (result.error) giveUp(`npx could not be run: ${result.error.message}`)
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}`.split('\n').slice(-20).join('\n'))
    giveUp('The packages could not be installed; the lines above say why.')
  }
  if (!existsSync(OWN_NODE)) giveUp('The packages are installed, but the Node they bring is missing.')
  ensureOwnNodeRuns()
  writeFileSync(STAMP, wantedPackages())
}

/** The search path with this Node first: a package manager puts the workspace's own there, which may not run yet. */
function pathOfThisNode() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const outside = folders.filter((folder) => !folder.startsWith(join(ROOT, 'node_modules')))
  return [dirname(process.execPath), ...outside].join(delimiter)
}

/** What Node links to and the smallest Debian systems lack. */
const LIBRARY = { says: 'libatomic.so.1', debianPackage: 'libatomic1' }

function ensureOwnNodeRuns() {
  const tried = spawnSync(OWN_NODE, ['--version'], { encoding: 'utf8' })
  if (tried.status === 0) return
  const complaint = (tried.stderr || tried.error?.message || 'it says nothing').trim().split('\n').at(-1)
  if (complaint.includes(LIBRARY.says) && installLibrary()) {
    if (spawnSync(OWN_NODE, ['--version']).status === 0) return
  }
  const remedy = complaint.includes(LIBRARY.says)
    ? ` On Debian and Ubuntu: apt-get install ${LIBRARY.debianPackage}`
    : ''
  giveUp(`The Node that the packages bring does not run here: ${complaint}.${remedy}`)
}

/** Installs the library from the system's packages where that needs nobody's leave. */
function installLibrary() {
  const mayInstall = process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return false
  process.stderr.write(`Installing ${LIBRARY.debianPackage} from the system's packages …\n`)
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', LIBRARY.debianPackage],
  ]) {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...step]
    if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) return false
  }
  return true
}

/** The environment of everything the workspace runs: its own Node and tools come first. */
function workspaceEnvironment() {
  return { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` }
}

const LOOK_EVERY_MS = 500

/** A package manager that is killed cannot tell us: we see that our parent is another one. */
function endWithStarter(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const starter = process.ppid
  setInterval(() => process.ppid !== starter && child.kill('SIGTERM'), LOOK_EVERY_MS).unref()
}

/**
 * Hands over to a TypeScript program on the workspace's own Node and exits as it does. Signals are passed on; the
 * channel tells the program when this process is gone, however it went.
 */
export function handOver(program, args = []) {
  const child = spawn(OWN_NODE, [join(ROOT, program), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: workspaceEnvironment(),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A Ctrl-C reaches the child by itself: it shares the terminal.
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  endWithStarter(child)
  child.on('error', (error) => giveUp(`${program} could not be run: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal) giveUp(`${program} was ended by ${signal}.`)
    process.exit(code ?? 1)
  })
}
