import { API_PREFIX } from '@trucot/contract/contract'
import type { Role } from '@trucot/contract/permissions'
import type { House } from './house.ts'
import { patiently } from './patient.ts'

const ANSWER_WITHIN = 8000

/** An answer that is no success and will be none however often it is asked for. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly body: string

  constructor(status: number, body: string) {
    super(`${status}: ${body}`)
    this.status = status
    this.body = body
  }
}

type Method = 'GET' | 'POST'
type Ask = <Answer>(method: Method, path: string, body?: object) => Promise<Answer>

export interface ApiClient {
  /** Asks until there is an answer: an API that is away, slow or at fault is asked again with the same words. */
  ask: Ask
  /** Asks once: for what would be done twice if an answer that got lost were asked for again. */
  askOnce: Ask
}

/** Signs in as the account of a role. */
export async function signIn(house: House, role: Role): Promise<ApiClient> {
  const account = house.accounts.find((one) => one.role === role)
  if (!account) throw new Error(`there is no ${role}`)
  let cookie = ''

  async function send(method: Method, path: string, body?: object): Promise<Response> {
    return await fetch(`${house.address}${API_PREFIX}${path}`, {
      method,
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }

  await patiently(`signing in as ${role}`, async () => {
    const answer = await send('POST', '/session', { email: account.email, password: account.password })
    if (!answer.ok) throw new Error(await answer.text())
    cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  })

  const askOnce: Ask = async <Answer>(method: Method, path: string, body?: object) => {
    const response = await send(method, path, body)
    const text = await response.text()
    if (response.status >= 500 || response.status === 429) throw new Error(text)
    if (response.status >= 400) throw new Refused(response.status, text)
    return JSON.parse(text) as Answer
  }
  const ask: Ask = async <Answer>(method: Method, path: string, body?: object) => {
    const answer = await patiently(`${method} ${path}`, () =>
      askOnce<Answer>(method, path, body).then(
        (good) => ({ good }),
        (fault: unknown) => {
          if (fault instanceof Refused) return { fault }
          throw fault
        },
      ),
    )
    if ('fault' in answer) throw answer.fault
    return answer.good
  }
  return { ask, askOnce }
}
