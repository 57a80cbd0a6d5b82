import type { FleetStatus, FleetWorker } from '@trucot/contract/fleet-contract'
import { articlesInWork } from '@trucot/db/articles-in-work'
import { campaignsUnderWay } from '@trucot/db/campaign'
import type { Database } from '@trucot/db/database'
import { databaseHealth, tablesByDeadRows } from '@trucot/db/database-health'
import { queueCounts } from '@trucot/db/reading-task'
import { articlesByMinute, listWorkers } from '@trucot/db/worker'
import type { QueueWatch } from '../../fleet/queue-watch.ts'
import { procedures } from '../procedure.ts'
import { workerView } from '../queue/worker-view.ts'

/** A queue that has not answered by then is called away. */
const ANSWER_WITHIN = 2000
const SHOWN_MINUTES = 60
const SHOWN_TABLES = 6

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
  const away = { ...place, reachable: false, milliseconds: null, jobs: [], store: null }
  if (!watch) return away
  return await timed(() => inTime(Promise.all([watch.counts(), watch.store()]))).then(
    ({ answer: [jobs, store], milliseconds }) => ({ ...place, reachable: true, milliseconds, jobs, store }),
    () => away,
  )
}

/** Workers that are alive first, each with what it says it is reading. */
async function lookAtWorkers(db: Database): Promise<FleetWorker[]> {
  const workers = await listWorkers(db)
  const articles = await articlesInWork(
    db,
    workers.flatMap(({ inWork }) => inWork.map(({ articleId }) => articleId)),
  )
  return workers.map((worker): FleetWorker => {
    const { threads, pace, memoryBytes, beatAt } = worker
    const inWork = worker.inWork
      .toSorted((a, b) => b.seconds - a.seconds)
      .flatMap(({ articleId, seconds }) => {
        const article = articles.get(articleId)
        const since = new Date(beatAt.getTime() - seconds * 1000).toISOString()
        return article ? [{ articleId, since, ...article }] : []
      })
    return { ...workerView(worker), threads, articles: worker.articles, pace, memoryBytes, inWork }
  })
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null

export const status = procedures.fleet.status.handler(async ({ context: { db, queues } }) => {
  const [workers, minutes, counts, campaigns, queue, health, tables] = await Promise.all([
    lookAtWorkers(db),
    articlesByMinute(db, SHOWN_MINUTES),
    queueCounts(db),
    campaignsUnderWay(db, 0),
    lookAtQueue(queues),
    timed(() => databaseHealth(db)),
    tablesByDeadRows(db, SHOWN_TABLES),
  ])
  const { waiting, leased, failed, outbox, oldestWaitingAt, oldestOutboxAt } = counts
  return {
    at: new Date().toISOString(),
    workers,
    pace: workers.filter(({ alive }) => alive).reduce((sum, { pace }) => sum + pace, 0),
    minutes: minutes.map(({ at, articles }) => ({ at: at.toISOString(), articles })),
    articles: { waiting, leased, failed },
    oldestWaitingAt: iso(oldestWaitingAt),
    campaignUnderWay: campaigns.some(({ state }) => state === 'canary' || state === 'running'),
    outbox,
    oldestOutboxAt: iso(oldestOutboxAt),
    queue,
    database: {
      ...health.answer,
      milliseconds: health.milliseconds,
      tables: tables.map(({ vacuumedAt, ...table }) => ({ ...table, vacuumedAt: iso(vacuumedAt) })),
    },
  }
})
