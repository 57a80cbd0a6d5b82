/** What was wanted and what was reached. */
export interface Measure {
  what: string
  wanted: number
  reached: number
  unit: string
  /** Milliseconds of the processor's time, where that is known. */
  processor?: number
  note?: string
}

export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
export const longest = (numbers: readonly number[]) => Math.max(0, ...numbers)

/** By the clock; where that fails and the processor's time does not, the machine was busy with something else. */
function verdictOf({ wanted, reached, processor }: Measure): string {
  if (reached <= wanted) return 'yes'
  return processor !== undefined && processor <= wanted ? 'BUSY' : 'NO'
}

function line(measure: Measure): string {
  const { what, wanted, reached, unit, processor, note = '' } = measure
  const figure = (value: number | undefined) =>
    (value === undefined ? '' : `${value.toFixed(0)} ${unit}`).padStart(10)
  return `${what.padEnd(46)}${figure(wanted)}${figure(reached)}${figure(processor)}   ${verdictOf(measure).padEnd(5)}${note}`
}

/** All measures as a table, and what its words mean. */
export function tableOf(measures: readonly Measure[]): string {
  const head = `${' '.repeat(46)}${'wanted'.padStart(10)}${'reached'.padStart(10)}${'processor'.padStart(10)}   met`
  const busy = 'BUSY: not by the clock, but by the time of the processor: other programs held the page up.'
  return [head, ...measures.map(line), busy].join('\n')
}
