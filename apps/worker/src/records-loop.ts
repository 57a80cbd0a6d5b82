import { setTimeout as wait } from 'node:timers/promises'
import { campaignsInWork } from '@trucot/db/campaigns-in-work'
import type { Database } from '@trucot/db/database'
import { assembleRecords } from '@trucot/db/record/assemble-records'
import type { Log } from '@trucot/service/log'
import { type Loop, startLoop } from './loop.ts'

const ASSEMBLE_EVERY = 1000
/** Articles that records follow in one transaction. */
export const ASSEMBLED_AT_ONCE = 50
/** While a campaign reads, so many times as long as making records took is rested after it: reading goes first. */
const REST = 9

/** Has records follow what changed, as long as there is any, and gives way to campaigns. */
export function startRecordsLoop(db: Database, log: Log, most = ASSEMBLED_AT_ONCE): Loop {
  const stopping = new AbortController()
  const loop = startLoop({
    name: 'records',
    everyMs: ASSEMBLE_EVERY,
    log,
    round: async () => {
      const began = performance.now()
      const { articles, stale, failed } = await assembleRecords(db, most)
      for (const { articleId, fault } of failed)
        log.error({ articleId, err: fault }, 'records cannot follow an article')
      if (articles + stale === 0) return false
      if (await campaignsInWork(db)) {
        const took = performance.now() - began
        await wait(took * REST, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
      return true
    },
  })
  return {
    wake: loop.wake,
    stop: async () => {
      stopping.abort()
      await loop.stop()
    },
  }
}
