import { listAccounts } from '@trucot/db/account'
import { procedures } from '../procedure.ts'
import { accountView } from './account-view.ts'

export const list = procedures.accounts.list.handler(async ({ context: { db } }) => {
  return { items: (await listAccounts(db)).map(accountView) }
})
