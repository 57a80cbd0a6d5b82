import type { ReadingTask } from '@trucot/contract/queue-contract'
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

function taskView(task: TaskListing): ReadingTask {
  const { articleId, title, sourceKey } = task
  return { articleId, title, sourceKey, ...processingView(task), outcome: z.json().parse(task.outcome) }
}

export const status = procedures.queue.status.handler(async ({ context: { db } }) => {
  const states = TASK_STATES.toSorted((a, b) => SHOWN_FIRST[a] - SHOWN_FIRST[b])
  const [{ waiting, leased, failed, done, outbox, oldestWaitingAt }, workers, ...tasks] = await Promise.all([
    queueCounts(db),
    listWorkers(db),
    ...states.map((state) => listTasks(db, { state, limit: TASKS_OF_A_STATE })),
  ])
  return {
    counts: { waiting, leased, failed, done },
    notYetOffered: outbox,
    oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
    workers: workers.map(workerView),
    tasks: tasks.flat().map(taskView),
  }
})
