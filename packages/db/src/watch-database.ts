import type { Database } from './database.ts'
import { ping } from './ping.ts'

const LOOK_EVERY = 1000

/**
 * Calls `onGone` once, with the last fault, when the database has not answered for `graceMs` milliseconds. Gives the
 * function that ends the watch.
 */
export function watchDatabase(db: Database, graceMs: number, onGone: (fault: unknown) => void): () => void {
  let lastAnswer = Date.now()
  let lastFault: unknown
  let asking = false
  const timer = setInterval(() => {
    if (Date.now() - lastAnswer > graceMs) {
      clearInterval(timer)
      onGone(lastFault)
    }
    if (asking) return
    asking = true
    ping(db)
      .then(() => {
        lastAnswer = Date.now()
      })
      .catch((fault: unknown) => {
        lastFault = fault
      })
      .finally(() => {
        asking = false
      })
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
