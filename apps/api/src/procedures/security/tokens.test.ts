import type { ContractOutputs } from '@trucot/contract/contract'
import { listAudit } from '@trucot/db/audit'
import { describe, expect, it } from 'vitest'
import { PASSWORD, withServer } from '../../testing/with-server.ts'

const api = withServer()
type Created = ContractOutputs['security']['tokens']['create']

function create(payload: object) {
  return api.as('operator', {
    method: 'POST',
    url: '/api/tokens',
    payload: { name: 'cron', scopes: ['read'], password: PASSWORD, ...payload },
  })
}
async function made(payload: object = {}): Promise<Created> {
  const answer = await create(payload)
  expect(answer.status, answer.text).toBe(200)
  return answer.json() as Created
}
const asProgram = (token: string, url: string, method: 'GET' | 'POST' = 'GET') =>
  api.send({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(method === 'GET' ? {} : { payload: {} }),
  })

describe('a token', () => {
  it('lets a program do what it is for, and nothing else', async () => {
    const { token, view } = await made()
    expect(view).toMatchObject({ name: 'cron', scopes: ['read'], revokedAt: null, lastUsedAt: null })
    expect((await asProgram(token, '/api/articles')).status).toBe(200)
    expect((await asProgram(token, '/api/session')).json()).toMatchObject({ account: { role: 'operator' } })
    const queue = await asProgram(token, '/api/queue')
    expect(queue.status).toBe(403)
    expect(queue.json()).toMatchObject({ code: 'FORBIDDEN', data: { permission: 'queue' } })
  })

  it.each([
    ['GET', '/api/sessions'],
    ['GET', '/api/tokens'],
    ['POST', '/api/tokens'],
    ['POST', '/api/second-factor'],
    ['POST', '/api/session/password'],
  ] as const)('may not %s %s: that is for people', async (method, url) => {
    const { token } = await made()
    expect((await asProgram(token, url, method)).status).toBe(403)
  })

  it('cannot be for what the role lacks, nor do it after the role changed', async () => {
    expect((await create({ scopes: ['accounts'] })).status).toBe(403)
    const { token, view } = await made({ scopes: ['queue'] })
    expect((await asProgram(token, '/api/queue')).status).toBe(200)
    const id = view.accountId
    await api.as('admin', { method: 'PATCH', url: `/api/accounts/${id}`, payload: { role: 'reader' } })
    expect((await asProgram(token, '/api/queue')).status).toBe(403)
    await api.as('admin', { method: 'PATCH', url: `/api/accounts/${id}`, payload: { role: 'operator' } })
  })

  it('ends when it is revoked, runs out, or its account is disabled', async () => {
    const { token, view } = await made()
    const revoke = () => api.as('operator', { method: 'DELETE', url: `/api/tokens/${view.id}` })
    expect((await revoke()).json()).toEqual({ revoked: true })
    expect((await asProgram(token, '/api/articles')).status).toBe(401)
    expect((await revoke()).status).toBe(404)

    const old = await made()
    await api.db
      .updateTable('api_token')
      .set({ expires_at: new Date(0) })
      .where('id', '=', old.view.id)
      .execute()
    expect((await asProgram(old.token, '/api/articles')).status).toBe(401)
  })

  it('belongs to its account: nobody else sees or ends it', async () => {
    const { view } = await made()
    const others = await api.as('curator', { url: '/api/tokens' })
    expect(others.json()).toEqual({ items: [] })
    expect((await api.as('curator', { method: 'DELETE', url: `/api/tokens/${view.id}` })).status).toBe(404)
  })

  it('wants the password anew, is kept hashed, and leaves a trail without itself', async () => {
    expect((await create({ password: 'wrong' })).json()).toMatchObject({ code: 'WRONG_CREDENTIALS' })
    const { token } = await made()
    const rows = await api.db.selectFrom('api_token').selectAll().execute()
    const trail = await listAudit(api.db, { action: 'token.' })
    expect(trail.length).toBeGreaterThan(0)
    for (const kept of [JSON.stringify(rows), JSON.stringify(trail), api.logged.join('')]) {
      expect(kept).not.toContain(token.slice(7))
    }
  })

  it.each(['trucot_', 'trucot_x', 'Bearer', `${'x'.repeat(43)}`])('cannot be %s', async (token) => {
    expect((await asProgram(token, '/api/articles')).status).toBe(401)
  })

  it('does not borrow the session of a cookie that comes with it', async () => {
    const cookie = await api.cookieOf('admin')
    const headers = { authorization: 'Bearer trucot_nonsense', cookie }
    expect((await api.send({ url: '/api/articles', headers })).status).toBe(401)
  })
})
