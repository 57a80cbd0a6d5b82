import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { startPostgres } from './start-postgres.ts'

export interface TestServer {
  /** Of a database on the server from which others can be made. */
  url: string
  stop: () => Promise<void>
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
