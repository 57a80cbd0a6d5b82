import { expect, it } from 'vitest'
import { emailOf, PASSWORD, withServer } from '../testing/with-server.ts'

const publicOrigin = 'https://trucot.example'
const api = withServer({ publicOrigin })
const credentials = { email: emailOf('reader'), password: PASSWORD }

it('behind https, cookies are Secure and bound to the host', async () => {
  const answer = await api.send({
    method: 'POST',
    url: '/api/session',
    headers: { origin: publicOrigin },
    payload: credentials,
  })
  const [session, device] = [answer.headers['set-cookie'] ?? []].flat()
  expect(session).toMatch(/^__Host-trucot=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(device).toMatch(/^__Host-trucot-device=.*; Secure; SameSite=Strict$/)
  expect(answer.headers['strict-transport-security']).toContain('max-age=')
  expect(answer.headers['content-security-policy']).toContain('upgrade-insecure-requests')
})

it('behind https, only the public origin may ask for changes', async () => {
  for (const origin of ['http://trucot.example', 'https://trucot.example.evil.test', 'http://localhost']) {
    const answer = await api.send({
      method: 'POST',
      url: '/api/session',
      headers: { origin },
      payload: credentials,
    })
    expect(answer.status, origin).toBe(403)
  }
})
