// pnpm chaos: a house that has bad days, again and again, and must lose nothing.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { chaos, type FinishedRun, tellFailure } from './chaos.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'both' },
    articles: { type: 'string', default: '200' },
    lease: { type: 'string', default: '5' },
    verbose: { type: 'boolean', default: false },
  },
})
const whole = z.coerce.number().int().positive()
const queue = z.enum(['both', 'redis', 'postgres']).parse(values.queue)
const say = (line: string) => process.stdout.write(`${line}\n`)

function tell(run: FinishedRun): void {
  if (run.amiss.length > 0) say(tellFailure(run))
  const ending = run.amiss.length === 0 ? 'passed' : 'FAILED'
  const numbers = [
    `${run.decisions} decisions`,
    `${run.refused} late results refused`,
    `${run.setAside} set aside by bad luck`,
    `recovered in ${run.recovery.toFixed(1)} s`,
    `${run.seconds.toFixed(0)} s`,
  ]
  say(`seed ${run.seed}  ${run.kind.padEnd(8)}  ${ending}  ${numbers.join(', ')}: ${run.faults.join('; ')}`)
}

// What is started here goes with us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const runs = await chaos({
  runs: whole.parse(values.runs),
  seed: whole.parse(values.seed),
  kinds: queue === 'both' ? ['redis', 'postgres'] : [queue],
  articles: whole.parse(values.articles),
  leaseSeconds: whole.parse(values.lease),
  onRun: tell,
  ...(values.verbose ? { onLine: say } : {}),
})
const failed = runs.filter(({ amiss }) => amiss.length > 0)
const counted = new Map<string, number>()
for (const name of runs.flatMap(({ faults }) => faults)) counted.set(name, (counted.get(name) ?? 0) + 1)
say('\nfaults that happened:')
for (const [name, times] of [...counted].sort((a, b) => b[1] - a[1]))
  say(`${String(times).padStart(5)}  ${name}`)
say(
  `\n${runs.length - failed.length} passed, ${failed.length} failed; slowest recovery ${Math.max(...runs.map(({ recovery }) => recovery)).toFixed(1)} s; ` +
    `${runs.reduce((sum, { decisions }) => sum + decisions, 0)} decisions, ${runs.reduce((sum, { refused }) => sum + refused, 0)} late results refused`,
)
process.exit(failed.length === 0 ? 0 : 1)
