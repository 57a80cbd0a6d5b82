import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FirstAccount } from '@trucot/api/account/first-accounts'
import { type Database, openDatabase } from '@trucot/db/database'
import { dropDatabase } from '@trucot/postgres/clone-database'
import { freePort } from '@trucot/postgres/free-port'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import type { QueueBackend } from '@trucot/queue/queue-backend'
import { redisBackend } from '@trucot/queue/redis-backend'
import { sql } from 'kysely'
import type { DatabaseServer } from './database-server.ts'
import { emptyQueue } from './empty-queue.ts'
import { patiently } from './patient.ts'
import type { QueueServer } from './queue-server.ts'
import { Service } from './service.ts'
import type { Timeline } from './timeline.ts'

export type QueueKind = 'postgres' | 'redis'

const WORKERS = 2
/** Tables that a run fills, and with them all that refer to them. Ids go on counting, so that no late result finds its own. */
const FORGOTTEN =
  'page, article, claim, local_entity, campaign, campaign_template, campaign_schedule, record, outbox, audit'

export interface HouseOrders {
  name: string
  kind: QueueKind
  databaseServer: DatabaseServer
  /** Null where the queue is in Postgres. */
  queueServer: QueueServer | null
  leaseSeconds: number
  logFolder: string
  /** Where services keep what they compiled, so that the next start is quicker. */
  compiledFolder: string
}

/** A whole house: a database of its own, an API and workers, each a process, and a way into all of them. */
export interface House {
  kind: QueueKind
  db: Database
  databaseUrl: string
  databaseServer: DatabaseServer
  queueServer: QueueServer | null
  backend: QueueBackend
  address: string
  api: Service
  workers: readonly Service[]
  accounts: readonly FirstAccount[]
  leaseSeconds: number
  /** Forgets all that happened in it, so that another run can begin; what happens from now on is told to that timeline. */
  renew: (timeline: Timeline) => Promise<void>
  /** How often a result was refused because its lease was lost, by what the workers say, since it was renewed. */
  refusedResults: () => number
  close: () => Promise<void>
}

/** How the connections of a worker are called in Postgres. */
export function workerConnections(index: number): string {
  return `trucot-worker-${index + 1}`
}

/** One of its workers, counted from 0. */
export function workerOf(house: House, index: number): Service {
  const worker = house.workers[index]
  if (!worker) throw new RangeError(`there is no worker ${index}`)
  return worker
}

export async function buildHouse(orders: HouseOrders): Promise<House> {
  const { name, kind, databaseServer, queueServer, leaseSeconds } = orders
  const { logFolder, compiledFolder } = orders
  const databaseUrl = await databaseServer.makeHouse(name)
  const db = openDatabase(databaseUrl, { max: 6, applicationName: 'trucot-chaos' })
  const port = await freePort()
  const backend = queueServer ? redisBackend(queueServer.url) : postgresBackend(databaseUrl)
  const env = {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
    SHUTDOWN_SECONDS: '20',
    REDIS_URL: queueServer?.url ?? '',
    POSTGRES_GRACE_SECONDS: '30',
    NODE_COMPILE_CACHE: compiledFolder,
  }
  let timeline: Timeline | null = null
  const service = (serviceName: string, program: string, more: Record<string, string>) => {
    return new Service({
      name: serviceName,
      program,
      env: { ...env, ...more },
      logFile: join(logFolder, `${name}-${serviceName}.log`),
      onFall: (who, ending) => timeline?.note(`${who} ended by itself (${ending}); it is started again`),
    })
  }
  const api = service('api', 'apps/api/src/main.ts', {
    HOST: '127.0.0.1',
    PORT: String(port),
    ADMIN_DIST: '/nowhere',
  })
  const workers = Array.from({ length: WORKERS }, (_, i) =>
    service(`worker-${i + 1}`, 'apps/worker/src/main.ts', {
      DATABASE_URL: `${databaseUrl}?application_name=${workerConnections(i)}`,
      READER_THREADS: '1',
      LEASE_SECONDS: String(leaseSeconds),
    }),
  )
  const address = `http://127.0.0.1:${port}`
  api.start()
  for (const worker of workers) worker.start()
  await patiently('the house', async () => {
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2000) })
    if (!answer.ok) throw new Error(await answer.text())
  })
  const refusedSoFar = () =>
    workers
      .map(({ logFile }) => readFileSync(logFile, 'utf8').split('came too late').length - 1)
      .reduce((sum, count) => sum + count, 0)
  let refusedBefore = 0
  return {
    kind,
    db,
    databaseUrl,
    databaseServer,
    queueServer,
    backend,
    address,
    api,
    workers,
    accounts: databaseServer.accounts,
    leaseSeconds,
    renew: async (next) => {
      timeline = next
      for (const worker of workers.filter(({ isSkewed }) => isSkewed)) {
        await worker.end('SIGTERM')
        worker.start()
      }
      await patiently('emptying the ledger', () => sql`truncate ${sql.raw(FORGOTTEN)} cascade`.execute(db))
      await patiently('emptying the queue', () => emptyQueue({ queueServer, backend }))
      refusedBefore = refusedSoFar()
    },
    refusedResults: () => refusedSoFar() - refusedBefore,
    close: async () => {
      await Promise.all([api, ...workers].map((one) => one.close()))
      await db.destroy()
      await patiently('dropping the database', () => dropDatabase(databaseServer.url, name))
      await queueServer?.flush()
    },
  }
}
