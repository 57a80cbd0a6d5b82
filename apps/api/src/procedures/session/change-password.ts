import { findAccountByEmail, setPasswordHash } from '@trucot/db/account'
import { closeSessionsOf } from '@trucot/db/session'
import { hashPassword, isPassword } from '../../account/password.ts'
import { actorOf } from '../../session/caller.ts'
import { knownDevice, newDevice } from '../../session/known-device.ts'
import { inPerson, procedures } from '../procedure.ts'

export const changePassword = procedures.session.changePassword.handler(
  async ({ context, input, errors }) => {
    const caller = inPerson(context)
    const { db, address, cookies, signInLimits } = context
    const account = await findAccountByEmail(db, caller.email)
    // Whoever sits down at another's open session is slowed down in guessing as at the door.
    const attempt = { email: caller.email, address, device: knownDevice(account, cookies.device()) }
    const retryAfterSeconds = await signInLimits.take(attempt)
    if (retryAfterSeconds !== null) {
      context.retryAfter(retryAfterSeconds)
      throw errors.TOO_MANY_REQUESTS({ data: { retryAfterSeconds } })
    }
    if (!(await isPassword(account?.passwordHash, input.current)) || !account) throw errors.WRONG_PASSWORD()
    await signInLimits.forgive(attempt)
    const passwordHash = await hashPassword(input.next)
    const sessionsClosed = await db.transaction().execute(async (tx) => {
      await setPasswordHash(tx, account.id, passwordHash, actorOf(caller, address))
      return await closeSessionsOf(tx, account.id, caller.sessionHash)
    })
    // A device is known by the password it proved.
    cookies.setDevice(newDevice({ ...account, passwordHash }))
    return { sessionsClosed }
  },
)
