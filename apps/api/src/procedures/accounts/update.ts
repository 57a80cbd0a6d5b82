import { type AccountChange, findAccount, setDisabled, setPasswordHash, setRole } from '@trucot/db/account'
import { removeSecondFactor } from '@trucot/db/second-factor'
import { closeSessionsOf } from '@trucot/db/session'
import { hashPassword, randomPassword } from '../../account/password.ts'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { accountView } from './account-view.ts'

export const update = procedures.accounts.update.handler(async ({ context, input, errors }) => {
  const { id, role, disabled, newPassword, removeSecondFactor: removing } = input
  const by = actorOf(callerOf(context), context.address)
  const password = newPassword ? randomPassword() : null
  const passwordHash = password === null ? null : await hashPassword(password)

  function refuse(change: AccountChange): void {
    if (change.outcome === 'unknown') throw errors.NOT_FOUND()
    if (change.outcome === 'last_admin') throw errors.LAST_ADMIN()
  }
  const account = await context.db.transaction().execute(async (tx) => {
    if (role !== undefined) refuse(await setRole(tx, id, role, by))
    if (disabled !== undefined) refuse(await setDisabled(tx, id, disabled, by))
    if (passwordHash !== null) refuse(await setPasswordHash(tx, id, passwordHash, by))
    if (removing) await removeSecondFactor(tx, id, by)
    // Whoever holds an old password, or is shut out, is signed out everywhere.
    if (disabled || passwordHash !== null) await closeSessionsOf(tx, id)
    return await findAccount(tx, id)
  })
  if (!account) throw errors.NOT_FOUND()
  return { account: accountView(account), password }
})
