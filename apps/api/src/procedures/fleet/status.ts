import type { FleetStatus, FleetWorker } from '@trucot/contract/fleet-contract'
import { databaseHealth } from '@trucot/db/database-health'
import { queueCounts } from '@trucot/db/reading-task'
import { listWorkers } from '@trucot/db/worker'
import type { QueueWatch } from '../../fleet/queue-watch.ts'
import { procedures } from '../procedure.ts'
import { workerView } from '../queue/worker-view.ts'

/** A queue that has not answered by then is called away. */
const ANSWER_WITHIN = 2000

async function timed<Answer>(
  question: () => Promise<Answer>,
): Promise<{ answer: Answer; milliseconds: number }> {
  const began = performance.now()
  const answer = await question()
  return { answer, milliseconds: Math.round(performance.now() - began) }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, ANSWER_WITHIN, new Error('no answer in time'))
  })
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function lookAtQueue(watch: QueueWatch | null): Promise<FleetStatus['queue']> {
  const backend = watch?.kind ?? 'postgres'
  const place = { backend, board: backend === 'redis' }
  if (!watch) return { ...place, reachable: false, milliseconds: null, jobs: [] }
  return await timed(() => inTime(watch.counts())).then(
    ({ answer, milliseconds }) => ({ ...place, reachable: true, milliseconds, jobs: answer }),
    () => ({ ...place, reachable: false, milliseconds: null, jobs: [] }),
  )
}

export const status = procedures.fleet.status.handler(async ({ context: { db, queues } }) => {
  const [workers, counts, queue, health] = await Promise.all([
    listWorkers(db),
    queueCounts(db),
    lookAtQueue(queues),
    timed(() => databaseHealth(db)),
  ])
  const shown = workers.map((worker): FleetWorker => {
    const { threads, articles, pace, memoryBytes } = worker
    return { ...workerView(worker), threads, articles, pace, memoryBytes }
  })
  const { waiting, leased, failed, outbox, oldestWaitingAt } = counts
  return {
    workers: shown,
    pace: shown.filter(({ alive }) => alive).reduce((sum, { pace }) => sum + pace, 0),
    articles: { waiting, leased, failed },
    oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
    outbox,
    queue,
    database: { ...health.answer, milliseconds: health.milliseconds },
  }
})
