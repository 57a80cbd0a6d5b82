import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../src/database.ts'

const DURATION = /duration: (?<milliseconds>[\d.]+) ms/gu

/** Adds up what the server itself says its statements took, from its log. */
export class ServerTime {
  readonly #log: FileHandle
  #offset = 0

  private constructor(log: FileHandle) {
    this.#log = log
  }

  /** For a database with one connection, which must be let log. */
  static async open(db: Database, dataDir: string): Promise<ServerTime> {
    await sql`set log_min_duration_statement = 0`.execute(db)
    await sql`set log_parameter_max_length = 0`.execute(db)
    return new ServerTime(await open(join(dataDir, 'postgres.log')))
  }

  /** Milliseconds of all statements since the last call. */
  async take(): Promise<number> {
    const { size } = await this.#log.stat()
    const { buffer } = await this.#log.read(
      Buffer.alloc(size - this.#offset),
      0,
      size - this.#offset,
      this.#offset,
    )
    this.#offset = size
    let sum = 0
    for (const match of buffer.toString('utf8').matchAll(DURATION)) sum += Number(match.groups?.milliseconds)
    return sum
  }
}
