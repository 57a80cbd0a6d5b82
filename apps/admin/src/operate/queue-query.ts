import type { QueueStatus } from '@trucot/contract/queue-contract'
import { api } from '../api/client.ts'

/** How often the operator's page looks, in milliseconds. */
const LOOK_EVERY = 3000

/** What waits, what runs and what failed, kept fresh while the page is looked at. */
export const queueQuery = {
  queryKey: ['queue'],
  queryFn: (): Promise<QueueStatus> => api.queue.status(),
  refetchInterval: LOOK_EVERY,
  staleTime: 0,
  shallow: true,
}
