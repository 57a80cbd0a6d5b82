import { holdersOn } from '@trucot/core/record/tenure/holders'
import type { Holder } from '@trucot/core/record/tenure/tenure'
import type { DatabaseExecutor } from '../database.ts'
import { loadOffices, tenuresOf } from './office-sightings.ts'

/** Who held an office on a day, from what was known by another; surest first, each with its tenure and evidence. */
export async function holders(
  db: DatabaseExecutor,
  officeId: number,
  on: string,
  asKnownOn?: string,
): Promise<Holder[]> {
  const seen = (await loadOffices(db, [officeId])).get(officeId)
  return seen ? holdersOn(tenuresOf(seen, asKnownOn), on) : []
}
