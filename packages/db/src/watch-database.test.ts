import { setTimeout as wait } from 'node:timers/promises'
import {
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { watchDatabase } from './watch-database.ts'

class DeadDriver extends DummyDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    throw new Error('nobody answers')
  }
}

function databaseOn(driver: DummyDriver): Database {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** Does what a stopped process does: nothing, not even its timers. */
function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, milliseconds)
}

const watchers = () => ({ onAway: vi.fn(), onBack: vi.fn(), onGone: vi.fn() })

describe('the watch over the database', () => {
  it('does not take the time in which its own process was stopped for silence', async () => {
    const told = watchers()
    const stop = watchDatabase(databaseOn(new DummyDriver()), { graceMs: 200, everyMs: 20, ...told })
    standStill(600)
    await wait(100)
    standStill(600)
    await wait(100)
    stop()
    expect(told.onGone).not.toHaveBeenCalled()
  })

  it('is over once nobody has answered for long enough', async () => {
    const told = watchers()
    watchDatabase(databaseOn(new DeadDriver()), { graceMs: 200, everyMs: 20, ...told })
    await vi.waitFor(() => expect(told.onGone).toHaveBeenCalledOnce(), 60_000)
    expect(told.onAway).toHaveBeenCalledOnce()
    expect(told.onGone).toHaveBeenCalledWith(expect.objectContaining({ message: 'nobody answers' }))
    expect(told.onBack).not.toHaveBeenCalled()
  })
})
