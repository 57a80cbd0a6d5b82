import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { House } from './house.ts'
import { type OpenWork, openWork } from './open-work.ts'

/** After the last fault all must be done within so many seconds, by the clock. */
export const RECOVERY_SECONDS = 60
/** Who is late is watched so much longer: what comes of it says more than that it was late. */
const PATIENCE_SECONDS = 400
const LOOK_EVERY = 100

/** How a house came back, in seconds from the moment when everything that was taken away had been started again. */
export interface Recovery {
  phase: string
  /** Until something was brought to its end, or nothing was left to do. */
  progress: number
  /** Until nothing was left to do. */
  rest: number
  /** Processes that wanted to run meanwhile, on average of the last minute: how busy the machine was. */
  load: number
}

const total = ({ waiting, leased, outbox, campaigns }: OpenWork) => waiting + leased + outbox + campaigns
const toEnd = ({ waiting, leased, items, taken }: OpenWork) => waiting + leased + items + taken

/** Waits until nothing is left to do; gives what is left where that takes too long. */
export async function untilRecovered(
  house: House,
  phase: string,
): Promise<Recovery | { left: OpenWork | null }> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  let before: number | null = null
  let progress: number | null = null
  let left: OpenWork | null = null
  while (seconds() < PATIENCE_SECONDS) {
    left = await openWork(house).catch(() => null)
    if (left) {
      const open = toEnd(left)
      if (before !== null && open < before) progress ??= seconds()
      before = Math.max(open, before ?? 0)
      if (total(left) === 0) {
        const rest = seconds()
        return { phase, progress: progress ?? rest, rest, load: loadavg()[0] ?? 0 }
      }
    }
    await wait(LOOK_EVERY)
  }
  return { left }
}

/** The time that so many hundredths of the times are not above: for 50 the one in the middle. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((part / 100) * sorted.length) - 1)] ?? 0
}
