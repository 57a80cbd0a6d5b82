import { personName } from '@trucot/core/record/identity/person-name'
import type { RecordType } from '@trucot/core/record/record-type'

/** The name that most articles use, one without a stray word before one with it, the longer of two. */
export function commonestName(type: RecordType, names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const stray = (name: string) => (type === 'person' && personName(name).stray ? 1 : 0)
  const shouted = (name: string) => (name === name.toUpperCase() ? 1 : 0)
  return (
    [...counts].toSorted(
      ([a, m], [b, n]) => stray(a) - stray(b) || shouted(a) - shouted(b) || n - m || b.length - a.length,
    )[0]?.[0] ?? null
  )
}
