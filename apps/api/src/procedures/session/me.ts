import { PERMISSIONS_OF } from '@trucot/contract/permissions'
import { callerOf, procedures } from '../procedure.ts'

export const me = procedures.session.me.handler(({ context }) => {
  const { id, email, name, role } = callerOf(context)
  return { account: { id, email, name, role }, can: [...PERMISSIONS_OF[role]] }
})
