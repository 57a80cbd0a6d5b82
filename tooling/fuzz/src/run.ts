import { addressTarget } from './address-target.ts'
import { apiTarget } from './api-target.ts'
import { fileTarget, sourceTarget } from './file-targets.ts'
import type { Finding, Target } from './finding.ts'
import { seededRandom } from './seeded-random.ts'

export interface FuzzRun {
  inputs: number
  findings: Finding[]
  /** How inputs ended, by target and end. */
  ends: Record<string, Record<string, number>>
  slowestMs: Record<string, number>
}

/** So many findings are enough. */
const MOST_FINDINGS = 50

/** Waits for an attempt, and no longer than its target's patience. */
async function inTime<Result>(attempt: Promise<Result>, patienceMs: number): Promise<Result | 'hung'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'hung'>((resolve) => {
    timer = setTimeout(() => resolve('hung'), patienceMs)
  })
  try {
    return await Promise.race([attempt, late])
  } finally {
    clearTimeout(timer)
  }
}

async function tryOne(
  target: Target,
  input: number,
): Promise<{ ended: string } | { wrong: string; shown: string }> {
  try {
    const end = await inTime(target.try(input), target.patienceMs)
    return end === 'hung' ? { wrong: `no end after ${target.patienceMs / 1000} s`, shown: '' } : end
  } catch (fault) {
    return { wrong: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault), shown: '' }
  }
}

/** Makes inputs from a seed and tries each on the target whose turn it is. The same seed and number make the same inputs. */
export async function fuzz(
  inputs: number,
  seed: number,
  onStep: (done: number) => void = () => undefined,
): Promise<FuzzRun> {
  const targets = [addressTarget(seed), fileTarget(seed), sourceTarget(seed), await apiTarget(seed, inputs)]
  const turns = targets.flatMap((target) => Array.from({ length: target.weight }, () => target))
  const random = seededRandom(seed)
  const run: FuzzRun = { inputs, findings: [], ends: {}, slowestMs: {} }
  try {
    for (let input = 0; input < inputs && run.findings.length < MOST_FINDINGS; input++) {
      const target = random.pick(turns)
      const started = Date.now()
      const end = await tryOne(target, input)
      const ended = 'ended' in end ? end.ended : 'wrong'
      if ('wrong' in end) run.findings.push({ target: target.name, input, what: end.wrong, shown: end.shown })
      const ends = run.ends[target.name] ?? {}
      run.ends[target.name] = ends
      ends[ended] = (ends[ended] ?? 0) + 1
      run.slowestMs[target.name] = Math.max(run.slowestMs[target.name] ?? 0, Date.now() - started)
      if (input % 1000 === 999) onStep(input + 1)
    }
  } finally {
    await Promise.all(targets.map((target) => target.close()))
  }
  return run
}
