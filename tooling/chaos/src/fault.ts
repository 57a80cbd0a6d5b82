import type { House, QueueKind } from './house.ts'
import type { Chance } from './seeded-random.ts'
import type { Timeline } from './timeline.ts'

export interface FaultScene {
  house: House
  chance: Chance
  timeline: Timeline
}

/** A bad thing that can happen to a house. */
export interface Fault {
  name: string
  /** What it happens to: two faults never happen to one part at a time. */
  part: 'worker 1' | 'worker 2' | 'workers' | 'api' | 'database' | 'queue'
  /** Absent: on both kinds of queue. */
  only?: QueueKind
  /** Does it; resolves when whatever was taken away is back. */
  happen: (scene: FaultScene) => Promise<void>
}
