import { setFlagsFromString } from 'node:v8'

const FLAG = '--heap-growing-percent'

/**
 * By how much a heap may outgrow what was found alive in it before all of it is looked through again. Left to itself V8 takes
 * 15 to 40 percent, for it counts the pauses of the thread alone: not what threads beside it mark meanwhile, which the
 * readers of a busy machine lack. More than this saves nothing further, and takes memory.
 */
const GROWTH_PERCENT = 60

/** Lets the heaps of this process and its threads grow further between two full collections. */
export function letHeapsGrow(): void {
  setFlagsFromString(`${FLAG}=${GROWTH_PERCENT}`)
}
