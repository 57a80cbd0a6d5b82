import type { DatabaseExecutor } from '@trucot/db/database'
import { findSecondFactor, takeRecoveryCode, takeStep } from '@trucot/db/second-factor'
import { stepOfCode } from './one-time-codes.ts'
import type { Seal } from './sealed.ts'

/** What became of a code: `none` asks for none, `wanted` has not come, `wrong` is no code or was taken before. */
export type CodeOutcome = 'none' | 'wanted' | 'wrong' | 'right'

/** Checks the code somebody signs in with, where the account asks for one. A right code is used up by it. */
export async function takeCode(
  db: DatabaseExecutor,
  seal: Seal | null,
  accountId: number,
  code: string | undefined,
): Promise<CodeOutcome> {
  const factor = await findSecondFactor(db, accountId)
  if (!factor?.confirmedAt) return 'none'
  if (code === undefined) return 'wanted'
  const secret = seal?.open(accountId, factor.sealedSecret)
  const step = secret ? stepOfCode(secret, code) : null
  if (step !== null) return (await takeStep(db, accountId, step)) ? 'right' : 'wrong'
  return (await takeRecoveryCode(db, accountId, code.toLowerCase())) ? 'right' : 'wrong'
}
