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
  /** Readings that wait or run. */
  open: number | null
}

const UNREACHABLE: Readiness = {
  ready: false,
  postgres: 'unreachable',
  schema: 'unknown',
  worker: 'unknown',
  open: null,
}

async function look(db: Database): Promise<Readiness> {
  if (!(await isMigrated(db))) return { ...UNREACHABLE, postgres: 'ok', schema: 'not migrated' }
  const [workers, counts] = await Promise.all([listWorkers(db), queueCounts(db)])
  const alive = workers.some(isAlive)
  return {
    ready: alive,
    postgres: 'ok',
    schema: 'ok',
    worker: alive ? 'ok' : 'none alive',
    open: counts.waiting + counts.leased,
  }
}

/** What works and what does not, within a few seconds whatever hangs. */
export async function readiness(db: Database): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Readiness>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN, UNREACHABLE)
  })
  try {
    return await Promise.race([look(db), tooLate])
  } catch {
    return UNREACHABLE
  } finally {
    clearTimeout(timer)
  }
}

/** `/healthz`: the process answers. `/readyz`: Postgres, its schema and a worker are there too; else 503. */
export function serveHealth(server: FastifyInstance, db: Database): void {
  server.get('/healthz', async () => ({ ok: true }))
  server.get('/readyz', async (_request, reply) => {
    const state = await readiness(db)
    return await reply
      .status(state.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state)
  })
}
