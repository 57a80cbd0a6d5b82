import { EXPORTS, RECORD_EXPORTS } from '@trucot/contract/access'
import { may, ROLES } from '@trucot/contract/permissions'
import { procedureRoutes } from '@trucot/contract/procedures'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { withServer } from '../testing/with-server.ts'
import { guard } from './guard.ts'

const api = withServer()
const CALLERS = [null, ...ROLES] as const

const cells = procedureRoutes().flatMap((route) => CALLERS.map((role) => ({ ...route, role })))

describe('who may call what', () => {
  it.each(cells)('$name as $role', async ({ name, method, path, access, role }) => {
    const url = `/api${path.replace(/\{\w+\}/g, '999999')}`
    // Signing out would end the session that the other cells use, and changes never end: both are tried elsewhere.
    if (name === 'session.signOut' || name === 'articles.changes' || name === 'campaigns.progress') return
    const answer = await api.as(role, {
      method: method === 'HEAD' ? 'GET' : method,
      url,
      ...(method === 'GET' ? {} : { payload: {} }),
    })
    const allowed =
      access === 'anyone' ||
      (role !== null && (access === 'signed_in' || access === 'in_person' || may(role, access)))
    if (allowed) expect([200, 400, 404, 409], answer.text).toContain(answer.status)
    else if (role === null) expect(answer).toMatchObject({ status: 401 })
    else {
      expect(answer.status).toBe(403)
      expect(answer.json()).toMatchObject({ code: 'FORBIDDEN', data: { permission: access } })
    }
  })

  it.each(
    [...Object.values(EXPORTS), ...Object.values(RECORD_EXPORTS)].flatMap(({ path }) =>
      CALLERS.map((role) => ({ path, role })),
    ),
  )('GET $path as $role', async ({ path, role }) => {
    const answer = await api.as(role, { url: `/api${path}` })
    expect(answer.status).toBe(role === null ? 401 : 200)
  })

  it('is decided before a body is read', async () => {
    const answer = await api.as('reader', {
      method: 'POST',
      url: '/api/pages',
      headers: { 'content-type': 'application/json' },
      payload: '{"items": [ this is no JSON',
    })
    expect(answer.status).toBe(403)
  })

  it('must be said by every route', async () => {
    const server = Fastify()
    guard(server, api.db, undefined)
    expect(() => server.get('/open', async () => 'secret')).toThrow('does not say who may call it')
    expect(() => server.get('/said', { config: { access: 'anyone' } }, async () => '')).not.toThrow()
  })
})
