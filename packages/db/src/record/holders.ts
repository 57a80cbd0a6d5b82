import { holdersOn } from '@trucot/core/record/tenure/holders'
import { shortTenure } from '@trucot/core/record/tenure/short-tenure'
import type { Holder } from '@trucot/core/record/tenure/tenure'
import type { DatabaseExecutor } from '../database.ts'
import { addQuotes, evidenceWithin } from './evidence-quotes.ts'
import { loadOffices, tenuresOf } from './office-sightings.ts'

/** Who held an office on a day, from what was known by another; surest first, each with its tenure and evidence. */
export async function holders(
  db: DatabaseExecutor,
  officeId: number,
  on: string,
  asKnownOn?: string,
): Promise<Holder[]> {
  const seen = (await loadOffices(db, [officeId], asKnownOn ? { asKnownOn } : {})).get(officeId)
  const found = seen ? holdersOn(tenuresOf(seen), on) : []
  const shown = found.map((holder) => ({ ...holder, tenure: shortTenure(holder.tenure, on) }))
  await addQuotes(db, evidenceWithin(shown))
  return shown
}
