import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeEnvironment, composeFile, dockerfile, MUST_BE_SET } from './testing/compose-file.ts'

const ROOT = join(import.meta.dirname, '../../..')
const { services, volumes } = composeFile()
const OURS = ['migrate', 'api', 'worker']

describe('the compose file', () => {
  it('runs programs that are there, in an image that is made here', () => {
    for (const name of OURS) {
      const program = services[name]?.command?.at(-1) ?? ''
      expect(existsSync(join(ROOT, program)), program).toBe(true)
      const { context, dockerfile: recipe } = services[name]?.build ?? { context: '', dockerfile: '' }
      expect(existsSync(join(ROOT, 'deploy', context, recipe))).toBe(true)
    }
    expect(Object.keys(services).toSorted()).toEqual([...OURS, 'postgres', 'valkey'].toSorted())
  })

  it('starts each only after what it needs, whose health can be told', () => {
    for (const { depends_on: needs = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(services[name], name).toBeDefined()
        if (condition === 'service_healthy') expect(services[name]?.healthcheck, name).toBeDefined()
        else expect(services[name]?.restart, name).toBe('no')
      }
    }
    expect(services.migrate?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    for (const name of ['api', 'worker']) {
      expect(Object.keys(services[name]?.depends_on ?? {})).toEqual(['migrate', 'valkey'])
    }
  })

  it('keeps data in volumes that it declares', () => {
    const named = Object.values(services).flatMap((one) => one.volumes ?? [])
    expect(named.map((volume) => volume.split(':')[0]).toSorted()).toEqual(Object.keys(volumes).toSorted())
  })

  it('has every part speak to the database and queue that are there, with one password', () => {
    for (const name of OURS) {
      const { DATABASE_URL = '', REDIS_URL = '' } = composeEnvironment(name, MUST_BE_SET)
      const [database, redis] = [new URL(DATABASE_URL), new URL(REDIS_URL)]
      const postgres = composeEnvironment('postgres', MUST_BE_SET)
      expect(services[database.hostname]?.image).toMatch(/^postgres:/u)
      expect(services[redis.hostname]?.image).toMatch(/^valkey\//u)
      expect(database.username).toBe(postgres.POSTGRES_USER)
      expect(database.password).toBe(postgres.POSTGRES_PASSWORD)
      expect(database.pathname).toBe(`/${postgres.POSTGRES_DB}`)
    }
    expect(() => composeEnvironment('api', {})).toThrow('set POSTGRES_PASSWORD')
    expect(() => composeEnvironment('api', { POSTGRES_PASSWORD: 'x' })).toThrow('set HOUSE_SECRET')
  })

  it('publishes the API alone, and asks each for its health where it listens', () => {
    const { PORT } = composeEnvironment('api', MUST_BE_SET)
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port.replace(/^\$\{[^}]*\}/u, '')}`),
    )
    expect(published).toEqual([`api :${PORT}`])
    expect(services.api?.healthcheck?.test.at(-1)).toContain(`127.0.0.1:${PORT}/healthz`)
    const { METRICS_PORT } = composeEnvironment('worker', MUST_BE_SET)
    expect(services.worker?.healthcheck?.test.at(-1)).toContain(`(${METRICS_PORT},`)
  })

  it('refuses rather than forgets when the queue is full, and lets a worker end its work', () => {
    expect(services.valkey?.command?.join(' ')).toContain('--maxmemory-policy noeviction')
    const grace = Number.parseInt(services.worker?.stop_grace_period ?? '', 10)
    expect(grace).toBeGreaterThan(Number(composeEnvironment('worker', MUST_BE_SET).SHUTDOWN_SECONDS))
  })
})

describe('the image', () => {
  it('runs as nobody of note, with the Node that the house brings', () => {
    const recipe = dockerfile()
    expect(recipe).toMatch(/^USER trucot$/mu)
    expect(recipe).toContain('ENTRYPOINT ["node_modules/.bin/node"]')
    expect(recipe).toContain('pnpm@12 install --frozen-lockfile')
  })
})
