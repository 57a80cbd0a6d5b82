import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@trucot/postgres/free-port'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'

export interface FilledLedger {
  server: RunningPostgres
  /** Fills the ledger, unless it is a kept one that was filled to the end with what bears this name. */
  fill: (name: string, work: () => Promise<void>) => Promise<void>
  /** Stops the server; removes its folder unless it is kept. */
  close: () => Promise<void>
}

/** Starts a server for a bench in the folder to keep, else in a new one under `folder` that goes afterwards. */
export async function openFilled({
  folder,
  keep,
}: {
  folder: string
  keep?: string | undefined
}): Promise<FilledLedger> {
  if (keep !== undefined) await mkdir(keep, { recursive: true })
  const dataDir = keep ?? (await mkdtemp(join(folder, 'trucot-bench-')))
  // The server may run as a user of its own.
  await chmod(dataDir, 0o755)
  const server = await startPostgres({ dataDir, port: await freePort(), throwaway: true })
  const mark = join(dataDir, 'filled')
  return {
    server,
    fill: async (name, work) => {
      const before = await readFile(mark, 'utf8').catch(() => null)
      if (before === name) return
      if (before !== null) throw new Error(`${dataDir} holds "${before}", not "${name}"`)
      await work()
      await writeFile(mark, name)
    },
    close: async () => {
      await server.stop()
      if (keep === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
