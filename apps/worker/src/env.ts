import { availableParallelism } from 'node:os'
import { FETCH_ENV } from '@trucot/intake/net/fetch-env'
import { LogLevel, Port, PostgresUrl, RedisUrl, WebAddress, wholeNumber } from '@trucot/service/env-fields'
import { z } from 'zod'

/** Everything the worker takes from its environment. */
export const WorkerEnv = z.object({
  DATABASE_URL: PostgresUrl,
  DATABASE_CONNECTIONS: wholeNumber(4, 200).default(10),
  REDIS_URL: RedisUrl.optional(),
  LOG_LEVEL: LogLevel.default('info'),
  /** Articles read at once, each in a thread of its own. */
  READER_THREADS: wholeNumber(1, 64).default(Math.max(1, Math.min(4, availableParallelism() - 1))),
  /** After so long the reading of one article is given up. */
  ARTICLE_TIMEOUT_SECONDS: wholeNumber(1, 600).default(30),
  /** How long an article belongs to a worker that says nothing more: so long its work waits when the worker is lost. */
  LEASE_SECONDS: wholeNumber(2, 600).default(30),
  ...FETCH_ENV,
  /** Where Prometheus asks for /metrics; nothing is answered where it is not set. */
  METRICS_PORT: Port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** What Prometheus must bring: "authorization: Bearer …". */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** The collector that traces are sent to; none are made where it is not set. */
  OTEL_EXPORTER_OTLP_ENDPOINT: WebAddress.optional(),
  SHUTDOWN_SECONDS: wholeNumber(1, 300).default(10),
  /** How long Postgres may be away before the worker gives up. */
  POSTGRES_GRACE_SECONDS: wholeNumber(1, 3600).default(15),
})
export type WorkerEnv = z.infer<typeof WorkerEnv>
