import { nameKey } from '../../text/name-key.ts'

/**
 * The words in which two names differ, "t u | trung uong", whichever comes first; null where they are equal or share
 * nothing. Pairs that differ alike can be decided alike.
 */
export function nameDifference(one: string, other: string): string | null {
  const [a, b] = [nameKey(one).split(' '), nameKey(other).split(' ')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++
  if (start + end === 0) return null
  const parts = [
    a.slice(start, a.length - end).join(' '),
    b.slice(start, b.length - end).join(' '),
  ].toSorted()
  return parts[0] === parts[1] ? null : parts.join(' | ')
}
