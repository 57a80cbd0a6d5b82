import { z } from 'zod'

function addressOf(kind: string, protocols: readonly string[]) {
  const example = `${protocols[0]}//host/…`
  return z.string().refine(
    (value) => {
      const url = URL.parse(value)
      return url !== null && protocols.includes(url.protocol)
    },
    { message: `must be the address of ${kind}, like ${example}` },
  )
}

/** Address of a Postgres database, with user and password where it wants them. */
export const PostgresUrl = addressOf('a Postgres database', ['postgres:', 'postgresql:'])

/** Address of a Redis or Valkey server. */
export const RedisUrl = addressOf('a Redis or Valkey server', ['redis:', 'rediss:'])

/** Address of something that is spoken to over HTTP. */
export const WebAddress = addressOf('a web service', ['http:', 'https:'])

/** A TCP port; 0 lets the system choose a free one. */
export const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .pipe(z.int().max(65_535, 'must be a port number'))

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,12}$/, message)
    .transform(Number)
    .pipe(z.int().min(least, message).max(most, message))
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export const LogLevel = z.enum(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
export type LogLevel = z.infer<typeof LogLevel>
