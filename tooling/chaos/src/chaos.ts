import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chaosRun, type RunResult } from './chaos-run.ts'
import { makeCorpus } from './corpus.ts'
import { DatabaseServer } from './database-server.ts'
import type { QueueKind } from './house.ts'
import { QueueServer } from './queue-server.ts'
import { openTimeline } from './timeline.ts'

export interface ChaosOrders {
  runs: number
  seed: number
  kinds: readonly QueueKind[]
  articles: number
  leaseSeconds: number
  /** Told of every line of a timeline as it happens, where wanted. */
  onLine?: (line: string) => void
  onRun?: (run: FinishedRun) => void
}

export interface FinishedRun extends RunResult {
  kind: QueueKind
  timeline: string[]
  /** Where what the services said is kept; they are removed after a run that passed. */
  logFolder: string
}

/**
 * Runs houses with faults, kinds of queue in turn, seeds counting up, and compares each with a calm run over the same
 * articles. Only processes started here are ever touched.
 */
export async function chaos(orders: ChaosOrders): Promise<FinishedRun[]> {
  const { runs, seed, kinds, leaseSeconds, onLine, onRun } = orders
  const corpus = makeCorpus(orders.articles)
  const logFolder = await mkdtemp(join(tmpdir(), 'trucot-chaos-logs-'))
  const databaseServer = await DatabaseServer.start()
  const queueServer = kinds.includes('redis') ? await QueueServer.start() : null
  const finished: FinishedRun[] = []
  const shared = { databaseServer, leaseSeconds, logFolder, corpus }
  try {
    const calm = await chaosRun({
      ...shared,
      name: 'calm',
      kind: 'postgres',
      queueServer: null,
      seed,
      calm: null,
      timeline: openTimeline(),
    })
    if (calm.amiss.length > 0) throw new Error(`the calm run failed: ${calm.amiss.join('; ')}`)
    for (let i = 0; i < runs; i++) {
      const kind = kinds[i % kinds.length] ?? 'postgres'
      const timeline = openTimeline(onLine)
      const result = await chaosRun({
        ...shared,
        name: `chaos_${seed + i}`,
        kind,
        queueServer: kind === 'redis' ? queueServer : null,
        seed: seed + i,
        calm,
        timeline,
      })
      const run = { ...result, kind, timeline: timeline.lines(), logFolder }
      finished.push(run)
      onRun?.(run)
    }
  } finally {
    await queueServer?.kill()
    await databaseServer.remove()
  }
  if (finished.every(({ amiss }) => amiss.length === 0)) await rm(logFolder, { recursive: true })
  return finished
}

/** All that is needed to see a failed run again. */
export function tellFailure(run: FinishedRun): string {
  return [
    `seed ${run.seed} on the ${run.kind} queue FAILED:`,
    ...run.amiss.map((line) => `  ${line}`),
    'timeline:',
    ...run.timeline.map((line) => `  ${line}`),
    `logs: ${run.logFolder}`,
  ].join('\n')
}
