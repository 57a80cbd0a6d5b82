import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LogLevel, Port, PostgresUrl, RedisUrl, wholeNumber } from './env-fields.ts'
import { readEnv } from './read-env.ts'
import { StartFault } from './start-fault.ts'

const Env = z.object({
  DATABASE_URL: PostgresUrl,
  REDIS_URL: RedisUrl.optional(),
  PORT: Port.default(4600),
  LOG_LEVEL: LogLevel.default('info'),
  WORKERS: wholeNumber(1, 8).default(2),
})

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(Env, source)
  } catch (fault) {
    if (fault instanceof StartFault) return fault.lines
  }
  return []
}

describe('reading the environment', () => {
  it('fills in what may be left out, and takes an empty value for none', () => {
    expect(readEnv(Env, { DATABASE_URL: 'postgres://db/x', REDIS_URL: '', PORT: '' })).toEqual({
      DATABASE_URL: 'postgres://db/x',
      PORT: 4600,
      LOG_LEVEL: 'info',
      WORKERS: 2,
    })
  })

  it('ignores variables that are none of its business', () => {
    expect(readEnv(Env, { DATABASE_URL: 'postgres://db/x', HOME: '/root' })).not.toHaveProperty('HOME')
  })

  it('names every fault at once, each by its variable', () => {
    expect(faultsOf({ REDIS_URL: 'http://x', PORT: '70000', LOG_LEVEL: 'loud', WORKERS: '9' })).toEqual([
      'DATABASE_URL is missing.',
      'REDIS_URL: must be the address of a Redis or Valkey server, like redis://host/…',
      'PORT: must be a port number',
      'LOG_LEVEL: must be one of trace, debug, info, warn, error, fatal, silent',
      'WORKERS: must be a whole number from 1 to 8',
    ])
  })

  it('never repeats a value, which may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' }).join()).not.toContain('hunter2')
  })

  it.each(['80a', '-1', '1e3', ' 80', '99999'])('refuses the port %j', (PORT) => {
    expect(faultsOf({ DATABASE_URL: 'postgres://db/x', PORT })).toHaveLength(1)
  })
})
