import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chaosRun, type RunResult } from './chaos-run.ts'
import { makeCorpus } from './corpus.ts'
import { layGround } from './ground.ts'
import type { House, QueueKind } from './house.ts'
import type { LedgerRows } from './ledger-rows.ts'
import { RECOVERY_SECONDS } from './recovery.ts'
import { openTimeline } from './timeline.ts'

/** More processes than this wanting a core each is another's doing: a house of ours has five. */
const BUSY_A_CORE = 3

export interface ChaosOrders {
  runs: number
  seed: number
  kinds: readonly QueueKind[]
  articles: number
  leaseSeconds: number
  /** Houses at once: much of a run is waiting. */
  atOnce: number
  /** Past this moment, by `performance.now()`, no further run is begun. */
  until: number
  /** Told of every line of a timeline as it happens, where wanted. */
  onLine?: (line: string) => void
  onRun?: (run: FinishedRun) => void
}

export interface FinishedRun extends RunResult {
  kind: QueueKind
  timeline: string[]
  /** Recoveries that took longer than they may. */
  late: string[]
  /** How it ended: 'late' where all is as it should be, too late, on a machine that was too busy to tell by the clock. */
  ending: 'passed' | 'late' | 'failed'
  /** Where what the services said is kept; they are removed after runs that all passed. */
  logFolder: string
}

function judge(run: RunResult): Pick<FinishedRun, 'late' | 'ending'> {
  const slow = run.recoveries.filter(({ rest }) => rest > RECOVERY_SECONDS)
  const late = slow.map(
    ({ phase, rest, load }) =>
      `${phase}: done ${rest.toFixed(1)} s after the last fault (load ${load.toFixed(1)})`,
  )
  if (run.amiss.length > 0) return { late, ending: 'failed' }
  if (slow.length === 0) return { late, ending: 'passed' }
  const busy = BUSY_A_CORE * availableParallelism()
  return { late, ending: slow.every(({ load }) => load > busy) ? 'late' : 'failed' }
}

/**
 * Has bad days happen to houses, kinds of queue in turn, seeds counting up, and compares each with a calm day over the same
 * articles. A house serves again after a run that passed. Only processes started here are ever touched.
 */
export async function chaos(orders: ChaosOrders): Promise<FinishedRun[]> {
  const { runs, seed, kinds, leaseSeconds, atOnce, until, onLine, onRun } = orders
  const corpus = makeCorpus(orders.articles)
  const logFolder = await mkdtemp(join(tmpdir(), 'trucot-chaos-logs-'))
  const compiledFolder = join(logFolder, 'compiled')
  const finished: FinishedRun[] = []
  const calm = Promise.withResolvers<LedgerRows>()
  // Every run waits for it in its turn.
  calm.promise.catch(() => undefined)

  async function calmRun(house: House): Promise<LedgerRows> {
    const run = await chaosRun({ house, seed, corpus, calm: null, timeline: openTimeline() })
    if (run.amiss.length > 0) throw new Error(`the calm run failed: ${run.amiss.join('; ')}`)
    return run.rows
  }

  async function faultyRun(house: House, ownSeed: number): Promise<FinishedRun> {
    const timeline = openTimeline(onLine && ((line) => onLine(`${ownSeed}: ${line}`)))
    const result = await chaosRun({ house, seed: ownSeed, corpus, calm: calm.promise, timeline })
    return { ...result, ...judge(result), kind: house.kind, timeline: timeline.lines(), logFolder }
  }

  // Each kind has its runs, and its places to have them at.
  const seedsOf = new Map(
    kinds.map((kind, k) => {
      const numbers = Array.from({ length: runs }, (_, i) => i).filter((i) => i % kinds.length === k)
      return [kind, numbers.map((i) => seed + i).values()]
    }),
  )
  async function place(number: number, mine: readonly QueueKind[]): Promise<void> {
    for (const [k, kind] of mine.entries()) {
      const name = `place_${number}_${kind}`
      const ground = await layGround({ name, kind, leaseSeconds, logFolder, compiledFolder })
      try {
        if (number === 0 && k === 0) calm.resolve(await calmRun(await ground.house()))
        for (const ownSeed of seedsOf.get(kind) ?? []) {
          if (performance.now() > until) return
          const run = await faultyRun(await ground.house(), ownSeed)
          if (run.ending === 'failed') await ground.clear()
          finished.push(run)
          onRun?.(run)
        }
      } finally {
        await ground.close()
      }
    }
  }

  const places = Array.from({ length: atOnce }, (_, number) =>
    place(number, atOnce < kinds.length ? kinds : kinds.filter((_, k) => k === number % kinds.length)).catch(
      (fault: unknown) => {
        calm.reject(fault)
        throw fault
      },
    ),
  )
  const ended = await Promise.allSettled(places)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  if (finished.every(({ ending }) => ending === 'passed')) await rm(logFolder, { recursive: true })
  return finished.sort((a, b) => a.seed - b.seed)
}

/** All that is needed to see a failed run again. */
export function tellFailure(run: FinishedRun): string {
  return [
    `seed ${run.seed} on the ${run.kind} queue ${run.ending.toUpperCase()}:`,
    ...[...run.amiss, ...run.late].map((line) => `  ${line}`),
    'timeline:',
    ...run.timeline.map((line) => `  ${line}`),
    `logs: ${run.logFolder}`,
  ].join('\n')
}
