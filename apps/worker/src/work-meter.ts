import { Counter, Gauge, type Registry } from 'prom-client'

const WINDOW_SECONDS = 30

/** How the reading of an article ended this time. */
export type ReadingEnd =
  | 'new'
  | 'returned'
  | 'same'
  | 'proven'
  | 'superseded'
  | 'fenced'
  | 'nothing_to_read'
  | 'retrying'
  | 'failed'
  | 'lost'

/** Ends after which the article's task is over. */
const OVER: ReadonlySet<ReadingEnd> = new Set<ReadingEnd>([
  'new',
  'returned',
  'same',
  'proven',
  'superseded',
  'nothing_to_read',
  'failed',
])

/** Counts what a worker process does. */
export interface WorkMeter {
  ended: (end: ReadingEnd, articles?: number) => void
  /** Articles that were offered again because a lease, a turn or an offer ran out. */
  offeredAgain: (articles: number) => void
  /** Articles ended since it started. */
  articles: () => number
  /** Articles a second over the last half minute. */
  pace: () => number
}

/** Opens a meter; what it counts is in `registry` too, where Prometheus finds it. `now` gives seconds. */
export function openWorkMeter(
  registry: Registry,
  inWork: ReadonlySet<number>,
  now: () => number = () => performance.now() / 1000,
): WorkMeter {
  const readings = new Counter({
    name: 'trucot_readings_total',
    help: 'Readings of articles that ended, by how',
    labelNames: ['end'],
    registers: [registry],
  })
  const sweeps = new Counter({
    name: 'trucot_offered_again_total',
    help: 'Articles offered to the queue again because a lease, a turn or an offer ran out',
    registers: [registry],
  })
  new Gauge({
    name: 'trucot_articles_in_work',
    help: 'Articles being read now',
    registers: [registry],
    collect() {
      this.set(inWork.size)
    },
  })
  const began = now()
  let articles = 0
  /** Articles ended by the second in which they did. */
  const bySecond = new Map<number, number>()
  return {
    ended: (end, count = 1) => {
      readings.inc({ end }, count)
      if (!OVER.has(end)) return
      articles += count
      const second = Math.floor(now())
      bySecond.set(second, (bySecond.get(second) ?? 0) + count)
    },
    offeredAgain: (count) => sweeps.inc(count),
    articles: () => articles,
    pace: () => {
      const from = now() - WINDOW_SECONDS
      for (const second of bySecond.keys()) if (second < from) bySecond.delete(second)
      const lately = [...bySecond.values()].reduce((sum, count) => sum + count, 0)
      return lately / Math.max(1, Math.min(WINDOW_SECONDS, now() - began))
    },
  }
}
