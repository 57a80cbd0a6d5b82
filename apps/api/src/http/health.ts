import type { Database } from '@trucot/db/database'
import { isMigrated } from '@trucot/db/migrate'
import { queueCounts } from '@trucot/db/reading-task'
import { listWorkers } from '@trucot/db/worker'
import type { FastifyInstance } from 'fastify'
import { isAlive } from '../procedures/queue/worker-life.ts'

const ANSWER_WITHIN = 3000

interface Readiness {
  ready: boolean
  postgres: 'ok' | 'unreachable'
  schema: 'ok' | 'not migrated' | 'unknown'
  worker: 'ok' | 'none alive' | 'unknown'
  /** The queue's own server, where it has one. */
  queue: 'ok' | 'unreachable' | 'in postgres' | 'unknown'
  /** Readings that wait or run. */
  open: number | null
}

const UNREACHABLE: Readiness = {
  ready: false,
  postgres: 'unreachable',
  schema: 'unknown',
  worker: 'unknown',
  queue: 'unknown',
  open: null,
}

async function lookAtQueue(ask: (() => Promise<unknown>) | null): Promise<Readiness['queue']> {
  if (!ask) return 'in postgres'
  return await ask().then(
    () => 'ok' as const,
    () => 'unreachable' as const,
  )
}

async function look(db: Database, askQueue: (() => Promise<unknown>) | null): Promise<Readiness> {
  if (!(await isMigrated(db))) return { ...UNREACHABLE, postgres: 'ok', schema: 'not migrated' }
  const [workers, counts, queue] = await Promise.all([
    listWorkers(db),
    queueCounts(db),
    lookAtQueue(askQueue),
  ])
  const alive = workers.some(isAlive)
  return {
    ready: alive && queue !== 'unreachable',
    postgres: 'ok',
    schema: 'ok',
    worker: alive ? 'ok' : 'none alive',
    queue,
    open: counts.waiting + counts.leased,
  }
}

/** What works and what does not, within a few seconds whatever hangs. */
async function readiness(db: Database, askQueue: (() => Promise<unknown>) | null): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Readiness>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN, UNREACHABLE)
  })
  try {
    return await Promise.race([look(db, askQueue), tooLate])
  } catch {
    return UNREACHABLE
  } finally {
    clearTimeout(timer)
  }
}

/** `/healthz`: the process answers. `/readyz`: Postgres, its schema, the queue and a worker are there too; else 503. */
export function serveHealth(
  server: FastifyInstance,
  db: Database,
  askQueue: (() => Promise<unknown>) | null,
): void {
  server.get('/healthz', async () => ({ ok: true }))
  server.get('/readyz', async (_request, reply) => {
    const state = await readiness(db, askQueue)
    return await reply
      .status(state.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state)
  })
}
