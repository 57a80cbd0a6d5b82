/** What was done to the house and when, as a failing run prints it. */
export interface Timeline {
  note: (words: string) => void
  /** Seconds since it began. */
  now: () => number
  lines: () => string[]
}

export function openTimeline(onLine: (line: string) => void = () => undefined): Timeline {
  const began = performance.now()
  const lines: string[] = []
  const now = () => (performance.now() - began) / 1000
  return {
    now,
    note: (words) => {
      const line = `${now().toFixed(2).padStart(7)} s  ${words}`
      lines.push(line)
      onLine(line)
    },
    lines: () => [...lines],
  }
}
