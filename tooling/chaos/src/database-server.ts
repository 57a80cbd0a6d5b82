import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'
import { freePort } from '@trucot/postgres/test-server'
import { patiently } from './patient.ts'

/** A Postgres that bad things can be done to: what it has committed must outlive them, so it is not a throwaway one. */
export class DatabaseServer {
  readonly #folder: string
  readonly #port: number
  #server: RunningPostgres

  private constructor(folder: string, port: number, server: RunningPostgres) {
    this.#folder = folder
    this.#port = port
    this.#server = server
  }

  static async start(): Promise<DatabaseServer> {
    const folder = await mkdtemp(join(tmpdir(), 'trucot-chaos-'))
    // mkdtemp closes the folder to others; the server runs as another user when this is root.
    await chmod(folder, 0o755)
    const port = await freePort()
    return new DatabaseServer(folder, port, await startPostgres({ dataDir: folder, port }))
  }

  get url(): string {
    return this.#server.url
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
