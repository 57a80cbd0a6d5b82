import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { databaseHealth, tablesByDeadRows } from './database-health.ts'
import { withDatabase } from './testing/with-database.ts'
import { articlesByMinute, beat, listWorkers, stopWorker } from './worker.ts'

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

  it('has what it ended counted by the minute, once, whoever else works', async () => {
    const [one, two] = [randomUUID(), randomUUID()].map((id) => ({ id, host: 'may-2', pid: 8, reader: '1' }))
    if (!one || !two) throw new Error('two workers')
    const total = async () =>
      (await articlesByMinute(database.db, 60)).reduce((sum, { articles }) => sum + articles, 0)
    const before = await total()
    for (const articles of [0, 3, 3, 10]) {
      await beat(database.db, { ...one, doing: '', articles, inWork: [{ articleId: 5, seconds: 4 }] })
      await beat(database.db, { ...two, doing: '', articles })
    }
    expect(await total()).toBe(before + 20)
    const minutes = await articlesByMinute(database.db, 60)
    expect(minutes).toHaveLength(60)
    expect((minutes[59]?.at.getTime() ?? 0) - (minutes[0]?.at.getTime() ?? 0)).toBe(59 * 60_000)
    const shown = (await listWorkers(database.db)).find(({ id }) => id === one.id)
    expect(shown?.inWork).toEqual([{ articleId: 5, seconds: 4 }])
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
    const tables = await tablesByDeadRows(database.db, 3)
    expect(tables).toHaveLength(3)
    expect(tables[0]?.sizeBytes).toBeGreaterThan(0)
  })
})
