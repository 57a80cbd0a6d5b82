import { ORPCError } from '@orpc/server'
import type { AccountSecret } from '@trucot/db/account'
import { isPassword } from '../account/password.ts'
import type { ApiContext } from '../procedures/procedure.ts'
import { knownDevice } from './known-device.ts'

/**
 * Whether somebody who is signed in knows the account's password. Guesses count as those at signing in do; throws
 * TOO_MANY_REQUESTS where there were too many.
 */
export async function provePassword(
  context: ApiContext,
  account: AccountSecret | undefined,
  password: string,
): Promise<boolean> {
  const { address, cookies, signInLimits } = context
  const attempt = { email: account?.email ?? '', address, device: knownDevice(account, cookies.device()) }
  const retryAfterSeconds = await signInLimits.take(attempt)
  if (retryAfterSeconds !== null) {
    context.retryAfter(retryAfterSeconds)
    throw new ORPCError('TOO_MANY_REQUESTS', { defined: true, status: 429, data: { retryAfterSeconds } })
  }
  const right = await isPassword(account?.passwordHash, password)
  if (right) await signInLimits.forgive(attempt)
  return right
}
