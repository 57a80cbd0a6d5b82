import { PERMISSIONS_OF } from '@trucot/contract/permissions'
import { findAccountByEmail } from '@trucot/db/account'
import { writeAudit } from '@trucot/db/audit'
import { closeSession, openSession } from '@trucot/db/session'
import { isPassword } from '../../account/password.ts'
import { actorOf } from '../../session/caller.ts'
import { knownDevice, newDevice } from '../../session/known-device.ts'
import { sessionEnd } from '../../session/session-life.ts'
import { newToken, tokenHash } from '../../session/session-token.ts'
import { procedures } from '../procedure.ts'

const MOST_USER_AGENT = 300

export const signIn = procedures.session.signIn.handler(async ({ context, input, errors }) => {
  const { db, address, cookies, signInLimits } = context
  const account = await findAccountByEmail(db, input.email)
  const device = knownDevice(account, cookies.device())
  const attempt = { email: input.email, address, device }
  const retryAfterSeconds = signInLimits.take(attempt)
  if (retryAfterSeconds !== null) {
    context.retryAfter(retryAfterSeconds)
    throw errors.TOO_MANY_REQUESTS({ data: { retryAfterSeconds } })
  }
  const right = await isPassword(account?.passwordHash, input.password)
  if (!account || !right || account.disabledAt) throw errors.WRONG_CREDENTIALS()
  signInLimits.forgive(attempt)

  const token = newToken()
  const tokenSha256 = tokenHash(token)
  if (!tokenSha256) throw new Error('a new token is no token')
  const now = new Date()
  const userAgent = context.userAgent?.slice(0, MOST_USER_AGENT) ?? null
  await db.transaction().execute(async (tx) => {
    if (context.caller) await closeSession(tx, context.caller.sessionHash)
    await openSession(tx, {
      tokenSha256,
      accountId: account.id,
      expiresAt: sessionEnd(now, now),
      address,
      userAgent,
    })
    await writeAudit(tx, actorOf(account, address), {
      action: 'session.open',
      subjectType: 'account',
      subjectId: account.id,
      after: { userAgent },
    })
  })
  cookies.setSession(token)
  if (device === null) cookies.setDevice(newDevice(account))
  const { id, email, name, role } = account
  return { account: { id, email, name, role }, can: [...PERMISSIONS_OF[role]] }
})
