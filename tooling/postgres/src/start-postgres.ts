import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { KeeperMessage, KeeperOrders } from './keeper-messages.ts'

export interface PostgresOptions {
  /** Where the data lives; made where it is missing. */
  dataDir: string
  port: number
  /** Made where it is missing; `trucot` unless said. */
  database?: string
  /** For tests: fast, and unsafe in a power cut. */
  throwaway?: boolean
}

export interface RunningPostgres {
  url: string
  port: number
  /** Where the data really is: another folder than asked for where the server's user could not get into that one. */
  dataDir: string
  /** Process id of the server itself. */
  serverPid: number
  /** Resolves when the server has ended: with null when it was stopped, else with one line that says why. */
  ended: Promise<string | null>
  /** Stops the server in order; resolves when it has ended. */
  stop: () => Promise<void>
}

/**
 * Starts an embedded Postgres 18 held by a process of its own, as a user of its own when run as root. It ends with
 * `stop()` and when this process ends, however it does. Rejects with one clear line: port taken, disk full, …
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const orders: KeeperOrders = { database: 'trucot', ...options }
  const keeper = fork(join(import.meta.dirname, 'keeper.ts'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  })
  let word: KeeperMessage | undefined
  const ended = new Promise<string | null>((resolve) => {
    keeper.on('message', (message) => {
      word = message as KeeperMessage
    })
    keeper.once('error', (error) => resolve(error.message))
    keeper.once('exit', () => {
      if (word?.kind === 'stopped') resolve(null)
      else resolve(word?.kind === 'died' ? word.message : 'the process that held Postgres was killed')
    })
  })
  const ready = new Promise<Extract<KeeperMessage, { kind: 'ready' }>>((resolve, reject) => {
    keeper.on('message', (message) => {
      const said = message as KeeperMessage
      if (said.kind === 'ready') resolve(said)
    })
    void ended.then((reason) => reject(new Error(reason ?? 'Postgres was stopped before it was ready')))
  })
  keeper.send(orders)
  const { url, dataDir, serverPid } = await ready
  // The parent may end with a server running: the broken channel stops it.
  keeper.unref()
  keeper.channel?.unref()
  return {
    url,
    port: options.port,
    dataDir,
    serverPid,
    ended,
    stop: async () => {
      keeper.ref()
      if (keeper.connected) keeper.send('stop')
      await ended
    },
  }
}
