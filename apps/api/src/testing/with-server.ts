import { ROLES, type Role } from '@trucot/contract/permissions'
import { createAccount } from '@trucot/db/account'
import { withDatabase } from '@trucot/db/testing/with-database'
import type { Fetcher } from '@trucot/intake/net/fetcher'
import { openLog } from '@trucot/service/log'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { hashPassword } from '../account/password.ts'
import { buildServer, type ServerOptions } from '../server.ts'

export const PASSWORD = 'mot mat khau de thu'
export const emailOf = (role: Role) => `${role}@example.test`

interface Answer {
  status: number
  headers: LightMyRequestResponse['headers']
  text: string
  json: () => unknown
}

/** A server on a fresh database with an account a role. Everything it logs is kept in `logged`. */
export function withServer(
  options: Partial<
    Pick<
      ServerOptions,
      'adminFolder' | 'publicOrigin' | 'seal' | 'outerIssuer' | 'queues' | 'boardQueues' | 'previews'
    >
  > & {
    fetcher?: () => Fetcher
  } = {},
) {
  const database = withDatabase()
  const logged: string[] = []
  let server: FastifyInstance | undefined
  const sessions = new Map<Role, Promise<string>>()

  const log = openLog({
    name: 'api',
    level: 'debug',
    to: { write: (line: string) => void logged.push(line) },
  })

  beforeAll(async () => {
    const { fetcher, ...rest } = options
    server = await buildServer({
      db: database.db,
      log,
      adminFolder: '/nowhere',
      ...rest,
      ...(fetcher ? { fetcher: fetcher() } : {}),
    })
    const passwordHash = await hashPassword(PASSWORD)
    await database.db.transaction().execute(async (tx) => {
      for (const role of ROLES) {
        const by = { accountId: null, name: 'test', origin: 'test' }
        await createAccount(tx, { email: emailOf(role), name: role, role, passwordHash }, by)
      }
    })
  })
  afterAll(async () => await server?.close())

  function running(): FastifyInstance {
    if (!server) throw new Error('the server runs only inside tests and hooks')
    return server
  }

  async function send(request: InjectOptions): Promise<Answer> {
    const response = await running().inject(request)
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      json: () => response.json(),
    }
  }

  async function signIn(role: Role): Promise<string> {
    const answer = await send({
      method: 'POST',
      url: '/api/session',
      payload: { email: emailOf(role), password: PASSWORD },
    })
    return cookiesOf(answer)
  }

  /** The cookies of an open session of the role's account. */
  async function cookieOf(role: Role): Promise<string> {
    const session = sessions.get(role) ?? signIn(role)
    sessions.set(role, session)
    return await session
  }

  /** Sends a request as an account of the role, or as nobody. */
  async function as(role: Role | null, request: InjectOptions): Promise<Answer> {
    if (!role) return await send(request)
    return await send({ ...request, headers: { ...request.headers, cookie: await cookieOf(role) } })
  }

  return {
    send,
    as,
    cookieOf,
    logged,
    log,
    get db() {
      return database.db
    },
    get server() {
      return running()
    },
  }
}

/** The cookies an answer sets, as a browser would send them back. */
export function cookiesOf(answer: Pick<Answer, 'headers'>): string {
  const set = answer.headers['set-cookie'] ?? []
  return [set]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
