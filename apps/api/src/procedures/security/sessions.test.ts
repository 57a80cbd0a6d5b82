import type { ContractOutputs } from '@trucot/contract/contract'
import { expect, it } from 'vitest'
import { cookiesOf, emailOf, PASSWORD, withServer } from '../../testing/with-server.ts'

const api = withServer()
type Listed = ContractOutputs['security']['sessions']['list']

async function signIn(userAgent: string): Promise<string> {
  const answer = await api.send({
    method: 'POST',
    url: '/api/session',
    headers: { 'user-agent': userAgent },
    payload: { email: emailOf('curator'), password: PASSWORD },
  })
  return cookiesOf(answer)
}
const listed = async (cookie: string) =>
  ((await api.send({ url: '/api/sessions', headers: { cookie } })).json() as Listed).items

it('shows where an account is signed in, and signs out one browser or all others', async () => {
  const [here, phone, library] = [await signIn('here'), await signIn('phone'), await signIn('library')]
  const items = await listed(here)
  expect(items.map(({ userAgent }) => userAgent).sort()).toEqual(['here', 'library', 'phone'])
  expect(items.filter(({ current }) => current)).toMatchObject([
    { userAgent: 'here', signedInBy: 'password' },
  ])

  const id = items.find(({ userAgent }) => userAgent === 'phone')?.id ?? 0
  const revoke = (cookie: string) =>
    api.send({ method: 'DELETE', url: `/api/sessions/${id}`, headers: { cookie } })
  expect((await api.as('reader', { method: 'DELETE', url: `/api/sessions/${id}` })).status).toBe(404)
  expect((await revoke(here)).json()).toEqual({ closed: 1 })
  expect((await revoke(here)).status).toBe(404)
  expect((await api.send({ url: '/api/session', headers: { cookie: phone } })).status).toBe(401)

  const others = await api.send({ method: 'DELETE', url: '/api/sessions', headers: { cookie: here } })
  expect(others.json()).toEqual({ closed: 1 })
  expect((await api.send({ url: '/api/session', headers: { cookie: library } })).status).toBe(401)
  expect(await listed(here)).toHaveLength(1)
})
