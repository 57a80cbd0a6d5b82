import { join } from 'node:path'
import { FETCH_ENV } from '@trucot/intake/net/fetch-env'
import { LogLevel, Port, PostgresUrl, RedisUrl, wholeNumber } from '@trucot/service/env-fields'
import { z } from 'zod'

const BUILT_ADMIN = join(import.meta.dirname, '../../admin/dist')

/** Everything the API takes from its environment. */
export const ApiEnv = z.object({
  DATABASE_URL: PostgresUrl,
  DATABASE_CONNECTIONS: wholeNumber(1, 200).default(10),
  REDIS_URL: RedisUrl.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: Port.default(4600),
  /** The origin people type, where a proxy stands in front: "https://trucot.example". Cookies are Secure under https. */
  PUBLIC_ORIGIN: z
    .string()
    .refine((value) => URL.parse(value)?.origin === value, {
      message: 'must be an origin, like https://host',
    })
    .optional(),
  /** Proxies whose X-Forwarded headers count: addresses or ranges, with commas between. */
  TRUSTED_PROXIES: z.string().optional(),
  /** The folder of the built admin. */
  ADMIN_DIST: z.string().default(BUILT_ADMIN),
  /** What second factors are sealed with: at least 32 characters, the same in every process. */
  HOUSE_SECRET: z.string().min(32).max(500).optional(),
  /** An OpenID Connect issuer that vouches for people who have an account here. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** How the sign-in page calls the issuer. */
  OIDC_NAME: z.string().min(1).max(60).default('OpenID Connect'),
  ...FETCH_ENV,
  LOG_LEVEL: LogLevel.default('info'),
  SHUTDOWN_SECONDS: wholeNumber(1, 300).default(10),
  /** How long Postgres may be away before the API gives up. */
  POSTGRES_GRACE_SECONDS: wholeNumber(1, 3600).default(15),
})
export type ApiEnv = z.infer<typeof ApiEnv>
