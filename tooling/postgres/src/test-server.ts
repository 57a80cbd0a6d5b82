import { randomInt } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './start-postgres.ts'

export interface TestServer {
  /** Of a database on the server from which others can be made. */
  url: string
  stop: () => Promise<void>
}

/** Below the ports that systems give to connections going out: one of those may take a port just before its server does. */
const [LOWEST_PORT, HIGHEST_PORT] = [12_000, 32_000]

/** A TCP port of 127.0.0.1 that nobody listens on just now, nor is given to anybody who asks for none in particular. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT)
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}

/** The server that tests run on: the one of `databaseUrl` where it is set, else a fresh embedded one that leaves nothing behind. */
export async function startTestServer(databaseUrl?: string): Promise<TestServer> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'trucot-test-'))
  // mkdtemp closes the folder to others; the server runs as another user when this is root.
  await chmod(dataDir, 0o755)
  const server = await startPostgres({ dataDir, port: await freePort(), throwaway: true })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
      if (server.dataDir !== dataDir) await rm(server.dataDir, { recursive: true, force: true })
    },
  }
}
