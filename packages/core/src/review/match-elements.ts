import { fullNameKey } from './entity-ref.ts'
import type { EntityRef } from './portable-claim.ts'

/** Pairs of indexes, one to one. Linear in the keys of both lists. */
function pairOff(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
  paired: Map<number, number>,
): void {
  const taken = new Set(paired.values())
  const waiting = new Map<string, number[]>()
  for (const [at, keys] of other.entries()) {
    if (taken.has(at)) continue
    for (const key of keys) {
      const holders = waiting.get(key)
      if (holders) holders.push(at)
      else waiting.set(key, [at])
    }
  }
  for (const [from, keys] of one.entries()) {
    if (paired.has(from)) continue
    const candidates = keys.flatMap((key) => waiting.get(key) ?? []).filter((at) => !taken.has(at))
    if (candidates.length === 0) continue
    const to = Math.min(...candidates)
    paired.set(from, to)
    taken.add(to)
  }
}

const ownKeys = ({ type, keys }: EntityRef) => keys.map((key) => `${type}:${key}`)
const fullName = (ref: EntityRef) => [fullNameKey(ref) ?? []].flat()

/**
 * Which element of `one` is which of `other`: by a name key that is theirs alone first, then by the same full name.
 * An element of `one` may go by several references. Answers indexes of `other` by index of `one`.
 */
export function matchElements(
  one: readonly (readonly EntityRef[])[],
  other: readonly EntityRef[],
): Map<number, number> {
  const paired = new Map<number, number>()
  pairOff(
    one.map((refs) => refs.flatMap(ownKeys)),
    other.map((ref) => ownKeys(ref)),
    paired,
  )
  pairOff(
    one.map((refs) => refs.flatMap(fullName)),
    other.map((ref) => fullName(ref)),
    paired,
  )
  return paired
}
