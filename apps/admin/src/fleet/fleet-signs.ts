import type { FleetStatus } from '@trucot/contract/fleet-contract'

/** The numbers beyond which somebody should look: those of docs/operations.md. */
export const LIMITS = {
  /** A new article is read within two seconds of an idle house. */
  waitingSeconds: 30,
  /** What waits in the outbox is offered again by then. */
  outboxSeconds: 20,
  /** The reading of an article is given up after ARTICLE_TIMEOUT_SECONDS, 30 unless set. */
  readingSeconds: 60,
  workerBytes: 900_000_000,
  transactionSeconds: 15,
  connectionShare: 0.8,
  waitingForLocks: 5,
  databaseMilliseconds: 250,
  deadShare: 0.2,
  /** Fewer rows than this are nothing to clean. */
  deadRows: 10_000,
  redisShare: 0.75,
} as const

export type SignName =
  | 'noWorker'
  | 'workerSilent'
  | 'workerMemory'
  | 'longReading'
  | 'longWait'
  | 'outboxAge'
  | 'queuePaused'
  | 'queueAway'
  | 'redisPolicy'
  | 'redisEvicted'
  | 'redisFull'
  | 'longTransaction'
  | 'connections'
  | 'locks'
  | 'databaseSlow'
  | 'deadRows'

/** A number that is beyond its limit. `bad` stops the work or will; `look` may pass by itself. */
export interface FleetSign {
  name: SignName
  level: 'bad' | 'look'
  /** What it is about, where there are several: a worker, an article, a table. */
  about: string | null
}

export const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000

function ofWorkers({ workers, at }: FleetStatus): FleetSign[] {
  const alive = workers.filter((worker) => worker.alive)
  return [
    ...(alive.length === 0 ? [{ name: 'noWorker', level: 'bad', about: null } as const] : []),
    ...workers
      .filter((worker) => !worker.alive)
      .map(({ name }) => ({ name: 'workerSilent', level: 'look', about: name }) as const),
    ...alive
      .filter(({ memoryBytes }) => memoryBytes > LIMITS.workerBytes)
      .map(({ name }) => ({ name: 'workerMemory', level: 'look', about: name }) as const),
    ...alive
      .flatMap(({ inWork }) => inWork)
      .filter(({ since }) => secondsBetween(since, at) > LIMITS.readingSeconds)
      .map(
        ({ title, sourceKey }) =>
          ({ name: 'longReading', level: 'look', about: title ?? sourceKey }) as const,
      ),
  ]
}

function ofQueue({ queue, oldestOutboxAt, oldestWaitingAt, campaignUnderWay, at }: FleetStatus): FleetSign[] {
  const waited = oldestWaitingAt === null ? 0 : secondsBetween(oldestWaitingAt, at)
  const kept = oldestOutboxAt === null ? 0 : secondsBetween(oldestOutboxAt, at)
  const redis = queue.store?.kind === 'redis' ? queue.store : null
  const checks: [SignName, FleetSign['level'], boolean][] = [
    ['queueAway', 'bad', !queue.reachable],
    ['outboxAge', 'bad', kept > LIMITS.outboxSeconds],
    ['longWait', 'look', !campaignUnderWay && waited > LIMITS.waitingSeconds],
    ['redisPolicy', 'bad', redis !== null && redis.policy !== null && redis.policy !== 'noeviction'],
    ['redisEvicted', 'bad', (redis?.evictedKeys ?? 0) > 0],
    [
      'redisFull',
      'look',
      redis !== null && redis.memoryBytes > (redis.mostMemoryBytes ?? Infinity) * LIMITS.redisShare,
    ],
  ]
  return [
    ...checks.flatMap(([name, level, beyond]) => (beyond ? [{ name, level, about: null }] : [])),
    ...queue.jobs
      .filter(({ paused }) => paused)
      .map(({ name }) => ({ name: 'queuePaused', level: 'bad', about: name }) as const),
  ]
}

/** Whether a table has more dead rows than its cleaning should leave. */
export function wantsVacuum({ rows, deadRows }: { rows: number; deadRows: number }): boolean {
  return deadRows > LIMITS.deadRows && deadRows > (rows + deadRows) * LIMITS.deadShare
}

function ofDatabase({ database }: FleetStatus): FleetSign[] {
  const { connections, mostConnections, longestTransactionSeconds, waitingForLocks, milliseconds } = database
  const checks: [SignName, FleetSign['level'], boolean][] = [
    ['connections', 'look', connections > mostConnections * LIMITS.connectionShare],
    ['longTransaction', 'look', longestTransactionSeconds > LIMITS.transactionSeconds],
    ['locks', 'look', waitingForLocks >= LIMITS.waitingForLocks],
    ['databaseSlow', 'look', milliseconds > LIMITS.databaseMilliseconds],
  ]
  return [
    ...checks.flatMap(([name, level, beyond]) => (beyond ? [{ name, level, about: null }] : [])),
    ...database.tables
      .filter(wantsVacuum)
      .map(({ table }) => ({ name: 'deadRows', level: 'look', about: table }) as const),
  ]
}

/** Everything beyond its limit, the worst first. */
export function fleetSigns(status: FleetStatus): FleetSign[] {
  const signs = [...ofWorkers(status), ...ofQueue(status), ...ofDatabase(status)]
  return [...signs.filter(({ level }) => level === 'bad'), ...signs.filter(({ level }) => level === 'look')]
}
