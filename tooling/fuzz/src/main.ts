// pnpm fuzz --inputs N --seed S: spoilt addresses, files, feeds and requests; no crash, no 500, no hang.

import { parseArgs } from 'node:util'
import { fuzz } from './run.ts'

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [inputs, seed] = [Number(values.inputs), Number(values.seed)]
if (!(inputs > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --inputs and --seed are whole numbers')
  process.exit(2)
}
const started = Date.now()
const run = await fuzz(inputs, seed, (done) => process.stderr.write(`\r${done}/${inputs}`))
process.stderr.write('\n')
for (const [target, ends] of Object.entries(run.ends)) {
  const told = Object.entries(ends)
    .sort(([, a], [, b]) => b - a)
    .map(([end, count]) => `${end} ${count}`)
  console.log(`${target}: ${told.join(', ')}; slowest ${run.slowestMs[target]} ms`)
}
for (const { target, input, what, shown } of run.findings)
  console.log(`WRONG ${target} input ${input}: ${what}\n  ${shown}`)
console.log(
  `${inputs} inputs, seed ${seed}, ${run.findings.length} findings, ${Math.round((Date.now() - started) / 1000)} s`,
)
process.exitCode = run.findings.length === 0 ? 0 : 1
