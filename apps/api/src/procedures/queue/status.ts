import type { ReadingTask, WorkerView } from '@trucot/contract/queue-contract'
import { listTasks, queueCounts, type TaskListing } from '@trucot/db/reading-task'
import { TASK_STATES } from '@trucot/db/schema'
import { listWorkers, type WorkerStatus } from '@trucot/db/worker'
import { z } from 'zod'
import { procedures } from '../procedure.ts'
import { processingView } from './processing-view.ts'
import { isAlive } from './worker-life.ts'

const TASKS_OF_A_STATE = 50
/** The order operators want: what needs them first. */
const SHOWN_FIRST = { failed: 0, leased: 1, waiting: 2, done: 3 } as const

function workerView(worker: WorkerStatus): WorkerView {
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

function taskView(task: TaskListing): ReadingTask {
  const { articleId, title, sourceKey } = task
  return { articleId, title, sourceKey, ...processingView(task), outcome: z.json().parse(task.outcome) }
}

export const status = procedures.queue.status.handler(async ({ context: { db } }) => {
  const states = TASK_STATES.toSorted((a, b) => SHOWN_FIRST[a] - SHOWN_FIRST[b])
  const [{ outbox, oldestWaitingAt, ...counts }, workers, ...tasks] = await Promise.all([
    queueCounts(db),
    listWorkers(db),
    ...states.map((state) => listTasks(db, { state, limit: TASKS_OF_A_STATE })),
  ])
  return {
    counts,
    notYetOffered: outbox,
    oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
    workers: workers.map(workerView),
    tasks: tasks.flat().map(taskView),
  }
})
