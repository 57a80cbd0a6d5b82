import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { preparingPool } from './prepared-statements.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>
/** An open transaction: what functions take that must not stand alone. */
export type DatabaseTransaction = Transaction<Schema>
/** Either: what functions take that do with one statement. */
export type DatabaseExecutor = Kysely<Schema> | Transaction<Schema>

export interface DatabaseOptions {
  /** Most connections open at once; 10 unless said. */
  max?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** Called when a connection nobody uses breaks. Nothing is thrown for it: the next query says so itself. */
  onConnectionLost?: (error: Error) => void
  /** Told of every query and how long its answer took. */
  onQuery?: (query: AnsweredQuery) => void
}

export interface AnsweredQuery {
  sql: string
  parameters: readonly unknown[]
  milliseconds: number
}

/**
 * A transaction in which nothing is asked for so many milliseconds is broken off: its process was stopped or cut off, and
 * the rows it has locked are wanted by others.
 */
const LONGEST_PAUSE = 15_000

const BIGINT = 20
const typeParsers = new pg.TypeOverrides()
typeParsers.setTypeParser(BIGINT, (value) => {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit a JavaScript number`)
  return number
})

/** Opens a pool on `url`; `destroy()` closes it. Connections are made when they are first needed. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'trucot',
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: LONGEST_PAUSE,
    types: typeParsers,
  })
  pool.on('error', (error) => options.onConnectionLost?.(error))
  // A connection that breaks while a transaction holds it, between two queries, has nobody else to tell.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const { onQuery } = options
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: preparingPool(pool), controlClient: pg.Client }),
    ...(onQuery
      ? {
          log: ({ query, queryDurationMillis }) =>
            onQuery({ sql: query.sql, parameters: query.parameters, milliseconds: queryDurationMillis }),
        }
      : {}),
  })
}
