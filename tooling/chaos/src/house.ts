import { join } from 'node:path'
import { type FirstAccount, firstAccounts } from '@trucot/api/account/first-accounts'
import { type Database, openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { freePort } from '@trucot/postgres/test-server'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import type { QueueBackend } from '@trucot/queue/queue-backend'
import { redisBackend } from '@trucot/queue/redis-backend'
import type { DatabaseServer } from './database-server.ts'
import { patiently } from './patient.ts'
import type { QueueServer } from './queue-server.ts'
import { Service } from './service.ts'
import type { Timeline } from './timeline.ts'

export type QueueKind = 'postgres' | 'redis'

const WORKERS = 2

export interface HouseOrders {
  name: string
  kind: QueueKind
  databaseServer: DatabaseServer
  /** Null where the queue is in Postgres. */
  queueServer: QueueServer | null
  leaseSeconds: number
  logFolder: string
  timeline: Timeline
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
  logFiles: readonly string[]
  close: () => Promise<void>
}

export async function buildHouse(orders: HouseOrders): Promise<House> {
  const { name, kind, databaseServer, queueServer, leaseSeconds, logFolder, timeline } = orders
  const databaseUrl = await createDatabase(databaseServer.url, name)
  const db = openDatabase(databaseUrl, { max: 4, applicationName: 'trucot-chaos' })
  await migrate(db)
  const accounts = await firstAccounts(db, 'chaos')
  const port = await freePort()
  const backend = queueServer ? redisBackend(queueServer.url) : postgresBackend(databaseUrl)
  const env = {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
    SHUTDOWN_SECONDS: '20',
    REDIS_URL: queueServer?.url ?? '',
    POSTGRES_GRACE_SECONDS: '30',
  }
  const logFiles: string[] = []
  const service = (serviceName: string, program: string, more: Record<string, string>) => {
    const logFile = join(logFolder, `${name}-${serviceName}.log`)
    logFiles.push(logFile)
    return new Service({
      name: serviceName,
      program,
      env: { ...env, ...more },
      logFile,
      onFall: (who, ending) => timeline.note(`${who} ended by itself (${ending}); it is started again`),
    })
  }
  const api = service('api', 'apps/api/src/main.ts', {
    HOST: '127.0.0.1',
    PORT: String(port),
    ADMIN_DIST: '/nowhere',
  })
  const workers = Array.from({ length: WORKERS }, (_, i) =>
    service(`worker-${i + 1}`, 'apps/worker/src/main.ts', {
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
    accounts,
    leaseSeconds,
    logFiles,
    close: async () => {
      await Promise.all([api, ...workers].map((one) => one.close()))
      await db.destroy()
      await patiently('dropping the database', () => dropDatabase(databaseServer.url, name))
      await queueServer?.flush()
    },
  }
}
