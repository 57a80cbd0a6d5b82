import { expect, it } from 'vitest'
import { PASSWORD, withServer } from '../../testing/with-server.ts'

const api = withServer()

it('cannot be turned on in a house without a secret to seal with', async () => {
  expect((await api.as('reader', { url: '/api/second-factor' })).json()).toMatchObject({ available: false })
  const payload = { password: PASSWORD }
  const answer = await api.as('reader', { method: 'POST', url: '/api/second-factor', payload })
  expect(answer.json()).toMatchObject({ code: 'UNAVAILABLE' })
})
