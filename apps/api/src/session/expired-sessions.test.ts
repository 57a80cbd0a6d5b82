import { createHash } from 'node:crypto'
import { openSession } from '@trucot/db/session'
import { expect, it } from 'vitest'
import { emailOf, withServer } from '../testing/with-server.ts'
import { sweepSessions } from './expired-sessions.ts'

const api = withServer()

it('sessions that ran out let nobody in, and are removed', async () => {
  const token = 'x'.repeat(43)
  const account = await api.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', emailOf('admin'))
    .executeTakeFirstOrThrow()
  await openSession(api.db, {
    tokenSha256: createHash('sha256').update(token).digest(),
    accountId: account.id,
    expiresAt: new Date(Date.now() - 1000),
  })
  const answer = await api.send({ url: '/api/session', headers: { cookie: `trucot=${token}` } })
  expect(answer.status).toBe(401)

  const open = () => api.db.selectFrom('session').select('account_id').execute()
  expect(await open()).toHaveLength(1)
  const stop = sweepSessions(api.db, api.log)
  await expect.poll(open, { timeout: 30_000 }).toHaveLength(0)
  stop()
})
