import { LogLevel, Port, PostgresUrl, RedisUrl } from '@trucot/service/env-fields'
import { INSTANCE_FOLDER } from '@trucot/service/running-instance'
import { z } from 'zod'

/** What `npm start` may be told; everything has a default. */
export const StartEnv = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: Port.default(4600),
  /** An outside Postgres, 15 or later, in place of the embedded one. */
  DATABASE_URL: PostgresUrl.optional(),
  /** An outside Redis or Valkey for the queue, in place of Postgres. */
  REDIS_URL: RedisUrl.optional(),
  /** Where data, logs and the note of what runs are kept. */
  TRUCOT_FOLDER: z.string().default(INSTANCE_FOLDER),
  /** What second factors are sealed with; else a file of the folder keeps one. */
  HOUSE_SECRET: z.string().min(32).max(500).optional(),
  LOG_LEVEL: LogLevel.default('info'),
})
export type StartEnv = z.infer<typeof StartEnv>
