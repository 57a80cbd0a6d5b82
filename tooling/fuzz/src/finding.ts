/** An input that did what no input may. */
export interface Finding {
  target: string
  /** Which input of the run it was: the same seed makes it again. */
  input: number
  what: string
  /** The input itself, cut to a bearable length. */
  shown: string
}

/** What one kind of input is tried on. Gives what it did wrong, or how it ended. */
export interface Target {
  name: string
  /** How often it is tried, beside the others. */
  weight: number
  /** Longer is a hang, in milliseconds. */
  patienceMs: number
  try: (input: number) => Promise<{ ended: string } | { wrong: string; shown: string }>
  close: () => Promise<void>
}
