import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, createDatabase, databaseUrl, dropDatabase } from './clone-database.ts'
import { freePort } from './free-port.ts'
import { startPostgres } from './start-postgres.ts'

async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query({ text: query, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trucot-postgres-'))
  // mkdtemp closes the folder to others; as root the data would go, and stay, elsewhere.
  await chmod(folder, 0o755)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('startPostgres', () => {
  it('keeps its data from one start to the next, in a folder its user can reach', async () => {
    const dataDir = await mkdtemp(join(folder, 'closed-'))
    const first = await startPostgres({ dataDir, port: await freePort() })
    expect(await ask(first.url, 'show server_encoding')).toBe('UTF8')
    await ask(first.url, "create table kept as select 'Đối ngoại' as word")
    await first.stop()
    expect(await first.ended).toBeNull()
    const second = await startPostgres({ dataDir, port: await freePort() })
    expect(second.dataDir).toBe(first.dataDir)
    expect(await ask(second.url, 'select word from kept')).toBe('Đối ngoại')
    await second.stop()
    if (second.dataDir !== dataDir) await rm(second.dataDir, { recursive: true })
  })

  it('says in one line that the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const start = startPostgres({ dataDir: join(folder, 'taken'), port, throwaway: true })
    await expect(start).rejects.toThrow(`port ${port} is taken`)
    other.close()
  })

  it('says so when the server is killed', async () => {
    const server = await startPostgres({
      dataDir: join(folder, 'killed'),
      port: await freePort(),
      throwaway: true,
    })
    process.kill(server.serverPid, 'SIGKILL')
    expect(await server.ended).toMatch(/^Postgres was ended by SIGKILL/u)
  })

  it('stops with a parent that was killed', async () => {
    const module = JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))
    const options = JSON.stringify({
      dataDir: join(folder, 'orphan'),
      port: await freePort(),
      throwaway: true,
    })
    const code = `const { startPostgres } = await import(${module})
      console.log((await startPostgres(${options})).serverPid)
      setInterval(() => undefined, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(parent.stdout, 'data')
    const serverPid = Number(String(line))
    parent.kill('SIGKILL')
    await expect.poll(() => isAlive(serverPid), { timeout: 60_000 }).toBe(false)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('cloneDatabase', () => {
  it('makes databases like a template and drops them under open connections', async () => {
    await mkdir(join(folder, 'clones'))
    const server = await startPostgres({
      dataDir: join(folder, 'clones'),
      port: await freePort(),
      throwaway: true,
    })
    const template = await createDatabase(server.url, 'template_one')
    await ask(template, 'create table shape (id int)')
    const clone = await cloneDatabase(server.url, 'template_one', 'clone_one')
    expect(await ask(clone, "select count(*)::int from pg_class where relname = 'shape'")).toBe(1)
    const open = new pg.Client({ connectionString: clone })
    open.on('error', () => undefined)
    await open.connect()
    await dropDatabase(server.url, 'clone_one')
    await expect(ask(databaseUrl(server.url, 'clone_one'), 'select 1')).rejects.toThrow('does not exist')
    await server.stop()
  })
})
