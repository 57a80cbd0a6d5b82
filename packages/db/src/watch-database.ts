import type { Database } from './database.ts'
import { ping } from './ping.ts'

const LOOK_EVERY = 1000

export interface DatabaseWatch {
  /** How long it may be away, in milliseconds. */
  graceMs: number
  /** It does not answer; told once a time it is away. */
  onAway: (fault: unknown) => void
  onBack: () => void
  /** It has not answered for too long; told once, and the watch is over. */
  onGone: (fault: unknown) => void
}

/** Asks the database every second whether it is there. Gives the function that ends the watch. */
export function watchDatabase(db: Database, { graceMs, onAway, onBack, onGone }: DatabaseWatch): () => void {
  let lastAnswer = Date.now()
  let lastFault: unknown
  let asking = false
  let away = false
  const timer = setInterval(() => {
    if (Date.now() - lastAnswer > graceMs) {
      clearInterval(timer)
      onGone(lastFault)
      return
    }
    if (asking) return
    asking = true
    ping(db)
      .then(() => {
        lastAnswer = Date.now()
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
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
