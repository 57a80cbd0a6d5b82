import { implement, ORPCError } from '@orpc/server'
import { contract, type ProcedureName } from '@trucot/contract/contract'
import type { Database } from '@trucot/db/database'
import type { ChangeFeed } from '../changes/change-feed.ts'
import type { Caller } from '../session/caller.ts'
import type { SessionCookies } from '../session/session-cookies.ts'
import type { SignInLimits } from '../session/sign-in-limits.ts'

/** What the procedures share for the life of the process. */
export interface ApiServices {
  db: Database
  signInLimits: SignInLimits
  changes: ChangeFeed
}

/** What a procedure knows of the request that called it. Access was checked before. */
export interface ApiContext extends ApiServices {
  /** The procedure whose access was checked. */
  procedure: ProcedureName
  caller: Caller | null
  /** Address of the client, as far as trusted proxies tell. */
  address: string
  userAgent: string | null
  cookies: SessionCookies
  /** Asks the client to wait before it tries again. */
  retryAfter: (seconds: number) => void
}

/** What every handler is made from. It runs nothing but the procedure whose access was checked. */
export const procedures = implement(contract)
  .$context<ApiContext>()
  .use(async ({ context, path, next }) => {
    if (path.join('.') !== context.procedure) throw new ORPCError('NOT_FOUND')
    return await next()
  })

/** The account that calls. A procedure open to anyone must look at `context.caller` itself. */
export function callerOf(context: ApiContext): Caller {
  if (!context.caller) throw new ORPCError('UNAUTHORIZED')
  return context.caller
}
