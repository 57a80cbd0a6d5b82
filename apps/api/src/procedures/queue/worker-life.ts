import type { WorkerStatus } from '@trucot/db/worker'

/** Workers report every two seconds; one silent for longer than this is taken for dead. */
const MOST_SILENT_SECONDS = 10

export function isAlive(worker: Pick<WorkerStatus, 'silentSeconds'>): boolean {
  return worker.silentSeconds <= MOST_SILENT_SECONDS
}
