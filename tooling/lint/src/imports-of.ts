const STATEMENT =
  /(?:^|[\n;])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"](?<static>[^'"\n]+)['"]|\b(?:import|require)\(\s*['"](?<dynamic>[^'"\n]+)['"]/gu

/** What a source names in its imports and re-exports, types included, each once, in order. */
export function importsOf(source: string): string[] {
  const found = new Set<string>()
  for (const match of source.matchAll(STATEMENT)) {
    const name = match.groups?.static ?? match.groups?.dynamic
    if (name !== undefined) found.add(name)
  }
  return [...found]
}
