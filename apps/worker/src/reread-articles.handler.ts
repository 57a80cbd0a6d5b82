import type { Database } from '@trucot/db/database'
import { expandReread } from '@trucot/db/reread'
import type { JobHandler } from '@trucot/queue/queue-backend'
import type { RereadArticlesPayload } from '@trucot/queue/reread-articles.job'

/** Turns a standing order into reading tasks, a step a transaction; stopped midway it is taken up again later. */
export function rereadArticlesHandler(context: {
  db: Database
  stopping: AbortSignal
}): JobHandler<RereadArticlesPayload> {
  return async ({ payload }) => {
    let done = false
    while (!done && !context.stopping.aborted) {
      done = await context.db.transaction().execute((tx) => expandReread(tx, payload.rereadId))
    }
  }
}
