import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { findTask } from '@trucot/db/reading-task'
import { importText } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import { listWorkers } from '@trucot/db/worker'
import { freePort } from '@trucot/postgres/free-port'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { afterEach, describe, expect, it } from 'vitest'

const database = withDatabase()

interface Started {
  process: ChildProcess
  lines: { level: number; msg: string }[]
  errors: string[]
  ended: Promise<number | null>
}

const started: Started[] = []
afterEach(() => {
  for (const worker of started.splice(0)) worker.process.kill('SIGKILL')
})

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env.PATH, READER_THREADS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: Started['lines'] = []
  const errors: string[] = []
  let rest = ''
  child.stdout.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts.map((line) => JSON.parse(line)))
  })
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const worker = { process: child, lines, errors, ended }
  started.push(worker)
  return worker
}

const isReady = ({ lines }: Started) => lines.some((line) => line.msg === 'ready')
const soon = { timeout: 60_000, interval: 50 }

describe('the worker process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('reads, and stops in order on %s', async (signal) => {
    const worker = start({ DATABASE_URL: database.url })
    await expect.poll(() => isReady(worker), soon).toBe(true)
    const { articleId } = await importText(database.db, 'Bộ trưởng Trần Văn Minh thăm Lào.')
    await expect.poll(async () => (await findTask(database.db, articleId))?.state, soon).toBe('done')
    worker.process.kill(signal)
    expect(await worker.ended).toBe(0)
    expect(worker.lines.at(-1)?.msg).toBe('stopped')
    expect(worker.lines.filter((line) => line.level > 30)).toEqual([])
    expect(await listWorkers(database.db)).toEqual([])
  })

  it('says in one line what is wrong with its environment', async () => {
    const worker = start({ DATABASE_URL: 'mysql://nowhere' })
    expect(await worker.ended).toBe(1)
    expect(worker.errors.join('')).toMatch(/^worker: DATABASE_URL: [^\n]+\n$/u)
  })

  it('says in one line that nothing answers', async () => {
    const worker = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    expect(await worker.ended).toBe(1)
    expect(worker.errors.join('')).toMatch(/^worker: Nothing answers at 127\.0\.0\.1:1[^\n]*\n$/u)
  })

  it('gives up with one clear line when Postgres is gone for good', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'trucot-worker-'))
    const server = await startPostgres({ dataDir, port: await freePort(), throwaway: true })
    const db = openDatabase(server.url)
    await migrate(db)
    await db.destroy()
    const worker = start({ DATABASE_URL: server.url, POSTGRES_GRACE_SECONDS: '2' })
    await expect.poll(() => isReady(worker), soon).toBe(true)
    process.kill(server.serverPid, 'SIGKILL')
    expect(await worker.ended).toBe(1)
    const loud = worker.lines.filter((line) => line.level >= 40).map((line) => line.msg)
    expect(loud[0]).toMatch(/^Postgres does not answer, will wait 2 s: /u)
    expect(loud[1]).toMatch(/^Postgres has not answered for 2 s: /u)
    expect(loud).toHaveLength(2)
    expect(worker.errors.join('')).toMatch(/^worker: Postgres has not answered for 2 s: [^\n]+\n$/u)
    await server.stop()
    for (const folder of new Set([dataDir, server.dataDir]))
      await rm(folder, { recursive: true, force: true })
  })
})
