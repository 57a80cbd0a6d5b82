import type { Database } from '@trucot/db/database'
import { ping } from '@trucot/db/ping'
import { tellFault } from '@trucot/service/tell-fault'

const LOOK_EVERY = 2000

/**
 * Calls `onGone` once, with one line that says why, when Postgres has not answered for `graceMs` milliseconds.
 * Gives the function that ends the watch.
 */
export function watchPostgres(db: Database, graceMs: number, onGone: (reason: string) => void): () => void {
  let lastAnswer = Date.now()
  let lastFault: unknown
  let asking = false

  function ask(): void {
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
  }

  const timer = setInterval(() => {
    if (Date.now() - lastAnswer > graceMs) {
      clearInterval(timer)
      const why =
        tellFault(lastFault)?.join(' ') ?? (lastFault instanceof Error ? lastFault.message : 'no answer')
      onGone(`Postgres has not answered for ${Math.round(graceMs / 1000)} s: ${why}`)
    } else {
      ask()
    }
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
