import { ORPCError } from '@orpc/server'
import { may } from '@trucot/contract/permissions'
import { type ApiContext, callerOf } from '../procedure.ts'

/** The account whose work is asked for, null for everybody's. Others' is for those who may see the audit. */
export function whoseWork(context: ApiContext, of: 'me' | 'everyone' | number): number | null {
  const caller = callerOf(context)
  if (of === 'me' || of === caller.id) return caller.id
  if (!may(caller.role, 'audit')) throw new ORPCError('FORBIDDEN', { data: { permission: 'audit' } })
  return of === 'everyone' ? null : of
}
