import { tallyWork } from '@trucot/db/work-tally'
import { procedures } from '../procedure.ts'
import { whoseWork } from './whose-work.ts'

export const tally = procedures.work.tally.handler(async ({ context, input: { of, ...query } }) => {
  return await tallyWork(context.db, { ...query, accountId: whoseWork(context, of) })
})
