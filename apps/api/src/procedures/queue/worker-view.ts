import type { WorkerView } from '@trucot/contract/queue-contract'
import type { WorkerStatus } from '@trucot/db/worker'
import { isAlive } from './worker-life.ts'

/** A worker process, as it travels. */
export function workerView(worker: WorkerStatus): WorkerView {
  return {
    id: worker.id,
    name: `${worker.host} ${worker.pid}`,
    readerVersion: worker.reader,
    doing: worker.doing,
    startedAt: worker.startedAt.toISOString(),
    seenAt: worker.beatAt.toISOString(),
    alive: isAlive(worker),
  }
}
