import { openDatabase } from '@trucot/db/database'
import { isMigrated } from '@trucot/db/migrate'
import { watchDatabase } from '@trucot/db/watch-database'
import { fetcherOf } from '@trucot/intake/net/fetch-env'
import { openBoardQueues } from '@trucot/queue/board-queues'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import { redisBackend } from '@trucot/queue/redis-backend'
import { openLog } from '@trucot/service/log'
import { readEnv } from '@trucot/service/read-env'
import { runService } from '@trucot/service/run-service'
import { openShutdown } from '@trucot/service/shutdown'
import { StartFault } from '@trucot/service/start-fault'
import { tellInOneLine } from '@trucot/service/tell-fault'
import { ApiEnv } from './env.ts'
import { watchQueue } from './fleet/queue-watch.ts'
import { outerIssuerOf } from './outer/outer-issuer-of.ts'
import { sealWith } from './second-factor/sealed.ts'
import { buildServer } from './server.ts'
import { sweepSessions } from './session/expired-sessions.ts'

await runService('api', async () => {
  const env = readEnv(ApiEnv)
  const log = openLog({ name: 'api', level: env.LOG_LEVEL })
  const shutdown = openShutdown({ log, deadlineMs: env.SHUTDOWN_SECONDS * 1000 })
  const db = openDatabase(env.DATABASE_URL, {
    max: env.DATABASE_CONNECTIONS,
    applicationName: 'trucot-api',
    onConnectionLost: (fault) => log.debug({ err: fault }, 'an idle connection to Postgres broke'),
  })
  shutdown.closing('database', () => db.destroy())
  if (!(await isMigrated(db))) {
    throw new StartFault([
      'The database of DATABASE_URL has another schema than this version: migrate it first.',
    ])
  }
  const queues = watchQueue(env.REDIS_URL ? redisBackend(env.REDIS_URL) : postgresBackend(env.DATABASE_URL))
  shutdown.closing('queue', () => queues.close())
  const boardQueues = env.REDIS_URL ? openBoardQueues(env.REDIS_URL) : null
  if (boardQueues) shutdown.closing('board', () => boardQueues.close())
  const server = await buildServer({
    db,
    queues,
    boardQueues,
    log,
    adminFolder: env.ADMIN_DIST,
    publicOrigin: env.PUBLIC_ORIGIN,
    trustedProxies: env.TRUSTED_PROXIES,
    seal: env.HOUSE_SECRET === undefined ? null : sealWith(env.HOUSE_SECRET),
    outerIssuer: outerIssuerOf(env),
    fetcher: fetcherOf(env),
  })
  shutdown.closing('server', () => server.close())
  await server.listen({
    host: env.HOST,
    port: env.PORT,
    listenTextResolver: (address) => `listening on ${address}`,
  })
  const grace = env.POSTGRES_GRACE_SECONDS
  const stopWatching = watchDatabase(db, {
    graceMs: grace * 1000,
    onAway: (fault) => log.warn(`Postgres does not answer, will wait ${grace} s: ${tellInOneLine(fault)}`),
    onBack: () => log.info('Postgres answers again'),
    onGone: (fault) => {
      const words = `Postgres has not answered for ${grace} s: ${tellInOneLine(fault)}`
      log.fatal(words)
      // What started this service passes its word on.
      process.stderr.write(`api: ${words}\n`)
      void shutdown.begin('Postgres is gone', 1)
    },
  })
  shutdown.closing('watch', stopWatching)
  shutdown.closing('session sweep', sweepSessions(db, log))
})
