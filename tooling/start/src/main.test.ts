import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@trucot/postgres/free-port'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const SECOND_START_SECONDS = 10
/** As long may a test of starts take on a machine that does much else besides. */
const PATIENCE_MS = 300_000
/** Clock ticks a second of `/proc`, the same on every Linux. */
const TICKS = 100

interface Run {
  child: ChildProcess
  /** Both streams. */
  said: () => string
  ready: Promise<void>
  code: Promise<number | null>
}

const runs: Run[] = []
let folder: string

/** Starts the house as npm would, without outside services, in the test's own folder. */
function start(port: number): Run {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...environment, TRUCOT_FOLDER: folder, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ready = Promise.withResolvers<void>()
  ready.promise.catch(() => undefined)
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('Stop with Ctrl-C.')) ready.resolve()
    })
  }
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  void code.then(() => ready.reject(new Error(`it ended: ${said}`)))
  const run = { child, said: () => said, ready: ready.promise, code }
  runs.push(run)
  return run
}

/** Every process that descends from one of ours, by id. */
function descendants(root: number): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = listed.map((line) => line.trim().split(/\s+/u).map(Number))
  const children = pairs
    .filter(([, parent]) => parent === root)
    .flatMap(([pid]) => (pid === undefined ? [] : [pid]))
  return children.flatMap((pid) => [pid, ...descendants(pid)])
}

/** Seconds of a processor that a process and all it started have taken, those that ended too. */
function processorSeconds(root: number): number {
  const ticks = [root, ...descendants(root)].flatMap((pid) => {
    const { 1: fields = '' } = /^.*\) (.+)$/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    // Its own, in user and system mode, and that of children it has waited for.
    return fields.split(' ').slice(11, 15).map(Number)
  })
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS
}

/** Those of some processes that are still there. */
function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  })
}

const dataFolder = (run: Run) => /^Data: (?<folder>.+)$/mu.exec(run.said())?.groups?.folder ?? ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-start-'))
  // As root the database has a user of its own, who must get in.
  chmodSync(folder, 0o755)
})
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.child.kill('SIGTERM')
    await run.code
  }
}, PATIENCE_MS)
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 }))

describe('npm start', () => {
  it(
    'shows log-ins and examples once, serves, stops on SIGTERM, and keeps its data',
    async () => {
      const port = await freePort()
      const first = start(port)
      await first.ready
      expect(first.said()).toContain(`ready at http://127.0.0.1:${port}`)
      expect(first.said()).toMatch(/curator +curator@\S+ +\S{15,}/u)
      expect(first.said()).toMatch(/operator +operator@\S+ +\S{15,}/u)
      expect(first.said()).toContain('12 example articles were read')
      const page = await fetch(`http://127.0.0.1:${port}/`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<div id="app"')
      const processes = descendants(first.child.pid ?? 0)
      expect(processes.length).toBeGreaterThan(3)
      first.child.kill('SIGTERM')
      expect(await first.code).toBe(0)
      expect(alive(processes)).toEqual([])

      const began = performance.now()
      const second = start(port)
      await second.ready
      const clock = (performance.now() - began) / 1000
      // Where others keep the machine busy, what it took of a processor says more than the clock.
      expect(Math.min(clock, processorSeconds(second.child.pid ?? 0))).toBeLessThan(SECOND_START_SECONDS)
      expect(second.said()).not.toContain('log-ins')
      expect(second.said()).not.toContain('example')
    },
    PATIENCE_MS,
  )

  it(
    'says in one line that Postgres was killed, and leaves nobody behind',
    async () => {
      const run = start(await freePort())
      await run.ready
      const pid = Number(readFileSync(join(dataFolder(run), 'cluster/postmaster.pid'), 'utf8').split('\n')[0])
      const processes = descendants(run.child.pid ?? 0)
      const before = run.said().length
      process.kill(pid, 'SIGKILL')
      expect(await run.code).toBe(1)
      const words = run.said().slice(before).trim()
      expect(words).toMatch(/Postgres/u)
      expect(words.split('\n')).toHaveLength(1)
      // What the killed server had forked sees by itself that it is gone.
      await expect.poll(() => alive(processes), { timeout: 60_000 }).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'says in one line that its port is taken, before anything is started',
    async () => {
      const stranger = createServer()
      await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
      const address = stranger.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const run = start(port)
      expect(await run.code).toBe(1)
      expect(run.said().trim()).toBe(
        `Port ${port} on 127.0.0.1 is taken: stop what listens there, or set PORT.`,
      )
      stranger.close()
    },
    PATIENCE_MS,
  )

  it(
    'does not start twice on the same data',
    async () => {
      const first = start(await freePort())
      await first.ready
      const second = start(await freePort())
      expect(await second.code).toBe(1)
      expect(second.said()).toMatch(/^Trụ Cột runs already, at http\S+\.\n$/u)
    },
    PATIENCE_MS,
  )
})
