import { FETCH_ENV } from '@trucot/intake/net/fetch-env'
import { PostgresUrl, RedisUrl } from '@trucot/service/env-fields'
import { INSTANCE_FOLDER } from '@trucot/service/running-instance'
import { z } from 'zod'

/** What the command line takes from its environment; reading articles needs none of it. */
export const CliEnv = z.object({
  /** Else the database of the instance that `npm start` runs from this clone. */
  DATABASE_URL: PostgresUrl.optional(),
  REDIS_URL: RedisUrl.optional(),
  ...FETCH_ENV,
  TRUCOT_FOLDER: z.string().default(INSTANCE_FOLDER),
})
