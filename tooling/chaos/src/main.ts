// pnpm chaos: a house that has bad days, again and again, and must lose nothing.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { chaos, type FinishedRun, tellFailure } from './chaos.ts'
import { percentile } from './recovery.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'both' },
    articles: { type: 'string', default: '60' },
    lease: { type: 'string', default: '4' },
    'at-once': { type: 'string', default: '1' },
    /** No run is begun later than that; what was run is told all the same. */
    minutes: { type: 'string', default: '100000' },
    verbose: { type: 'boolean', default: false },
  },
})
const whole = z.coerce.number().int().positive()
const queue = z.enum(['both', 'redis', 'postgres']).parse(values.queue)
const say = (line: string) => process.stdout.write(`${line}\n`)

const seconds = (times: readonly number[]) => times.map((time) => time.toFixed(1)).join(' ')

function tell(run: FinishedRun): void {
  if (run.ending !== 'passed') say(tellFailure(run))
  const load = Math.max(...run.recoveries.map((recovery) => recovery.load))
  const numbers = [
    `${run.decisions} decisions`,
    `${run.refused} late results refused`,
    `${run.setAside} set aside by bad luck`,
    `recovered in ${seconds(run.recoveries.map(({ rest }) => rest))} s`,
    `load ${load.toFixed(1)}`,
    `${run.seconds.toFixed(0)} s`,
  ]
  say(
    `seed ${run.seed}  ${run.kind.padEnd(8)}  ${run.ending}  ${numbers.join(', ')}: ${run.faults.join('; ')}`,
  )
}

/** How long it took, over all phases of all runs. */
function tellTimes(what: string, times: readonly number[]): void {
  const parts = [50, 90, 99, 100].map((part) => `${part} %: ${percentile(times, part).toFixed(1)}`)
  say(`${what.padEnd(32)} ${parts.join('   ')} s`)
}

// What is started here goes with us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const wanted = whole.parse(values.runs)
const runs = await chaos({
  runs: wanted,
  seed: whole.parse(values.seed),
  kinds: queue === 'both' ? ['redis', 'postgres'] : [queue],
  articles: whole.parse(values.articles),
  leaseSeconds: whole.parse(values.lease),
  atOnce: whole.parse(values['at-once']),
  until: performance.now() + whole.parse(values.minutes) * 60_000,
  onRun: tell,
  ...(values.verbose ? { onLine: say } : {}),
})
const counted = new Map<string, number>()
for (const name of runs.flatMap(({ faults }) => faults)) counted.set(name, (counted.get(name) ?? 0) + 1)
say('\nfaults that happened:')
for (const [name, times] of [...counted].sort((a, b) => b[1] - a[1]))
  say(`${String(times).padStart(5)}  ${name}`)
const recoveries = runs.flatMap((run) => run.recoveries)
say(`\nfrom the end of the last fault, over ${recoveries.length} phases:`)
tellTimes(
  'until work went on',
  recoveries.map(({ progress }) => progress),
)
tellTimes(
  'until nothing was left to do',
  recoveries.map(({ rest }) => rest),
)
const number = (ending: FinishedRun['ending']) => runs.filter((run) => run.ending === ending).length
const sum = (of: (run: FinishedRun) => number) => runs.reduce((total, run) => total + of(run), 0)
say(
  `\n${runs.length} of ${wanted} runs: ${number('passed')} passed, ${number('late')} late on a busy machine, ${number('failed')} failed; ` +
    `${sum(({ decisions }) => decisions)} decisions, ${sum(({ refused }) => refused)} late results refused`,
)
process.exit(number('passed') === wanted ? 0 : 1)
