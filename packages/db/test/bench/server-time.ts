import { type FileHandle, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../src/database.ts'

/** One line of the log: a whole simple statement, or the parsing, binding or execution of another. */
const LOGGED =
  /duration: (?<milliseconds>[\d.]+) ms {2}(?:(?:parse|bind|execute) [^:\n]+|statement): (?<text>[^\n]*(?:\n\t[^\n]*)*)/gu

/** A statement and what the server says it took, parsing and planning included. */
export interface ServedStatement {
  text: string
  milliseconds: number
}

/** Reads what the server itself says its statements took, from its log. */
export class ServerTime {
  readonly #log: FileHandle
  readonly #backend: number
  #offset = 0

  private constructor(log: FileHandle, backend: number) {
    this.#log = log
    this.#backend = backend
  }

  /** For a database with one connection, which must be let log. */
  static async open(db: Database, dataDir: string): Promise<ServerTime> {
    await sql`set log_min_duration_statement = 0`.execute(db)
    await sql`set log_parameter_max_length = 0`.execute(db)
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    return new ServerTime(await open(join(dataDir, 'postgres.log')), rows[0]?.pid ?? 0)
  }

  /** The statements since the last call, in the order in which they first came. */
  async take(): Promise<ServedStatement[]> {
    const { size } = await this.#log.stat()
    const length = size - this.#offset
    const { buffer } = await this.#log.read(Buffer.alloc(length), 0, length, this.#offset)
    this.#offset = size
    const took = new Map<string, number>()
    for (const { groups } of buffer.toString('utf8').matchAll(LOGGED)) {
      const text = (groups?.text ?? '').replace(/\s+/gu, ' ').trim()
      took.set(text, (took.get(text) ?? 0) + Number(groups?.milliseconds))
    }
    return [...took].map(([text, milliseconds]) => ({ text, milliseconds }))
  }

  /** Milliseconds that the connection's server process has had a core so far; not a number where the system does not say. */
  async worked(): Promise<number> {
    const line = await readFile(`/proc/${this.#backend}/schedstat`, 'utf8').catch(() => '')
    return line === '' ? Number.NaN : Number(line.split(' ')[0]) / 1e6
  }

  async close(): Promise<void> {
    await this.#log.close()
  }
}
