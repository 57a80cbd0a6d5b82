import { findAccountByEmail } from '@trucot/db/account'
import {
  beginSecondFactor,
  confirmSecondFactor,
  findSecondFactor,
  recoveryCodesLeft,
  removeSecondFactor,
} from '@trucot/db/second-factor'
import { newRecoveryCodes, newSecret, shownSecret, stepOfCode } from '../../second-factor/one-time-codes.ts'
import { takeCode } from '../../second-factor/take-code.ts'
import { actorOf } from '../../session/caller.ts'
import { provePassword } from '../../session/prove-password.ts'
import { inPerson, procedures } from '../procedure.ts'

const { secondFactor } = procedures.security

const get = secondFactor.get.handler(async ({ context }) => {
  const { db, seal } = context
  const caller = inPerson(context)
  const factor = await findSecondFactor(db, caller.id)
  return {
    on: Boolean(factor?.confirmedAt),
    recoveryCodesLeft: await recoveryCodesLeft(db, caller.id),
    available: seal !== null,
  }
})

const begin = secondFactor.begin.handler(async ({ context, input, errors }) => {
  const { db, seal } = context
  const caller = inPerson(context)
  if (!seal) throw errors.UNAVAILABLE()
  const account = await findAccountByEmail(db, caller.email)
  if (!(await provePassword(context, account, input.password))) throw errors.WRONG_CREDENTIALS()
  const secret = newSecret()
  if (!(await beginSecondFactor(db, caller.id, seal.seal(caller.id, secret)))) throw errors.ALREADY_ON()
  return shownSecret(secret, caller.email)
})

const confirm = secondFactor.confirm.handler(async ({ context, input, errors }) => {
  const { db, seal, address } = context
  const caller = inPerson(context)
  const factor = await findSecondFactor(db, caller.id)
  const secret = factor && !factor.confirmedAt ? seal?.open(caller.id, factor.sealedSecret) : null
  if (!secret) throw errors.NOT_BEGUN()
  const step = stepOfCode(secret, input.code)
  if (step === null) throw errors.WRONG_CREDENTIALS()
  const recoveryCodes = newRecoveryCodes()
  await db
    .transaction()
    .execute(async (tx) => confirmSecondFactor(tx, caller.id, step, recoveryCodes, actorOf(caller, address)))
  return { recoveryCodes }
})

const remove = secondFactor.remove.handler(async ({ context, input, errors }) => {
  const { db, seal, address } = context
  const caller = inPerson(context)
  const account = await findAccountByEmail(db, caller.email)
  if (!(await provePassword(context, account, input.password))) throw errors.WRONG_CREDENTIALS()
  const outcome = await takeCode(db, seal, caller.id, input.code)
  if (outcome === 'wrong') throw errors.WRONG_CREDENTIALS()
  const removed = await db
    .transaction()
    .execute(async (tx) => removeSecondFactor(tx, caller.id, actorOf(caller, address)))
  return { removed }
})

/** The caller's second factor. */
export const securitySecondFactor = { get, begin, confirm, remove }
