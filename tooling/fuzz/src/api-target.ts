import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from '@trucot/api/account/password'
import { openApiDocument } from '@trucot/api/http/openapi-document'
import { buildServer } from '@trucot/api/server'
import { createAccount } from '@trucot/db/account'
import { type Database, openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { openSession } from '@trucot/db/session'
import { PUBLIC_ONLY } from '@trucot/intake/net/fetch-policy'
import { openFetcher } from '@trucot/intake/net/fetcher'
import { createDatabase } from '@trucot/postgres/clone-database'
import { startTestServer } from '@trucot/postgres/test-server'
import { openLog } from '@trucot/service/log'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import type { Target } from './finding.ts'
import { mutate } from './mutate.ts'
import { type InputSchema, schemaValue } from './schema-value.ts'
import { type Random, seededRandom } from './seeded-random.ts'

/** One account may ask so often a minute and no oftener. */
const REQUESTS_AN_ACCOUNT = 600
/** Answers that never end, and what would end the sessions the run goes on with. */
const LEFT_OUT =
  /^(?:articles\.changes|campaigns\.progress|session\.signOut|security\.sessions\..*|session\.changePassword|accounts\.update)$/u
const YEAR_MS = 365 * 86_400_000

interface Operation {
  id: string
  method: HTTPMethods
  path: string
  body: InputSchema | undefined
  query: { name: string; schema: InputSchema | undefined }[]
}

async function operations(): Promise<Operation[]> {
  const { paths = {} } = await openApiDocument()
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).flatMap(([method, operation]): Operation[] => {
      if (typeof operation !== 'object' || operation === null || !('operationId' in operation)) return []
      if (LEFT_OUT.test(operation.operationId ?? '')) return []
      const { requestBody, parameters = [] } = operation
      const content =
        requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined
      const query = parameters.flatMap((parameter) =>
        'in' in parameter && parameter.in === 'query'
          ? [{ name: parameter.name, schema: parameter.schema as InputSchema | undefined }]
          : [],
      )
      return [
        {
          id: operation.operationId ?? path,
          method: method.toUpperCase() as HTTPMethods,
          path,
          body: content?.schema as InputSchema | undefined,
          query,
        },
      ]
    }),
  )
}

async function sessionsOf(db: Database, count: number): Promise<string[]> {
  const by = { accountId: null, name: 'fuzz', origin: 'fuzz' }
  const cookies: string[] = []
  const passwordHash = await hashPassword('mot mat khau de thu')
  for (let n = 0; n < count; n++) {
    const account = {
      email: `admin${n}@bao.example`,
      name: 'Fuzz',
      role: 'admin' as const,
      passwordHash,
    }
    const made = await db.transaction().execute((tx) => createAccount(tx, account, by))
    if (made.outcome !== 'created') throw new Error(made.outcome)
    const token = randomBytes(32).toString('base64url')
    const tokenSha256 = createHash('sha256').update(token).digest()
    await openSession(db, {
      tokenSha256,
      accountId: made.account.id,
      expiresAt: new Date(Date.now() + YEAR_MS),
    })
    cookies.push(`trucot=${token}`)
  }
  return cookies
}

/** A path with something in the place of each parameter. */
function filledPath(path: string, random: Random): string {
  const values = [
    '1',
    '2',
    '999999',
    '0',
    '-1',
    '%00',
    "1'--",
    '..%2f',
    '%ff',
    'a'.repeat(300),
    '00000000-0000-4000-8000-000000000001',
  ]
  return path.replace(/\{\+?\w+\}/gu, () =>
    random.chance(0.6) ? random.pick(['1', '2', '3']) : random.pick(values),
  )
}

function queryOf(operation: Operation, random: Random): string {
  const parts = operation.query.flatMap(({ name, schema }) => {
    if (random.chance(0.5)) return []
    const value = schemaValue(schema, random)
    const text = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value)
    return [`${name}=${random.chance(0.05) ? '%E0%A4%A' : encodeURIComponent(text)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function bodyOf(operation: Operation, random: Random): Buffer | undefined {
  if (!operation.body) return undefined
  const body = Buffer.from(JSON.stringify(schemaValue(operation.body, random)) ?? 'null')
  return random.chance(0.2) ? mutate(body, [body], random) : body
}

/** Requests to every procedure, their bodies, queries and paths made from the contract and spoilt: none is answered by 500. */
export async function apiTarget(seed: number, inputs: number): Promise<Target> {
  const postgres = await startTestServer(process.env.DATABASE_URL)
  const db = openDatabase(await createDatabase(postgres.url, `trucot_fuzz_${process.pid}`))
  await migrate(db)
  const fetcher = openFetcher({
    policy: { ...PUBLIC_ONLY, resolve: () => Promise.reject(new Error('no names here')) },
    userAgent: 'fuzz',
    hostPauseMs: 0,
  })
  const log = openLog({ name: 'api', level: 'silent' })
  const server: FastifyInstance = await buildServer({ db, log, adminFolder: '/nowhere', fetcher })
  const all = await operations()
  const cookies = await sessionsOf(db, Math.ceil(inputs / REQUESTS_AN_ACCOUNT) + 1)
  let asked = 0
  return {
    name: 'requests',
    weight: 8,
    patienceMs: 30_000,
    try: async (input) => {
      const random = seededRandom(seed ^ Math.imul(input, 668_265_263))
      const operation = random.pick(all)
      const url = `/api${filledPath(operation.path, random)}${queryOf(operation, random)}`
      const payload = bodyOf(operation, random)
      const cookie = cookies[asked++ % cookies.length] ?? ''
      const headers = { cookie, ...(payload ? { 'content-type': 'application/json' } : {}) }
      const answer = await server.inject({
        method: operation.method as 'GET',
        url,
        headers,
        ...(payload ? { payload } : {}),
      })
      const shown = `${operation.method} ${url.slice(0, 300)} ${payload?.toString('utf8').slice(0, 600) ?? ''}`
      if (answer.statusCode >= 500) return { wrong: `${operation.id} answered ${answer.statusCode}`, shown }
      return { ended: String(answer.statusCode) }
    },
    close: async () => {
      await server.close()
      await db.destroy()
      await postgres.stop()
    },
  }
}
