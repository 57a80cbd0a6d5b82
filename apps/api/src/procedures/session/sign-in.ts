import { findAccountByEmail } from '@trucot/db/account'
import { isPassword } from '../../account/password.ts'
import { takeCode } from '../../second-factor/take-code.ts'
import { knownDevice, newDevice } from '../../session/known-device.ts'
import { letIn } from '../../session/let-in.ts'
import { procedures } from '../procedure.ts'

export const signIn = procedures.session.signIn.handler(async ({ context, input, errors }) => {
  const { db, address, cookies, seal, signInLimits } = context
  const account = await findAccountByEmail(db, input.email)
  const device = knownDevice(account, cookies.device())
  const attempt = { email: input.email, address, device }
  const retryAfterSeconds = await signInLimits.take(attempt)
  if (retryAfterSeconds !== null) {
    context.retryAfter(retryAfterSeconds)
    throw errors.TOO_MANY_REQUESTS({ data: { retryAfterSeconds } })
  }
  const right = await isPassword(account?.passwordHash, input.password)
  if (!account || !right || account.disabledAt) throw errors.WRONG_CREDENTIALS()
  const code = await takeCode(db, seal, account.id, input.code)
  // Attempts are forgiven once all is right: whoever has the password alone would else guess codes without end.
  if (code === 'wrong' || code === 'wanted') throw errors.CODE_WANTED({ data: { wrong: code === 'wrong' } })
  await signInLimits.forgive(attempt)
  const signedIn = await letIn(context, account, code === 'right' ? 'password and code' : 'password')
  if (device === null) cookies.setDevice(newDevice(account))
  return signedIn
})
