import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { ALL_JOBS } from './all-jobs.ts'
import { PREFIX } from './redis-backend.ts'

/** BullMQ's own queues, for a board that shows them job by job. */
export interface BoardQueues {
  queues: readonly Queue[]
  close: () => Promise<void>
}

/** Opens every queue in Redis on a connection that fails at once while Redis is away. */
export function openBoardQueues(url: string): BoardQueues {
  const connection = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  connection.on('error', () => undefined)
  const queues = ALL_JOBS.map(({ name }) => {
    const queue = new Queue(name, { connection, prefix: PREFIX })
    queue.on('error', () => undefined)
    return queue
  })
  return {
    queues,
    close: async () => {
      await Promise.allSettled(queues.map((queue) => queue.close()))
      connection.disconnect()
    },
  }
}
