const MOST_WORDS = 30

/** "a b c" → "a", "a b": what a shorter form of a name could be that leaves its end out; those of some lengths alone. */
export function properPrefixes(key: string, lengths: ReadonlySet<number>): string[] {
  const parts: string[] = []
  let seen = 0
  for (let at = key.indexOf(' '); at >= 0 && seen < MOST_WORDS; at = key.indexOf(' ', at + 1)) {
    seen++
    if (lengths.has(at)) parts.push(key.slice(0, at))
  }
  return parts
}

/** "a b c" → "b c", "c": what a shorter form of a name could be that leaves its beginning out; those of some lengths alone. */
export function properSuffixes(key: string, lengths: ReadonlySet<number>): string[] {
  const parts: string[] = []
  let seen = 0
  for (let at = key.indexOf(' '); at >= 0 && seen < MOST_WORDS; at = key.indexOf(' ', at + 1)) {
    seen++
    if (lengths.has(key.length - at - 1)) parts.push(key.slice(at + 1))
  }
  return parts
}

/**
 * How long some keys are: a part of a name as long as none of them is none of them, which is told without building and
 * looking up the part.
 */
export function lengthsOf(keys: Iterable<string>): ReadonlySet<number> {
  const lengths = new Set<number>()
  for (const key of keys) lengths.add(key.length)
  return lengths
}

/** Adds a value under a key to an index of sets. */
export function addTo<Value>(index: Map<string, Set<Value>>, key: string, value: Value): void {
  const values = index.get(key)
  if (values) values.add(value)
  else index.set(key, new Set([value]))
}
