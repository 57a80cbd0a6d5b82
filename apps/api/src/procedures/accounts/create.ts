import { createAccount } from '@trucot/db/account'
import { hashPassword, randomPassword } from '../../account/password.ts'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { accountView } from './account-view.ts'

export const create = procedures.accounts.create.handler(async ({ context, input, errors }) => {
  const password = randomPassword()
  const account = { ...input, passwordHash: await hashPassword(password) }
  const by = actorOf(callerOf(context), context.address)
  const result = await context.db.transaction().execute((tx) => createAccount(tx, account, by))
  if (result.outcome === 'email_taken') throw errors.EMAIL_TAKEN()
  return { account: accountView(result.account), password }
})
