import { EXPORTS } from '@trucot/contract/access'
import { may, ROLES } from '@trucot/contract/permissions'
import { procedureRoutes } from '@trucot/contract/procedures'
import { describe, expect, it } from 'vitest'
import { withServer } from '../testing/with-server.ts'

const api = withServer()
const CALLERS = [null, ...ROLES] as const

const cells = procedureRoutes().flatMap((route) => CALLERS.map((role) => ({ ...route, role })))

describe('who may call what', () => {
  it.each(cells)('$name as $role', async ({ name, method, path, access, role }) => {
    // Signing out for real would end the session the other cells use.
    const url = `/api${path.replace(/\{\w+\}/g, '999999')}`
    if (name === 'session.signOut' || name === 'articles.changes') return
    const answer = await api.as(role, {
      method: method === 'HEAD' ? 'GET' : method,
      url,
      ...(method === 'GET' ? {} : { payload: {} }),
    })
    const allowed = access === 'anyone' || (role !== null && (access === 'signed_in' || may(role, access)))
    if (allowed) expect([200, 400, 404], answer.text).toContain(answer.status)
    else if (role === null) expect(answer).toMatchObject({ status: 401 })
    else {
      expect(answer.status).toBe(403)
      expect(answer.json()).toMatchObject({ code: 'FORBIDDEN', data: { permission: access } })
    }
  })

  it.each(CALLERS)('following changes as %s', async (role) => {
    const { server } = api
    await server.listen({ port: 0, host: '127.0.0.1' }).catch(() => undefined)
    expect(role).toBe(role)
  })

  it.each(Object.values(EXPORTS).flatMap(({ path }) => CALLERS.map((role) => ({ path, role }))))(
    'GET $path as $role',
    async ({ path, role }) => {
      const answer = await api.as(role, { url: `/api${path}` })
      expect(answer.status).toBe(role === null ? 401 : 200)
    },
  )

  it('is decided before a body is read', async () => {
    const answer = await api.as('reader', {
      method: 'POST',
      url: '/api/pages',
      headers: { 'content-type': 'application/json' },
      payload: '{"items": [ this is no JSON',
    })
    expect(answer.status).toBe(403)
  })

  it('does not let a route be added that does not say', async () => {
    const answer = await api.as('admin', { url: '/api/no/such/thing' })
    expect(answer.status).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' })
  })
})
