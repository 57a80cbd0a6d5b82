import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { withDatabase } from '@trucot/db/testing/with-database'
import { afterEach, describe, expect, it } from 'vitest'

const database = withDatabase()
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts the API as a process of its own with just these variables. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { LOG_LEVEL: 'info', ADMIN_DIST: '/nowhere', PORT: '0', ...env },
  })
  children.push(child)
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (written += chunk))
  // Not 'exit': what it said last may come after that.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  async function said(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(written)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`it ended and only said: ${written}`)
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return { child, ended, said, written: () => written }
}

const listening = /listening on (?<address>http:\/\/127\.0\.0\.1:\d+)/

describe('the API as a process', () => {
  it('names every variable that is wrong, one a line, and ends with 1', async () => {
    const api = start({ PORT: 'eighty', REDIS_URL: 'localhost' })
    expect(await api.ended).toBe(1)
    expect(api.written().trim().split('\n')).toEqual([
      'api: DATABASE_URL is missing.',
      'api: REDIS_URL: must be the address of a Redis or Valkey server, like redis://host/…',
      'api: PORT: must be a port number',
    ])
  })

  it('answers, and stops in order when told to', async () => {
    const api = start({ DATABASE_URL: database.url })
    const { groups } = await api.said(listening)
    expect((await fetch(`${groups?.address}/healthz`)).status).toBe(200)
    api.child.kill('SIGTERM')
    expect(await api.ended).toBe(0)
    expect(api.written()).toContain('stopped')
  })

  it('says in one line that its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const api = start({ DATABASE_URL: database.url, PORT: String(port) })
    expect(await api.ended).toBe(1)
    other.close()
    expect(api.written()).toContain(`api: Port ${port} on 127.0.0.1 is taken`)
    expect(api.written()).not.toContain('at Server')
  })

  it('says in one line that Postgres is not there, without the password', async () => {
    const api = start({ DATABASE_URL: 'postgres://trucot:hunter2@127.0.0.1:1/trucot' })
    expect(await api.ended).toBe(1)
    expect(api.written().trim()).toBe('api: Nothing answers at 127.0.0.1:1 (ECONNREFUSED).')
  })

  it('gives up when Postgres goes away, in one line, with 1', async () => {
    const { server, url, cut } = await proxyTo(database.url)
    const api = start({ DATABASE_URL: url, POSTGRES_GRACE_SECONDS: '4' })
    const { groups } = await api.said(listening)
    cut()
    const ready = await fetch(`${groups?.address}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ ready: false, postgres: 'unreachable' })
    expect(await api.ended).toBe(1)
    expect(api.written()).toContain('Postgres has not answered for 4 s')
    expect(api.written()).not.toContain('"stack"')
    server.close()
  })
})

/** A way to Postgres that can be cut. */
async function proxyTo(databaseUrl: string): Promise<{ server: Server; url: string; cut: () => void }> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const upstream = dial(Number(target.port), target.hostname)
    for (const end of [socket, upstream]) sockets.add(end.on('error', () => end.destroy()))
    socket.pipe(upstream).pipe(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = typeof address === 'object' && address ? String(address.port) : ''
  return {
    server,
    url: url.href,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
