import { setTimeout as wait } from 'node:timers/promises'
import { DATABASE_FAULTS } from './database-faults.ts'
import type { Fault, FaultScene } from './fault.ts'
import { QUEUE_FAULTS } from './queue-faults.ts'
import { type Chance, seededRandom } from './seeded-random.ts'
import { WORKER_FAULTS } from './worker-faults.ts'

const FAULTS_A_PHASE = 2
/** Faults begin within so many seconds of a phase. */
const PHASE_SECONDS = 3

const WORKER_PARTS = new Set(['worker 1', 'worker 2', 'workers'])

function inEachOthersWay(one: Fault, other: Fault): boolean {
  if (one.part === other.part) return true
  // Who is frozen with articles in hand waits for another to take them.
  if (one.wants === 'reading' && other.wants === 'reading') return true
  const parts = [one.part, other.part]
  if (parts.includes('database')) {
    if (one.throughDatabase || other.throughDatabase) return true
    // The sweep that Postgres is restarted in needs one worker ended and one at work.
    return parts.some((part) => WORKER_PARTS.has(part))
  }
  return parts.includes('workers') && parts.every((part) => WORKER_PARTS.has(part))
}

export interface VisitOrders {
  scene: Omit<FaultScene, 'chance'>
  chance: Chance
  /** Whether articles are read while the faults happen. */
  reading: boolean
  /** Told of every fault as it begins. */
  onFault: (name: string) => void
}

/** Lets some faults happen, each at a time of its own; resolves when the last is over. */
export async function visit({ scene, chance, reading, onFault }: VisitOrders): Promise<void> {
  const { house, timeline, curator } = scene
  const possible = [...WORKER_FAULTS, ...QUEUE_FAULTS, ...DATABASE_FAULTS].filter(
    ({ only, wants }) =>
      (!only || only === house.kind) &&
      (wants !== 'reading' || reading) &&
      (wants !== 'a curator' || curator !== null),
  )
  const chosen: Fault[] = []
  while (chosen.length < FAULTS_A_PHASE) {
    const fault = chance.pick(possible)
    if (!chosen.some((other) => inEachOthersWay(other, fault))) chosen.push(fault)
  }
  const planned = chosen.map((fault) => {
    // What must hit articles in work is there from the first.
    const latest = fault.wants === 'reading' ? 0 : PHASE_SECONDS
    return { fault, seconds: chance.between(0, latest), chance: seededRandom(chance.below(2 ** 31)) }
  })
  await Promise.all(
    planned.map(async ({ fault, seconds, chance }) => {
      await wait(seconds * 1000)
      timeline.note(`fault: ${fault.name}`)
      onFault(fault.name)
      // A fault that another stands in the way of, as Postgres being away does, is none.
      await fault
        .happen({ ...scene, chance })
        .catch((refusal: unknown) => timeline.note(`${fault.name}: could not be, ${refusal}`))
    }),
  )
}
