import type { ReadingTask } from '@trucot/contract/queue-contract'
import { atOneMoment } from '@trucot/db/one-moment'
import { listTasks, queueCounts, type TaskListing } from '@trucot/db/reading-task'
import { TASK_STATES } from '@trucot/db/work-tables'
import { listWorkers } from '@trucot/db/worker'
import { z } from 'zod'
import { procedures } from '../procedure.ts'
import { processingView } from './processing-view.ts'
import { workerView } from './worker-view.ts'

const TASKS_OF_A_STATE = 50
/** The order operators want: what needs them first. */
const SHOWN_FIRST = { failed: 0, leased: 1, waiting: 2, done: 3 } as const
const STATES = TASK_STATES.toSorted((a, b) => SHOWN_FIRST[a] - SHOWN_FIRST[b])

function taskView(task: TaskListing): ReadingTask {
  const { articleId, title, sourceKey } = task
  return { articleId, title, sourceKey, ...processingView(task), outcome: z.json().parse(task.outcome) }
}

export const status = procedures.queue.status.handler(
  async ({ context: { db } }) =>
    await atOneMoment(db, async (tx) => {
      const { waiting, leased, failed, done, outbox, oldestWaitingAt } = await queueCounts(tx)
      const workers = await listWorkers(tx)
      const tasks: ReadingTask[] = []
      for (const state of STATES) {
        const listed = await listTasks(tx, { state, limit: TASKS_OF_A_STATE })
        tasks.push(...listed.map(taskView))
      }
      return {
        counts: { waiting, leased, failed, done },
        notYetOffered: outbox,
        oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
        workers: workers.map(workerView),
        tasks,
      }
    }),
)
