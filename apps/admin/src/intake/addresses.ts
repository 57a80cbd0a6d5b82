/** Addresses that somebody typed, a line each, once each; `wrong` is the first line that is none. */
export function addressesIn(typed: string): { addresses: string[]; wrong: string | null } {
  const lines = typed
    .split(/\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isAddress = (line: string) => /^https?:$/u.test(URL.parse(line)?.protocol ?? '')
  return {
    addresses: [...new Set(lines.filter(isAddress))],
    wrong: lines.find((line) => !isAddress(line)) ?? null,
  }
}
