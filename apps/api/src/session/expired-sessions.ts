import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Database } from '@trucot/db/database'
import { removeExpiredSessions } from '@trucot/db/session'
import { removeOldSignInCounts } from '@trucot/db/sign-in-count'
import type { Log } from '@trucot/service/log'

const EVERY = 60 * 60_000

/** Removes sessions that have run out, now and every hour. They let nobody in meanwhile. Gives the function that ends it. */
export function sweepSessions(db: Database, log: Log): () => void {
  function sweep(): void {
    removeExpiredSessions(db)
      .then((count) => log.debug(`removed ${count} sessions that had run out`))
      .then(() => removeOldSignInCounts(db, new Date()))
      .catch((fault: unknown) => {
        // That Postgres is away is for its watch to tell.
        if (!isConnectionFault(fault)) log.warn({ err: fault }, 'removing sessions that ran out failed')
      })
  }
  sweep()
  const timer = setInterval(sweep, EVERY)
  return () => clearInterval(timer)
}
