import type { ContractOutputs } from '@trucot/contract/contract'
import { Secret, TOTP } from 'otpauth'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { sealWith } from '../../second-factor/sealed.ts'
import { cookiesOf, emailOf, PASSWORD, withServer } from '../../testing/with-server.ts'

// Time stands still: which codes are good, and which were used, is another matter every thirty seconds.
vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
afterAll(() => void vi.useRealTimers())
const api = withServer({ seal: sealWith('a secret of this house, for tests') })
const email = emailOf('curator')
let turn = 0

function signIn(code?: string) {
  return api.send({
    method: 'POST',
    url: '/api/session',
    // Each from an address of its own: guesses are counted by address.
    remoteAddress: `198.51.100.${++turn}`,
    payload: { email, password: PASSWORD, ...(code === undefined ? {} : { code }) },
  })
}
const call = (cookie: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', payload?: object) =>
  api.send({ method, url: '/api/second-factor', headers: { cookie }, ...(payload ? { payload } : {}) })
const codeAt = (secret: string, timestamp = Date.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })

async function turnOn(cookie: string): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = (await call(cookie, 'POST', { password: PASSWORD })).json()
  const { secret } = begun as ContractOutputs['security']['secondFactor']['begin']
  const confirmed = await call(cookie, 'PUT', { code: codeAt(secret) })
  expect(confirmed.status, confirmed.text).toBe(200)
  const { recoveryCodes } = confirmed.json() as ContractOutputs['security']['secondFactor']['confirm']
  return { secret, recoveryCodes }
}

describe('a second factor', () => {
  it('is asked for once it was proved, takes each code once, and recovery codes in its place', async () => {
    const cookie = cookiesOf(await signIn())
    expect((await call(cookie, 'POST', { password: 'wrong' })).status).toBe(403)
    const { secret, recoveryCodes } = await turnOn(cookie)
    expect((await call(cookie, 'GET')).json()).toEqual({ on: true, recoveryCodesLeft: 10, available: true })

    const asked = await signIn()
    expect(asked.status).toBe(401)
    expect(asked.json()).toMatchObject({ code: 'CODE_WANTED', data: { wrong: false } })
    expect(asked.headers['set-cookie']).toBeUndefined()
    // The code that proved it was used up by that.
    expect((await signIn(codeAt(secret))).json()).toMatchObject({
      code: 'CODE_WANTED',
      data: { wrong: true },
    })
    const next = codeAt(secret, Date.now() + 30_000)
    expect((await signIn(next)).status).toBe(200)
    expect((await signIn(next)).status).toBe(401)
    expect((await signIn('000000')).json()).toMatchObject({ data: { wrong: true } })

    const [first = ''] = recoveryCodes
    expect((await signIn(first.toUpperCase())).status).toBe(200)
    expect((await signIn(first)).status).toBe(401)
    expect((await call(cookie, 'GET')).json()).toMatchObject({ recoveryCodesLeft: 9 })

    const [, second = '', third = ''] = recoveryCodes
    expect((await call(cookie, 'DELETE', { password: PASSWORD, code: 'wrong-code' })).status).toBe(403)
    expect((await call(cookie, 'POST', { password: PASSWORD })).json()).toMatchObject({ code: 'ALREADY_ON' })
    expect((await call(cookie, 'DELETE', { password: PASSWORD, code: second })).json()).toEqual({
      removed: true,
    })
    expect((await signIn()).status).toBe(200)
    expect((await signIn(third)).status).toBe(200)
  })

  it('does not tell a wrong password from a wrong code before the password is right', async () => {
    const answer = await api.send({
      method: 'POST',
      url: '/api/session',
      payload: { email, password: 'wrong', code: '123456' },
    })
    expect(answer.json()).toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })

  it('cannot be guessed without end by who has the password', async () => {
    const cookie = cookiesOf(await signIn())
    await turnOn(cookie)
    const guess = (code?: string) =>
      api.send({
        method: 'POST',
        url: '/api/session',
        remoteAddress: '203.0.113.77',
        payload: { email, password: PASSWORD, ...(code === undefined ? {} : { code }) },
      })
    const answers = []
    for (let i = 0; i < 12; i++) answers.push((await guess(i % 2 === 0 ? '123456' : undefined)).status)
    expect(answers.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 401))
    expect(answers.slice(8)).toEqual(Array.from({ length: 4 }, () => 429))
  })

  it('is kept sealed, and an admin can take it away from who lost it', async () => {
    const row = await api.db
      .selectFrom('second_factor as f')
      .innerJoin('account as a', 'a.id', 'f.account_id')
      .select(['f.sealed_secret', 'a.id'])
      .where('a.email', '=', email)
      .executeTakeFirstOrThrow()
    expect(sealWith('another secret of another house, here').open(row.id, row.sealed_secret)).toBeNull()
    const payload = { removeSecondFactor: true }
    await api.as('admin', { method: 'PATCH', url: `/api/accounts/${row.id}`, payload })
    expect((await signIn()).status).toBe(200)
  })
})
