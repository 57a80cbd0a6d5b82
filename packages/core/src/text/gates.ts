/**
 * What a word may begin or belong to, one bit a gate: a rule that needs one of some words passes over every sentence whose
 * words open none of its gates, without reading it.
 */
export type Gate = number

/** The bits that bitwise operators work on. */
const MOST_GATES = 32

/** By the keys of the words that open some gate. */
const gates = new Map<string, Gate>()
let made = 0

/** A new gate, opened by the words of these keys. Made while modules load, before the first text is read. */
export function newGate(keys: Iterable<string>): Gate {
  if (made === MOST_GATES) throw new RangeError(`no more than ${MOST_GATES} gates`)
  const gate = 1 << made++
  for (const key of keys) gates.set(key, gatesOf(key) | gate)
  return gate
}

/** How many gates there are: what was computed while there were fewer may know too little. */
export function countOfGates(): number {
  return made
}

/** All the gates that a word opens. */
export function gatesOf(key: string): Gate {
  return gates.get(key) ?? 0
}
