import type { Database } from './database.ts'
import { ping } from './ping.ts'

const LOOK_EVERY = 1000

export interface DatabaseWatch {
  /** How long it may be away, in milliseconds. */
  graceMs: number
  /** How often it is asked, in milliseconds; every second unless said. */
  everyMs?: number
  /** It does not answer; told once a time it is away. */
  onAway: (fault: unknown) => void
  onBack: () => void
  /** It has not answered for too long; told once, and the watch is over. */
  onGone: (fault: unknown) => void
}

/**
 * Asks the database again and again whether it is there. Time in which this process did not run counts for nothing: who was
 * stopped for a minute has not waited for an answer. Gives the function that ends the watch.
 */
export function watchDatabase(db: Database, watch: DatabaseWatch): () => void {
  const { graceMs, everyMs = LOOK_EVERY, onAway, onBack, onGone } = watch
  let lastLook = performance.now()
  let waited = 0
  let lastFault: unknown
  let asking = false
  let away = false
  const timer = setInterval(() => {
    const now = performance.now()
    waited += Math.min(now - lastLook, 2 * everyMs)
    lastLook = now
    if (waited > graceMs) {
      clearInterval(timer)
      onGone(lastFault)
      return
    }
    if (asking) return
    asking = true
    ping(db)
      .then(() => {
        waited = 0
        if (away) onBack()
        away = false
      })
      .catch((fault: unknown) => {
        lastFault = fault
        if (!away) onAway(fault)
        away = true
      })
      .finally(() => {
        asking = false
      })
  }, everyMs)
  return () => clearInterval(timer)
}
