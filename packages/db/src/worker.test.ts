import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { databaseHealth } from './database-health.ts'
import { withDatabase } from './testing/with-database.ts'
import { beat, listWorkers, stopWorker } from './worker.ts'

const database = withDatabase()

describe('a worker in the ledger', () => {
  it('tells with every beat what it can do and has done', async () => {
    const self = { id: randomUUID(), host: 'may-1', pid: 7, reader: '1' }
    await beat(database.db, { ...self, doing: '' })
    await beat(database.db, {
      ...self,
      doing: 'reading 5',
      threads: 2,
      articles: 40,
      pace: 12.5,
      memoryBytes: 1000,
    })
    expect(await listWorkers(database.db)).toMatchObject([
      { id: self.id, doing: 'reading 5', threads: 2, articles: 40, pace: 12.5, memoryBytes: 1000 },
    ])
    await stopWorker(database.db, self.id)
    expect(await listWorkers(database.db)).toEqual([])
  })
})

describe('the health of the database', () => {
  it('is told in numbers', async () => {
    const health = await database.db.transaction().execute(async () => await databaseHealth(database.db))
    expect(health.sizeBytes).toBeGreaterThan(1_000_000)
    expect(health.connections).toBeGreaterThan(0)
    expect(health.connections).toBeLessThan(health.mostConnections)
    expect(health.longestTransactionSeconds).toBeGreaterThanOrEqual(0)
    expect(health).toMatchObject({ waitingForLocks: 0, version: expect.stringMatching(/^\d+/u) })
    expect(health.deadShare).toBeLessThanOrEqual(1)
  })
})
