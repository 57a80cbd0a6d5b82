import { findAccountByEmail, setDisabled } from '@trucot/db/account'
import { listAudit } from '@trucot/db/audit'
import { describe, expect, it } from 'vitest'
import { cookiesOf, emailOf, PASSWORD, withServer } from '../testing/with-server.ts'
import { MOST_FOR_ACCOUNT } from './sign-in-limits.ts'

const api = withServer()

function signIn(email: string, password: string, from: { remoteAddress?: string; cookie?: string } = {}) {
  return api.send({
    method: 'POST',
    url: '/api/session',
    payload: { email, password },
    remoteAddress: from.remoteAddress ?? '10.0.0.1',
    headers: from.cookie === undefined ? {} : { cookie: from.cookie },
  })
}

describe('signing in', () => {
  it('gives a session that says who one is and what one may', async () => {
    const answer = await signIn(emailOf('curator'), PASSWORD)
    expect(answer.json()).toMatchObject({ account: { role: 'curator' }, can: ['read', 'export', 'decide'] })
    const me = await api.send({ url: '/api/session', headers: { cookie: cookiesOf(answer) } })
    expect(me.json()).toEqual(answer.json())
  })

  it('sets cookies that scripts cannot read and other sites cannot send', async () => {
    const [session, device] = [
      (await signIn(emailOf('curator'), PASSWORD)).headers['set-cookie'] ?? [],
    ].flat()
    expect(session).toMatch(/^trucot=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(device).toMatch(/^trucot-device=.+HttpOnly; SameSite=Strict$/)
  })

  it('takes the address in any case', async () => {
    expect((await signIn(` ${emailOf('curator').toUpperCase()} `, PASSWORD)).status).toBe(200)
  })

  it('answers an unknown address, a wrong password and a disabled account alike', async () => {
    const disabled = await findAccountByEmail(api.db, emailOf('reader'))
    await api.db
      .transaction()
      .execute((tx) =>
        setDisabled(tx, disabled?.id ?? 0, true, { accountId: null, name: 'test', origin: 'test' }),
      )
    const answers = [
      await signIn('nobody@example.test', PASSWORD),
      await signIn(emailOf('curator'), 'wrong'),
      await signIn(emailOf('reader'), PASSWORD),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, text: answers[0]?.text })
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    expect(answers[0]?.json()).toMatchObject({ code: 'WRONG_CREDENTIALS', defined: true })
  })

  it('replaces the session one came with', async () => {
    const first = cookiesOf(await signIn(emailOf('operator'), PASSWORD))
    const second = cookiesOf(await signIn(emailOf('operator'), PASSWORD, { cookie: first }))
    expect((await api.send({ url: '/api/session', headers: { cookie: first } })).status).toBe(401)
    expect((await api.send({ url: '/api/session', headers: { cookie: second } })).status).toBe(200)
  })

  it('writes down who signed in and from where, and never the password', async () => {
    await signIn(emailOf('operator'), PASSWORD, { remoteAddress: '10.0.0.77' })
    const [entry] = await listAudit(api.db, { limit: 1 })
    expect(entry).toMatchObject({ action: 'session.open', actor: 'operator', origin: 'api 10.0.0.77' })
    expect(api.logged.join('')).not.toContain(PASSWORD)
  })

  it.each([{}, { email: 'a@b.c' }, { email: 5, password: 'x' }, [], null, 'text'])(
    'refuses %j',
    async (payload) => {
      const answer = await api.send({
        method: 'POST',
        url: '/api/session',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
      expect(answer.status).toBe(400)
      expect(answer.json()).toMatchObject({ code: 'BAD_REQUEST', defined: true })
    },
  )
})

describe('signing out', () => {
  it('ends the session and clears its cookie', async () => {
    const cookie = cookiesOf(await signIn(emailOf('operator'), PASSWORD))
    const answer = await api.send({ method: 'DELETE', url: '/api/session', headers: { cookie } })
    expect(answer.json()).toEqual({ signedOut: true })
    expect(answer.headers['set-cookie']).toMatch(/^trucot=; Max-Age=0/)
    expect((await api.send({ url: '/api/session', headers: { cookie } })).status).toBe(401)
  })

  it('does nothing where nobody is signed in', async () => {
    expect((await api.send({ method: 'DELETE', url: '/api/session' })).json()).toEqual({ signedOut: false })
  })
})

describe('guessing passwords', () => {
  it('is stopped for one account from one address, and says how long', async () => {
    const from = { remoteAddress: '203.0.113.5' }
    for (let i = 0; i < MOST_FOR_ACCOUNT; i++)
      expect((await signIn(emailOf('admin'), 'wrong', from)).status).toBe(401)
    const answer = await signIn(emailOf('admin'), PASSWORD, from)
    expect(answer.status).toBe(429)
    expect(answer.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      data: { retryAfterSeconds: expect.any(Number) },
    })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('locks out neither the account elsewhere nor others there', async () => {
    expect((await signIn(emailOf('admin'), PASSWORD, { remoteAddress: '198.51.100.7' })).status).toBe(200)
    expect((await signIn(emailOf('curator'), PASSWORD, { remoteAddress: '203.0.113.5' })).status).toBe(200)
  })

  it('does not lock out a browser that signed in before, even at the same address', async () => {
    const from = { remoteAddress: '192.0.2.9' }
    const cookie = cookiesOf(await signIn(emailOf('admin'), PASSWORD, from))
    for (let i = 0; i <= MOST_FOR_ACCOUNT; i++) await signIn(emailOf('admin'), 'wrong', from)
    expect((await signIn(emailOf('admin'), PASSWORD, from)).status).toBe(429)
    expect((await signIn(emailOf('admin'), PASSWORD, { ...from, cookie })).status).toBe(200)
  })
})
