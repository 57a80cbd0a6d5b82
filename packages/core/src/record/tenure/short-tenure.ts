import type { Tenure } from './tenure.ts'

/** Sightings of one tenure that are shown: its first and its last ones. */
const FIRST_SIGHTINGS = 10
const LAST_SIGHTINGS = 30

/** A tenure with its first and last sightings only, and those on a day that is asked about, where it has many. */
export function shortTenure(tenure: Tenure, on?: string): Tenure {
  const { sightings: all } = tenure
  const sightings = all.filter(
    ({ first, last }, at) =>
      at < FIRST_SIGHTINGS || at >= all.length - LAST_SIGHTINGS || (first === on && last === on),
  )
  const left = all.length - sightings.length
  return left > 0 ? { ...tenure, sightings, sightingsLeft: left } : tenure
}
