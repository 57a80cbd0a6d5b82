import type { FleetStatus, FleetWorker } from '@trucot/contract/fleet-contract'
import { expect, test } from 'vitest'
import { fleetSigns } from './fleet-signs.ts'

const AT = '2026-03-05T08:00:00.000Z'
const before = (seconds: number) => new Date(Date.parse(AT) - seconds * 1000).toISOString()

const WORKER: FleetWorker = {
  id: 'w',
  name: 'may-1 7',
  readerVersion: '4',
  doing: '',
  startedAt: before(9000),
  seenAt: before(1),
  alive: true,
  threads: 2,
  articles: 40,
  pace: 3,
  memoryBytes: 400_000_000,
  inWork: [],
}
const WELL: FleetStatus = {
  at: AT,
  workers: [WORKER],
  pace: 3,
  minutes: [],
  articles: { waiting: 0, leased: 0, failed: 3 },
  oldestWaitingAt: before(1),
  campaignUnderWay: false,
  outbox: 1,
  oldestOutboxAt: before(1),
  queue: {
    backend: 'redis',
    reachable: true,
    milliseconds: 3,
    jobs: [],
    store: {
      kind: 'redis',
      version: '8.0.0',
      memoryBytes: 2_000_000,
      mostMemoryBytes: 256_000_000,
      policy: 'noeviction',
      evictedKeys: 0,
    },
    board: true,
  },
  database: {
    version: '18.4',
    milliseconds: 4,
    sizeBytes: 1e9,
    connections: 30,
    mostConnections: 100,
    longestTransactionSeconds: 1,
    waitingForLocks: 0,
    deadShare: 0.1,
    tables: [{ table: 'claim', rows: 100_000, deadRows: 9000, sizeBytes: 1e8, vacuumedAt: null }],
  },
}
const names = (status: Partial<FleetStatus>) =>
  fleetSigns({ ...WELL, ...status }).map(({ name, level, about }) => [name, level, about])
const redis = (store: Partial<FleetStatus['queue']['store']>) => ({
  queue: { ...WELL.queue, store: { ...WELL.queue.store, ...store } as FleetStatus['queue']['store'] },
})
const database = (numbers: Partial<FleetStatus['database']>) => ({
  database: { ...WELL.database, ...numbers },
})

test('a house that is well shows no sign', () => {
  expect(names({})).toEqual([])
})

test('workers: none, a silent one, one that takes too much, an article that does not end', () => {
  expect(names({ workers: [] })).toEqual([['noWorker', 'bad', null]])
  const article = { articleId: 5, title: 'Cuộc gặp', sourceKey: 'x', campaignId: 2, since: before(61) }
  expect(
    names({
      workers: [
        { ...WORKER, inWork: [article, { ...article, since: before(59) }] },
        { ...WORKER, name: 'may-2 8', alive: false, inWork: [article] },
        { ...WORKER, name: 'may-3 9', memoryBytes: 950_000_000 },
      ],
    }),
  ).toEqual([
    ['workerSilent', 'look', 'may-2 8'],
    ['workerMemory', 'look', 'may-3 9'],
    ['longReading', 'look', 'Cuộc gặp'],
  ])
})

test('the queue: away, an outbox that is not emptied, articles that wait though no campaign goes', () => {
  const waits = { oldestWaitingAt: before(31) }
  expect(names(waits)).toEqual([['longWait', 'look', null]])
  expect(names({ ...waits, campaignUnderWay: true })).toEqual([])
  expect(
    names({
      oldestOutboxAt: before(21),
      queue: { ...WELL.queue, reachable: false, store: null, milliseconds: null },
    }),
  ).toEqual([
    ['queueAway', 'bad', null],
    ['outboxAge', 'bad', null],
  ])
  const stopped = { name: 'read-campaign', waiting: 2, active: 0, delayed: 0, failed: 0, paused: true }
  expect(names({ queue: { ...WELL.queue, jobs: [stopped] } })).toEqual([
    ['queuePaused', 'bad', 'read-campaign'],
  ])
})

test('Redis: it must refuse rather than forget, and have room', () => {
  expect(names(redis({ policy: 'allkeys-lru', evictedKeys: 2 }))).toEqual([
    ['redisPolicy', 'bad', null],
    ['redisEvicted', 'bad', null],
  ])
  expect(names(redis({ memoryBytes: 200_000_000 }))).toEqual([['redisFull', 'look', null]])
  expect(names(redis({ memoryBytes: 200_000_000, mostMemoryBytes: null, policy: null }))).toEqual([])
})

test('Postgres: connections, transactions, locks, answers, and rows left by changes', () => {
  expect(
    names(
      database({
        connections: 81,
        longestTransactionSeconds: 16,
        waitingForLocks: 5,
        milliseconds: 251,
        tables: [
          { table: 'claim', rows: 30_000, deadRows: 12_000, sizeBytes: 1, vacuumedAt: null },
          { table: 'article', rows: 300_000, deadRows: 12_000, sizeBytes: 1, vacuumedAt: null },
        ],
      }),
    ),
  ).toEqual([
    ['connections', 'look', null],
    ['longTransaction', 'look', null],
    ['locks', 'look', null],
    ['databaseSlow', 'look', null],
    ['deadRows', 'look', 'claim'],
  ])
})
