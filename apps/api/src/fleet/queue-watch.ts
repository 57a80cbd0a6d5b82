import type { JobCounts, QueueStore } from '@trucot/contract/fleet-contract'
import { ALL_JOBS } from '@trucot/queue/all-jobs'
import type { QueueBackend } from '@trucot/queue/queue-backend'

/** What the API sees of the queue. Connections are made when it is first asked. */
export interface QueueWatch {
  kind: QueueBackend['kind']
  /** Rejects where the queue does not answer. */
  counts: () => Promise<JobCounts[]>
  /** Rejects likewise. */
  store: () => Promise<QueueStore>
  close: () => Promise<void>
}

export function watchQueue(backend: QueueBackend): QueueWatch {
  const queues = ALL_JOBS.map((job) => ({ name: job.name, queue: backend.openQueue(job) }))
  const store = backend.watchStore()
  return {
    kind: backend.kind,
    store: () => store.health(),
    counts: () => Promise.all(queues.map(async ({ name, queue }) => ({ name, ...(await queue.counts()) }))),
    close: async () => {
      await Promise.all([store.close(), ...queues.map(({ queue }) => queue.close())])
    },
  }
}
