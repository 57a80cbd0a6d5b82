import { implement, ORPCError } from '@orpc/server'
import { contract, type ProcedureName } from '@trucot/contract/contract'
import type { Database } from '@trucot/db/database'
import type { Fetcher } from '@trucot/intake/net/fetcher'
import type { IntakePool } from '@trucot/intake/thread/intake-pool'
import type { CampaignFeed } from '../campaigns/campaign-feed.ts'
import type { PreviewReader } from '../campaigns/preview-reader.ts'
import type { ChangeFeed } from '../changes/change-feed.ts'
import type { QueueWatch } from '../fleet/queue-watch.ts'
import type { OuterIssuer } from '../outer/outer-issuer.ts'
import type { Seal } from '../second-factor/sealed.ts'
import type { Caller } from '../session/caller.ts'
import type { SessionCookies } from '../session/session-cookies.ts'
import type { SignInLimits } from '../session/sign-in-limits.ts'

/** What the procedures share for the life of the process. */
export interface ApiServices {
  db: Database
  signInLimits: SignInLimits
  /** Null where the house has no secret to seal with. */
  seal: Seal | null
  /** Another issuer that vouches for people; null where none is set up. */
  outerIssuer: OuterIssuer | null
  changes: ChangeFeed
  /** Null where nobody said where the queue is. */
  queues: QueueWatch | null
  campaigns: CampaignFeed
  previews: PreviewReader
  /** Opens files in threads. */
  intake: IntakePool
  /** Fetches from public addresses alone. */
  fetcher: Fetcher
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

/** The account of the person who calls with a session of their own. */
export function inPerson(context: ApiContext): Caller & { sessionHash: Buffer } {
  const { caller } = context
  if (!caller?.sessionHash) throw new ORPCError('UNAUTHORIZED')
  return { ...caller, sessionHash: caller.sessionHash }
}

/** The account that calls. A procedure open to anyone must look at `context.caller` itself. */
export function callerOf(context: ApiContext): Caller {
  if (!context.caller) throw new ORPCError('UNAUTHORIZED')
  return context.caller
}
