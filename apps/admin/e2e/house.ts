import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const START = join(import.meta.dirname, '../../../tooling/start/src/main.ts')
const READY_WITHIN_MS = 300_000
const STOPPED_WITHIN_MS = 60_000

/** A port that nobody listens on, below those that are given to connections going out: one of them could take it first. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000)
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}

/** Resolves with everything the house said once its log-ins stand there and its examples are read. */
function ready(house: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the house was not ready in time:\n${said}`)),
      READY_WITHIN_MS,
    )
    const hear = (chunk: unknown) => {
      said += String(chunk)
      if (!said.includes('Stop with Ctrl-C')) return
      clearTimeout(timer)
      resolve(said)
    }
    house.stdout?.on('data', hear)
    house.stderr?.on('data', hear)
    house.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the house ended with code ${code}:\n${said}`))
    })
  })
}

/**
 * Starts the whole house as `npm start` does: embedded Postgres, API, worker, the built admin and the examples. Its
 * address and the first log-ins are handed to the tests through the environment; where it names a house already, that
 * one is used and left standing.
 */
export default async function startHouse(): Promise<() => Promise<void>> {
  if (process.env.HOUSE_URL) return async () => undefined
  const folder = await mkdtemp(join(tmpdir(), 'trucot-browser-'))
  // As root the database has a user of its own: closed to it, its data would go, and stay, elsewhere.
  await chmod(folder, 0o755)
  const port = await freePort()
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env
  const house = spawn(process.execPath, [START], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, PORT: String(port), TRUCOT_FOLDER: folder },
  })
  const said = await ready(house)
  process.env.HOUSE_FOLDER = folder
  process.env.HOUSE_URL = `http://127.0.0.1:${port}`
  for (const [, email, password] of said.matchAll(/(\w+)@trucot\.local\s+(\S+)/gu)) {
    process.env[`HOUSE_PASSWORD_${email}`] = password
  }
  return async () => {
    house.removeAllListeners('exit')
    const ended = new Promise((resolve) => house.once('exit', resolve))
    house.kill('SIGTERM')
    const timer = setTimeout(() => house.kill('SIGKILL'), STOPPED_WITHIN_MS)
    await ended
    clearTimeout(timer)
    await rm(folder, { recursive: true, force: true })
  }
}
