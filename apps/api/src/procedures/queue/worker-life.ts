import type { WorkerStatus } from '@trucot/db/worker'

/** A worker silent for longer is taken for dead. */
const MOST_SILENT_SECONDS = 30

export function isAlive(worker: Pick<WorkerStatus, 'silentSeconds'>): boolean {
  return worker.silentSeconds <= MOST_SILENT_SECONDS
}
