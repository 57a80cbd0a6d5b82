import type { Tenure } from '@trucot/contract/records-views'

/** Where things stand on the axis, in per cent of its width. */
export interface TenureBar {
  tenure: Tenure
  /** Certain: between the first and last sighting. Null where only "former" was seen. */
  supported: { from: number; to: number } | null
  /** Within which it may have lasted; at the ends of the axis where nothing bounds it. */
  possible: { from: number; to: number; openStart: boolean; openEnd: boolean }
  ticks: { at: number; day: string; former: boolean; index: number }[]
}

export interface TenureChart {
  bars: TenureBar[]
  years: { at: number; year: number }[]
}

const DAY = 86_400_000
const MOST_YEAR_MARKS = 9

const time = (day: string) => Date.parse(`${day}T00:00:00Z`)
const startOf = (year: number) => Date.UTC(year, 0, 1)

function ends(interval: string): [string, string] {
  const [from = '', to = from] = interval.split('/')
  return [from, to]
}
const isOpen = (end: string) => end === '' || end === '..'

function daysOf({ supported, possible, sightings }: Tenure): string[] {
  const bounds = [...ends(possible), ...(supported === null ? [] : ends(supported))]
  return [...bounds.filter((end) => !isOpen(end)), ...sightings.flatMap(({ first, last }) => [first, last])]
}

/** Lays tenures out on one axis of whole years. Days are ISO; intervals are EDTF, ".." where an end is open. */
export function tenureChart(tenures: readonly Tenure[]): TenureChart {
  const times = tenures.flatMap(daysOf).map(time).filter(Number.isFinite)
  if (times.length === 0) return { bars: [], years: [] }
  const first = new Date(Math.min(...times)).getUTCFullYear()
  const last = new Date(Math.max(...times)).getUTCFullYear()
  const from = startOf(first)
  const width = startOf(last + 1) - from
  const at = (moment: number) => (100 * (moment - from)) / width

  const bars = tenures.map((tenure): TenureBar => {
    const [possibleFrom, possibleTo] = ends(tenure.possible)
    const span = tenure.supported === null ? null : ends(tenure.supported)
    return {
      tenure,
      supported: span && { from: at(time(span[0])), to: at(time(span[1]) + DAY) },
      possible: {
        from: isOpen(possibleFrom) ? 0 : at(time(possibleFrom)),
        to: isOpen(possibleTo) ? 100 : at(time(possibleTo) + DAY),
        openStart: isOpen(possibleFrom),
        openEnd: isOpen(possibleTo),
      },
      ticks: tenure.sightings.map(({ first: day, former }, index) => ({
        at: at(time(day) + DAY / 2),
        day,
        former,
        index,
      })),
    }
  })
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEAR_MARKS))
  const years = []
  for (let year = first; year <= last; year += step) years.push({ at: at(startOf(year)), year })
  return { bars, years }
}
