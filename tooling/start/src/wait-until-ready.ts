import { setTimeout as sleep } from 'node:timers/promises'
import { StartFault } from '@trucot/service/start-fault'

const POLL_MS = 150

/** Waits until `/readyz` says that the API, its database and a worker are there. */
export async function waitUntilReady(address: string, deadlineMs: number): Promise<void> {
  const deadline = Date.now() + deadlineMs
  let last = 'nothing answers'
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2000) })
      if (answer.ok) return
      last = (await answer.text()).slice(0, 300)
    } catch {
      last = 'nothing answers'
    }
    await sleep(POLL_MS)
  }
  throw new StartFault([`Not ready within ${deadlineMs / 1000} s: ${last}`])
}
