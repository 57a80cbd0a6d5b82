import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FirstAccount, firstAccounts } from '@trucot/api/account/first-accounts'
import { openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { cloneDatabase, createDatabase } from '@trucot/postgres/clone-database'
import { freePort } from '@trucot/postgres/free-port'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import { sql } from 'kysely'
import { patiently } from './patient.ts'

const TEMPLATE = 'house_template'

/** A Postgres that bad things can be done to: what it has committed must outlive them, so it is not a throwaway one. */
export class DatabaseServer {
  /** Who can sign in to every house of this server. */
  readonly accounts: readonly FirstAccount[]
  readonly #folder: string
  readonly #port: number
  #server: RunningPostgres

  private constructor(
    folder: string,
    port: number,
    server: RunningPostgres,
    accounts: readonly FirstAccount[],
  ) {
    this.#folder = folder
    this.#port = port
    this.#server = server
    this.accounts = accounts
  }

  static async start(): Promise<DatabaseServer> {
    const folder = await mkdtemp(join(tmpdir(), 'trucot-chaos-'))
    // mkdtemp closes the folder to others; the server runs as another user when this is root.
    await chmod(folder, 0o755)
    const port = await freePort()
    const server = await startPostgres({ dataDir: folder, port })
    const url = await createDatabase(server.url, TEMPLATE)
    const db = openDatabase(url, { max: 2, applicationName: 'trucot-chaos' })
    await migrate(db)
    const accounts = await firstAccounts(db, 'chaos')
    await db.destroy()
    await postgresBackend(url).prepare()
    return new DatabaseServer(folder, port, server, accounts)
  }

  get url(): string {
    return this.#server.url
  }

  /** Makes the database of a house in which nothing has happened yet; gives its URL. */
  async makeHouse(name: string): Promise<string> {
    const url = await patiently('making a database', () => cloneDatabase(this.url, TEMPLATE, name))
    const db = openDatabase(url, { max: 1, applicationName: 'trucot-chaos' })
    // Without it the numbers that a copied sequence gives before the next checkpoint are given again after a crash.
    await sql`checkpoint`.execute(db)
    await db.destroy()
    return url
  }

  /** Takes it down and brings it back: in order, or as a crash does. */
  async restart(how: 'in order' | 'crash'): Promise<void> {
    if (how === 'crash') {
      process.kill(this.#server.serverPid, 'SIGKILL')
      await this.#server.ended
    } else {
      await this.#server.stop()
    }
    // What a killed server leaves running for a moment still holds its memory.
    this.#server = await patiently('starting Postgres again', () =>
      startPostgres({ dataDir: this.#folder, port: this.#port }),
    )
  }

  async remove(): Promise<void> {
    await this.#server.stop()
    await rm(this.#folder, { recursive: true, force: true })
    if (this.#server.dataDir !== this.#folder)
      await rm(this.#server.dataDir, { recursive: true, force: true })
  }
}
