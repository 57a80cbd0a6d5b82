import { findAccountByEmail } from '@trucot/db/account'
import { listAudit } from '@trucot/db/audit'
import { describe, expect, it } from 'vitest'
import { cookiesOf, emailOf, PASSWORD, withServer } from '../testing/with-server.ts'
import { MOST_FOR_ACCOUNT } from './sign-in-limits.ts'

const api = withServer()
const NEXT = 'mot mat khau dai hon'

const signIn = (email: string, password: string) =>
  api.send({
    method: 'POST',
    url: '/api/session',
    payload: { email, password },
    remoteAddress: '10.0.0.7',
  })
const change = (cookie: string, payload: object) =>
  api.send({
    method: 'POST',
    url: '/api/session/password',
    payload,
    headers: { cookie },
    remoteAddress: '10.0.0.7',
  })
const me = (cookie: string) => api.send({ url: '/api/session', headers: { cookie } })

describe("changing one's own password", () => {
  it('ends the sessions elsewhere, keeps this one, and leaves a trace without the password', async () => {
    const email = emailOf('curator')
    const [here, elsewhere] = [
      cookiesOf(await signIn(email, PASSWORD)),
      cookiesOf(await signIn(email, PASSWORD)),
    ]
    const answer = await change(here, { current: PASSWORD, next: NEXT })
    expect(answer.status).toBe(200)
    expect((answer.json() as { sessionsClosed: number }).sessionsClosed).toBeGreaterThan(0)
    expect((await me(here)).status).toBe(200)
    expect((await me(elsewhere)).status).toBe(401)
    expect((await signIn(email, PASSWORD)).status).toBe(401)
    expect((await signIn(email, NEXT)).status).toBe(200)
    const account = await findAccountByEmail(api.db, email)
    const audit = await listAudit(api.db, { subjectType: 'account', subjectId: String(account?.id) })
    expect(JSON.stringify(audit)).toContain('account.password')
    expect(JSON.stringify(audit)).not.toContain(NEXT)
  })

  it('refuses a wrong present password, a short new one, and a stranger', async () => {
    const cookie = cookiesOf(await signIn(emailOf('operator'), PASSWORD))
    const wrong = await change(cookie, { current: 'sai', next: NEXT })
    expect(wrong).toMatchObject({ status: 422 })
    expect(wrong.json()).toMatchObject({ code: 'WRONG_PASSWORD', defined: true })
    expect((await change(cookie, { current: PASSWORD, next: 'ngan' })).status).toBe(400)
    expect((await change('', { current: PASSWORD, next: NEXT })).status).toBe(401)
    expect((await signIn(emailOf('operator'), PASSWORD)).status).toBe(200)
  })

  it('slows guessing down', async () => {
    const cookie = cookiesOf(await signIn(emailOf('reader'), PASSWORD))
    for (let guess = 0; guess < MOST_FOR_ACCOUNT; guess++) {
      expect((await change(cookie, { current: `sai ${guess}`, next: NEXT })).status).toBe(422)
    }
    expect((await change(cookie, { current: PASSWORD, next: NEXT })).status).toBe(429)
  })
})
