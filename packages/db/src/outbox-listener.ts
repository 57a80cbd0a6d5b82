import pg from 'pg'
import { OUTBOX_CHANNEL } from './outbox.ts'

const AGAIN_AFTER = 1000

/**
 * Calls `wake` whenever something was put into the outbox, and once when it begins to listen. A broken connection is
 * made anew and told to `onFault`; meanwhile polling carries on alone. Gives the function that ends it.
 */
export function listenToOutbox(
  databaseUrl: string,
  wake: () => void,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  function connect(): void {
    const mine = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'trucot-outbox',
      keepAlive: true,
    })
    client = mine
    mine.on('notification', wake)
    mine.on('error', onFault)
    mine.once('end', () => {
      client = null
      if (!stopped) timer = setTimeout(connect, AGAIN_AFTER)
    })
    mine
      .connect()
      .then(() => mine.query(`listen ${OUTBOX_CHANNEL}`))
      .then(wake)
      .catch((fault: unknown) => {
        onFault(fault)
        mine.end().catch(() => undefined)
      })
  }

  connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
