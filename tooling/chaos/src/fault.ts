import type { Curator } from './curator.ts'
import type { House, QueueKind } from './house.ts'
import type { Chance } from './seeded-random.ts'
import type { Timeline } from './timeline.ts'

/** What must be seen once a fault is over; gives what was not as it should be. */
export type Proof = () => Promise<string[]>

export interface FaultScene {
  house: House
  chance: Chance
  timeline: Timeline
  /** Null as long as there is nothing to decide on. */
  curator: Curator | null
  /** Gives the workers something to read where they have nothing left, without changing what the ledger comes to. */
  giveWork: () => Promise<void>
  /** Asks for something to be looked at after the fault: the time it takes is none of the fault's. */
  prove: (proof: Proof) => void
}

/** A bad thing that can happen to a house. */
export interface Fault {
  name: string
  /** What it happens to: two faults never happen to one part at a time. */
  part: 'worker 1' | 'worker 2' | 'workers' | 'api' | 'database' | 'queue'
  /** Absent: on both kinds of queue. */
  only?: QueueKind
  /** What the phase must have for it to hit anything; absent: nothing. */
  wants?: 'reading' | 'a curator'
  /** It works with what Postgres does meanwhile, so that nothing else may happen to that. */
  throughDatabase?: true
  /** Does it; resolves when whatever was taken away has been started again. */
  happen: (scene: FaultScene) => Promise<void>
}
