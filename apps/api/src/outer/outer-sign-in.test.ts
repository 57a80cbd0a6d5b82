import { setDisabled } from '@trucot/db/account'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FakeIssuer } from '../testing/fake-issuer.ts'
import { cookiesOf, emailOf, withServer } from '../testing/with-server.ts'
import { type OuterIssuer, openOuterIssuer } from './outer-issuer.ts'

const fake = new FakeIssuer()
let opened: OuterIssuer | undefined
const outerIssuer: OuterIssuer = {
  name: 'Bộ Ngoại giao',
  startPath: '/session/outer',
  begin: async (callback) => await issuer().begin(callback),
  finish: async (answer, asked) => await issuer().finish(answer, asked),
}
function issuer(): OuterIssuer {
  opened ??= openOuterIssuer({ issuer: fake.url, clientId: 'trucot', clientSecret: 'x', name: 'thử' })
  return opened
}
beforeAll(async () => await fake.open())
afterAll(async () => await fake.close())
const api = withServer({ outerIssuer, publicOrigin: 'http://trucot.example' })

async function start(next = '/inbox') {
  const answer = await api.send({ url: `/api/session/outer?next=${encodeURIComponent(next)}` })
  return { to: new URL(String(answer.headers.location)), cookie: cookiesOf(answer) }
}
async function back(url: URL, cookie: string) {
  const answer = await api.send({ url: `${url.pathname}${url.search}`, headers: { cookie } })
  return { location: answer.headers.location, cookie: cookiesOf(answer) }
}
async function signIn(next?: string) {
  const { to, cookie } = await start(next)
  return await back(fake.approve(to), cookie)
}
const whoIs = async (cookie: string) => (await api.send({ url: '/api/session', headers: { cookie } })).json()

describe('signing in elsewhere', () => {
  it('is offered where it is set up', async () => {
    const ways = await api.send({ url: '/api/session/ways' })
    expect(ways.json()).toEqual({ outer: { name: 'Bộ Ngoại giao', path: '/session/outer' } })
  })

  it('lets in whoever has an account with the verified address, and knows them later by who they are', async () => {
    fake.next = { sub: 'lan', email: emailOf('curator').toUpperCase(), email_verified: true }
    const first = await signIn('/articles/5')
    expect(first.location).toBe('/articles/5')
    expect(await whoIs(first.cookie)).toMatchObject({ account: { email: emailOf('curator') } })
    fake.next = { sub: 'lan', email: 'other@example.test', email_verified: true }
    expect(await whoIs((await signIn()).cookie)).toMatchObject({ account: { email: emailOf('curator') } })
  })

  it.each([
    ['an address that was not verified', { sub: 'a', email: emailOf('reader'), email_verified: false }],
    ['an address without an account', { sub: 'b', email: 'nobody@example.test', email_verified: true }],
    ['no address', { sub: 'c' }],
  ])('lets nobody in with %s', async (_what, vouched) => {
    fake.next = vouched
    const { location, cookie } = await signIn()
    expect(location).toBe('/sign-in?outer=no_account')
    expect(await whoIs(cookie)).toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('lets no disabled account in', async () => {
    fake.next = { sub: 'op', email: emailOf('operator'), email_verified: true }
    await signIn()
    const { id } = await api.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', emailOf('operator'))
      .executeTakeFirstOrThrow()
    const by = { accountId: null, name: 'test', origin: 'test' }
    await api.db.transaction().execute((tx) => setDisabled(tx, id, true, by))
    expect((await signIn()).location).toBe('/sign-in?outer=no_account')
  })

  it('takes an answer once, and only in the browser that asked', async () => {
    fake.next = { sub: 'lan' }
    const { to, cookie } = await start()
    const answer = fake.approve(to)
    expect((await back(answer, '')).location).toBe('/sign-in?outer=expired')
    const other = await start()
    expect((await back(answer, other.cookie)).location).toBe('/sign-in?outer=expired')
    expect((await back(answer, cookie)).location).toBe('/inbox')
    expect((await back(answer, cookie)).location).toBe('/sign-in?outer=expired')
  })

  it('takes no identity that was made for another sign-in', async () => {
    fake.next = { sub: 'lan' }
    fake.forgedNonce = 'of another sign-in'
    expect((await signIn()).location).toBe('/sign-in?outer=refused')
    fake.forgedNonce = null
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never goes on to %s',
    async (next) => {
      fake.next = { sub: 'lan' }
      expect((await signIn(next)).location).toBe('/')
    },
  )
})
