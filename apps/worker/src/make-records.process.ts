// Makes records beside the worker that started it, as what its machine has to spare allows.
import { setPriority } from 'node:os'
import { openDatabase } from '@trucot/db/database'
import { openLog } from '@trucot/service/log'
import { startRecordsLoop } from './records-loop.ts'
import { type RecordsOrders, type RecordsWord, STOP } from './records-messages.ts'

/** How far its turn at the processor is behind that of others, from 0 to 19. */
const NICE = 5
const TELL_EVERY = 2000

function begin({ databaseUrl, logLevel, most }: RecordsOrders): () => Promise<void> {
  const log = openLog({ name: 'worker', level: logLevel })
  const db = openDatabase(databaseUrl, {
    max: 2,
    applicationName: 'trucot-records',
    onConnectionLost: (fault) => log.debug({ err: fault }, 'an idle connection to Postgres broke'),
  })
  const loop = startRecordsLoop(db, log, most)
  const tell = setInterval(() => {
    const word: RecordsWord = { memoryBytes: process.memoryUsage.rss() }
    process.send?.(word)
  }, TELL_EVERY)
  return async () => {
    clearInterval(tell)
    await loop.stop()
    await db.destroy()
  }
}

try {
  setPriority(NICE)
} catch {
  // Some systems do not let it: then it has its turn as others have.
}
// Whoever stops the worker stops all its processes: it ends when the worker says so, or is gone.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))
let end: (() => Promise<void>) | undefined
process.on('message', (message: RecordsOrders | typeof STOP) => {
  if (message !== STOP) end = begin(message)
  else void end?.().finally(() => process.exit(0))
})
