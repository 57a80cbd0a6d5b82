import './http/request-state.ts'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import { API_PREFIX } from '@trucot/contract/contract'
import type { Database } from '@trucot/db/database'
import { PUBLIC_ONLY } from '@trucot/intake/net/fetch-policy'
import { type Fetcher, openFetcher, USER_AGENT } from '@trucot/intake/net/fetcher'
import { openIntakePool } from '@trucot/intake/thread/intake-pool'
import type { BoardQueues } from '@trucot/queue/board-queues'
import type { Log } from '@trucot/service/log'
import { openMetrics } from '@trucot/service/metrics'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { openCampaignFeed } from './campaigns/campaign-feed.ts'
import { openPreviewReader, type PreviewReader } from './campaigns/preview-reader.ts'
import { openChangeFeed } from './changes/change-feed.ts'
import { measureFleet } from './fleet/fleet-metrics.ts'
import type { QueueWatch } from './fleet/queue-watch.ts'
import { serveAdmin } from './http/admin-files.ts'
import { answerFaults, tooManyRequests } from './http/fault-answers.ts'
import { guard } from './http/guard.ts'
import { serveHealth } from './http/health.ts'
import { takeJsonOnly } from './http/json-bodies.ts'
import { answerNotFound } from './http/not-found.ts'
import { logRequests } from './http/request-log.ts'
import { secureHeaders } from './http/security-headers.ts'
import { serveAuditFiles } from './http/serve-audit-files.ts'
import { serveBoard } from './http/serve-board.ts'
import { serveCampaignDiffs } from './http/serve-campaign-diffs.ts'
import { serveExports } from './http/serve-exports.ts'
import { serveMetrics, timeRequests } from './http/serve-metrics.ts'
import { serveOpenApi } from './http/serve-openapi.ts'
import { serveProcedures } from './http/serve-procedures.ts'
import type { OuterIssuer } from './outer/outer-issuer.ts'
import { serveOuterSignIn } from './outer/serve-outer-sign-in.ts'
import type { Seal } from './second-factor/sealed.ts'
import { addressGroup, openSignInLimits } from './session/sign-in-limits.ts'

/** A large import over a slow line may take so long to arrive, in milliseconds. */
const SLOWEST_REQUEST = 5 * 60_000
/** Between two requests to one host while somebody waits for them, in milliseconds. */
const PREVIEW_PAUSE = 500
/** Requests a minute from one account, or from one address where nobody is signed in. */
const MOST_REQUESTS = 1200

export interface ServerOptions {
  db: Database
  log: Log
  /** What is seen of the queue; readiness asks it where it lives outside Postgres. */
  queues?: QueueWatch | null
  /** The queues of a board that shows them job by job; only where they are in Redis. */
  boardQueues?: BoardQueues | null
  adminFolder: string
  publicOrigin?: string | undefined
  trustedProxies?: string | undefined
  seal?: Seal | null
  outerIssuer?: OuterIssuer | null
  /** Reads pages for previews; in threads of its own unless said. */
  previews?: PreviewReader
  /** Fetches what a person wants to look at before adding it; from public addresses alone unless said. */
  fetcher?: Fetcher
}

/** The whole HTTP side: security headers, health, the API behind its guard, and the admin's files. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { db, log, queues = null, adminFolder, publicOrigin, trustedProxies } = options
  const { seal = null, outerIssuer = null } = options
  const loggerInstance: FastifyBaseLogger = log
  const server = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies ?? false,
    forceCloseConnections: 'idle',
    requestTimeout: SLOWEST_REQUEST,
  })
  const changes = openChangeFeed(db, log)
  const campaigns = openCampaignFeed(db, log)
  const previews = options.previews ?? openPreviewReader()
  const intake = openIntakePool()
  const fetcher =
    options.fetcher ?? openFetcher({ policy: PUBLIC_ONLY, userAgent: USER_AGENT, hostPauseMs: PREVIEW_PAUSE })
  const signInLimits = openSignInLimits(db)
  const services = {
    db,
    queues,
    changes,
    campaigns,
    previews,
    signInLimits,
    seal,
    outerIssuer,
    intake,
    fetcher,
  }
  // Streams that never end by themselves would hold the server up.
  server.addHook('preClose', async () => {
    changes.close()
    campaigns.close()
    await previews.close()
    await intake.close()
  })
  logRequests(server)
  answerFaults(server)
  await secureHeaders(server, publicOrigin?.startsWith('https:') ?? false)
  await server.register(cookie)
  serveHealth(server, db, queues?.kind === 'redis' ? queues.counts : null)
  const metrics = openMetrics('api')
  timeRequests(server, metrics)
  await serveMetrics(server, metrics, measureFleet(metrics, db, queues), db, publicOrigin)
  await server.register(
    async (api) => {
      takeJsonOnly(api)
      guard(api, db, publicOrigin)
      await api.register(rateLimit, {
        max: MOST_REQUESTS,
        timeWindow: '1 minute',
        keyGenerator: ({ caller, ip }) => (caller ? `account ${caller.id}` : `address ${addressGroup(ip)}`),
        errorResponseBuilder: (_request, { ttl }) => tooManyRequests(Math.max(1, Math.ceil(ttl / 1000))),
      })
      serveProcedures(api, services, publicOrigin)
      serveExports(api, db)
      serveCampaignDiffs(api, db)
      serveAuditFiles(api, db)
      if (outerIssuer) serveOuterSignIn(api, db, outerIssuer, publicOrigin)
      serveOpenApi(api)
      api.setNotFoundHandler((_request, reply) => answerNotFound(reply))
    },
    { prefix: API_PREFIX },
  )
  if (options.boardQueues) await serveBoard(server, options.boardQueues, db, publicOrigin)
  await serveAdmin(server, adminFolder)
  return server
}
