import { ALL_JOBS } from '@trucot/queue/all-jobs'
import type { House } from './house.ts'

/** Throws away everything that is in the queue, whatever it is kept in. */
export async function emptyQueue({
  queueServer,
  backend,
}: Pick<House, 'queueServer' | 'backend'>): Promise<void> {
  if (queueServer) {
    await queueServer.flush()
    return
  }
  for (const job of ALL_JOBS) {
    const queue = backend.openQueue<unknown>(job)
    try {
      await queue.empty()
    } finally {
      await queue.close()
    }
  }
}
