import { loadavg } from 'node:os'
import type { BareRate } from './bare-reader.ts'
import type { PhaseMeasure, Spent, Window } from './meter.ts'

/** Of all cores busy with the house, from which on they are what bounds it. */
const BUSY = 0.85

export const say = (line: string) => process.stdout.write(`${line}\n`)
export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(' ')
const total = ({ workers, records, postgres, queue }: Spent) => workers + records + postgres + queue

/** What took less than so many seconds says nothing of how fast it went. */
export const LEAST_SECONDS = 3

/** The rate of several stretches together. */
export function overAll(stretches: readonly Window[]): { rate: number; seconds: number } {
  const articles = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const seconds = stretches.reduce((sum, { from, to, rate }) => sum + (to - from) / rate, 0)
  return { rate: seconds > 0 ? articles / seconds : 0, seconds }
}

/**
 * How the last tenth went against the second, the first in which everything runs: 1 is level. Null where that was too short
 * to tell.
 */
export function levelness({ tenths, articles }: PhaseMeasure): number | null {
  const [early, late] = [tenths[1] ?? 0, tenths.at(-1) ?? 0]
  const longEnough = [early, late].every((rate) => rate > 0 && articles / 10 / rate >= LEAST_SECONDS)
  return longEnough ? late / early : null
}

/** What keeps it from going faster. */
export function boundOf({ spent, busy }: PhaseMeasure, bare: BareRate | null, isRead: boolean): string {
  const reading = isRead && bare ? Math.min(bare.processorMs, spent.workers) : 0
  const parts = [
    ['reading itself', reading],
    ['the workers around it', spent.workers - reading],
    ['making records', spent.records],
    ['Postgres', spent.postgres],
    ['the queue', spent.queue],
  ] as const
  const shares = parts
    .filter(([, ms]) => ms > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, ms]) => `${name} ${((100 * ms) / total(spent)).toFixed(0)} %`)
  const bound =
    busy >= BUSY
      ? 'the processor'
      : `other programs, or waiting: its processors were busy with it for ${(busy * 100).toFixed(0)} % alone`
  return `${bound} (${shares.join(', ')})`
}

/** Everything that was measured of one campaign. */
export function tellPhase(name: string, measure: PhaseMeasure, bare: BareRate | null, isRead = true): void {
  const { articles, seconds, steadyRate, spent } = measure
  const ofBare = bare ? `, ${(steadyRate / bare.articlesPerSecond).toFixed(2)} of the bare reader` : ''
  say(`\n${name}: ${articles} articles in ${seconds.toFixed(1)} s`)
  say(
    `  rate                 ${steadyRate.toFixed(0)} articles/s${ofBare}; ${(articles / seconds).toFixed(0)} with its start`,
  )
  say(
    `  processor an article workers ${spent.workers.toFixed(2)} ms, records ${spent.records.toFixed(2)} ms, Postgres ${spent.postgres.toFixed(2)} ms, queue ${spent.queue.toFixed(2)} ms: two free cores would do ${(2000 / total(spent)).toFixed(0)} articles/s`,
  )
  say(`  bounded by           ${boundOf(measure, bare, isRead)}`)
  say(`  rate by tenths       ${rounded(measure.tenths)} articles/s`)
  say(`  processor by tenths  ${measure.tenthsMs.map((ms) => ms.toFixed(2)).join(' ')} ms an article`)
  say(
    `  worker memory        ${rounded(measure.workerMegabytes)} MB by tenths, at most ${measure.mostWorkerMegabytes.toFixed(0)} MB; making records at most ${measure.mostRecordsMegabytes.toFixed(0)} MB`,
  )
  say(
    `  queue memory         at most ${megabytes(measure.mostQueueBytes)}; ${rounded(measure.queueKilobytes)} kB by tenths`,
  )
  say(`  database             ${rounded(measure.databaseMegabytes)} MB by tenths`)
  if (measure.windows) {
    const { early, late } = measure.windows
    for (const { from, to, rate, milliseconds } of [early, late])
      say(
        `  articles ${`${from} to ${to}`.padEnd(18)} ${rate.toFixed(0)}/s, ${milliseconds.toFixed(2)} ms of processor an article`,
      )
  }
  say(
    `  load                 ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  )
}

/** One thing that was to be reached. */
export interface Bound {
  name: string
  measured: string
  wanted: string
  /** Null where it was too short to tell. */
  met: boolean | null
}

export function tellBounds(bounds: readonly Bound[]): void {
  const width = (of: (bound: Bound) => string) => Math.max(...bounds.map((bound) => of(bound).length))
  const [names, measured, wanted] = [width((b) => b.name), width((b) => b.measured), width((b) => b.wanted)]
  say('')
  for (const bound of bounds) {
    const line = [
      bound.name.padEnd(names),
      bound.measured.padStart(measured),
      bound.wanted.padEnd(wanted),
      bound.met === null ? 'too short to tell' : bound.met ? 'met' : 'NOT MET',
    ]
    say(line.join('   '))
  }
}
