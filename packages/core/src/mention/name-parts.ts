const MOST_WORDS = 30

/** "a b c" → "a", "a b": what a shorter form of a name could be that leaves its end out. */
export function properPrefixes(key: string): string[] {
  const parts: string[] = []
  for (let at = key.indexOf(' '); at >= 0 && parts.length < MOST_WORDS; at = key.indexOf(' ', at + 1)) {
    parts.push(key.slice(0, at))
  }
  return parts
}

/** "a b c" → "b c", "c": what a shorter form of a name could be that leaves its beginning out. */
export function properSuffixes(key: string): string[] {
  const parts: string[] = []
  for (let at = key.indexOf(' '); at >= 0 && parts.length < MOST_WORDS; at = key.indexOf(' ', at + 1)) {
    parts.push(key.slice(at + 1))
  }
  return parts
}

/** Adds a value under a key to an index of sets. */
export function addTo<Value>(index: Map<string, Set<Value>>, key: string, value: Value): void {
  const values = index.get(key)
  if (values) values.add(value)
  else index.set(key, new Set([value]))
}
