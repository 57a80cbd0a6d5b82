import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Log } from '@trucot/service/log'

export interface LoopOptions {
  name: string
  everyMs: number
  log: Log
  /** One round; true asks for the next at once. */
  round: () => Promise<boolean | undefined>
}

export interface Loop {
  /** Asks for a round now, or right after the one that runs. */
  wake: () => void
  /** No further round; resolves when the one that runs has ended. */
  stop: () => Promise<void>
}

/** Does something again and again, never twice at once. A round that fails is told once, and once that it goes again. */
export function startLoop({ name, everyMs, log, round }: LoopOptions): Loop {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let failing = false

  async function run(): Promise<void> {
    try {
      if (await round()) again = true
      if (failing) log.info(`${name} works again`)
      failing = false
    } catch (fault) {
      const line = fault instanceof Error ? fault.message : String(fault)
      // That Postgres is away is for its watch to tell.
      if (isConnectionFault(fault)) log.debug({ err: fault }, `${name} failed: ${line}`)
      else if (!failing) log.warn({ err: fault }, `${name} failed, will go on trying: ${line}`)
      failing = true
      again = false
    }
  }

  function start(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    clearTimeout(timer)
    again = false
    running = run().finally(() => {
      running = null
      if (stopped) return
      if (again) setImmediate(start)
      else timer = setTimeout(start, everyMs)
    })
  }

  start()
  return {
    wake: start,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
