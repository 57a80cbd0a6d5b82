import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** A statement is prepared when one connection is given it for so many-th time. */
const PREPARED_AT = 3
/** Most statements that one connection keeps prepared, and most that it keeps count of. */
const MOST_PREPARED = 100
const MOST_COUNTED = 1000

/** Names for the statements that come again on one connection. */
export class StatementNames {
  readonly #counts = new Map<string, number>()
  readonly #names = new Map<string, string>()

  /** A name to prepare the statement under; undefined while it is not known to come again. */
  nameFor(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= MOST_PREPARED) return known
    const count = (this.#counts.get(text) ?? 0) + 1
    if (count < PREPARED_AT) {
      if (this.#counts.size >= MOST_COUNTED) this.#counts.clear()
      this.#counts.set(text, count)
      return undefined
    }
    this.#counts.delete(text)
    const name = `trucot_${this.#names.size + 1}`
    this.#names.set(text, name)
    return name
  }
}

function preparing(client: pg.PoolClient): PostgresPoolClient {
  const names = new StatementNames()
  const query = async (text: string, parameters: readonly unknown[] = []) => {
    const values = [...parameters]
    // How to answer hangs on how long a list is: such a statement is planned each time.
    const comesAgain = values.length > 0 && !values.some(Array.isArray)
    const name = comesAgain ? names.nameFor(text) : undefined
    return await client.query(name === undefined ? { text, values } : { name, text, values })
  }
  const { processID } = client as { processID?: number }
  return {
    // Postgres says which command it was; its types leave that open.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
    ...(processID === undefined ? {} : { processID }),
  }
}

/**
 * The pool with connections that have Postgres parse and plan a statement once where it comes again and again: most of
 * what a short statement takes. A pooler in between must hand a connection's prepared statements on.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const wrapped = known.get(client) ?? preparing(client)
      known.set(client, wrapped)
      return wrapped
    },
  }
}
