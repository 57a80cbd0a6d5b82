import type { ContractOutputs } from '@trucot/contract/contract'
import { describe, expect, it } from 'vitest'
import { cookiesOf, emailOf, withServer } from '../../testing/with-server.ts'

const api = withServer()
type Created = ContractOutputs['accounts']['create']

function create(email: string) {
  return api.as('admin', {
    method: 'POST',
    url: '/api/accounts',
    payload: { email, name: 'Lan', role: 'curator' },
  })
}
function update(id: number, payload: object) {
  return api.as('admin', { method: 'PATCH', url: `/api/accounts/${id}`, payload })
}
function signIn(email: string, password: string | null) {
  return api.send({ method: 'POST', url: '/api/session', payload: { email, password } })
}

describe('accounts', () => {
  it('are made with a password that is shown once', async () => {
    const { account, password } = (await create('Lan@Example.test')).json() as Created
    expect(account).toMatchObject({ email: 'lan@example.test', role: 'curator', disabledAt: null })
    expect((await signIn('lan@example.test', password)).status).toBe(200)
    const listed = await api.as('admin', { url: '/api/accounts' })
    expect(listed.text).not.toMatch(/argon2|password/)
    expect(listed.text).toContain('lan@example.test')
  })

  it('have an address of their own', async () => {
    await create('hoa@example.test')
    expect((await create('HOA@example.test')).json()).toMatchObject({ code: 'EMAIL_TAKEN', status: 409 })
  })

  it('that are disabled are signed out everywhere and stay out', async () => {
    const { account, password } = (await create('mai@example.test')).json() as Created
    const cookie = cookiesOf(await signIn('mai@example.test', password))
    expect((await update(account.id, { disabled: true })).json()).toMatchObject({ password: null })
    expect((await api.send({ url: '/api/session', headers: { cookie } })).status).toBe(401)
    expect((await signIn('mai@example.test', password)).status).toBe(401)
    await update(account.id, { disabled: false })
    expect((await signIn('mai@example.test', password)).status).toBe(200)
  })

  it('with a new password lose their sessions and the old password', async () => {
    const { account, password } = (await create('an@example.test')).json() as Created
    const cookie = cookiesOf(await signIn('an@example.test', password))
    const renewed = (await update(account.id, { newPassword: true })).json() as Created
    expect((await api.send({ url: '/api/session', headers: { cookie } })).status).toBe(401)
    expect((await signIn('an@example.test', password)).status).toBe(401)
    expect((await signIn('an@example.test', renewed.password)).status).toBe(200)
  })

  it('get what their new role may at once', async () => {
    const { account, password } = (await create('binh@example.test')).json() as Created
    const cookie = cookiesOf(await signIn('binh@example.test', password))
    expect((await api.send({ url: '/api/queue', headers: { cookie } })).status).toBe(403)
    await update(account.id, { role: 'operator' })
    expect((await api.send({ url: '/api/queue', headers: { cookie } })).status).toBe(200)
  })

  it('always leave one admin', async () => {
    const { items } = (
      await api.as('admin', { url: '/api/accounts' })
    ).json() as ContractOutputs['accounts']['list']
    const id = items.find(({ email }) => email === emailOf('admin'))?.id ?? 0
    for (const change of [{ role: 'reader' }, { disabled: true }]) {
      expect((await update(id, change)).json()).toMatchObject({ code: 'LAST_ADMIN', status: 409 })
    }
    expect((await update(999_999, { role: 'reader' })).status).toBe(404)
  })

  it('leave a trail that can be paged through, without secrets', async () => {
    const first = (
      await api.as('admin', { url: '/api/audit?limit=3' })
    ).json() as ContractOutputs['audit']['list']
    expect(first.items).toHaveLength(3)
    const rest = await api.as('admin', { url: `/api/audit?limit=500&after=${first.next}` })
    const ids = (rest.json() as ContractOutputs['audit']['list']).items.map(({ id }) => id)
    expect(Math.max(...ids)).toBeLessThan(first.items.at(-1)?.id ?? 0)
    expect(rest.text).not.toContain('argon2')
  })
})
