import type { RecordEvidence } from '@trucot/core/record/evidence'
import type { Tenure } from '@trucot/core/record/tenure/tenure'
import type { DatabaseExecutor } from '../../database.ts'

/** Evidence that one line of a dossier shows at most; how many sources there are stands beside it. */
const MOST_EVIDENCE = 20
/** Sightings of one tenure that are shown: its first and its last ones. */
const FIRST_SIGHTINGS = 10
const LAST_SIGHTINGS = 30

/** A tenure with its first and last sightings only, where it has many. */
export function shortTenure(tenure: Tenure): Tenure {
  const left = tenure.sightings.length - FIRST_SIGHTINGS - LAST_SIGHTINGS
  if (left <= 0) return tenure
  const sightings = [
    ...tenure.sightings.slice(0, FIRST_SIGHTINGS),
    ...tenure.sightings.slice(-LAST_SIGHTINGS),
  ]
  return { ...tenure, sightings, sightingsLeft: left }
}

function isEvidence(value: unknown): value is RecordEvidence {
  return typeof value === 'object' && value !== null && 'articleId' in value && 'quotes' in value
}

/** Cuts every list of evidence within a value to what is shown; gives all that is left. */
function cutEvidence(value: unknown, found: RecordEvidence[]): RecordEvidence[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'evidence' && Array.isArray(inner)) inner.splice(MOST_EVIDENCE)
    if (isEvidence(inner)) found.push(inner)
    else cutEvidence(inner, found)
  }
  return found
}

/** Makes the evidence of a dossier's parts what is shown of it: not too much, each with its article's title. */
export async function showEvidence<Parts extends object>(db: DatabaseExecutor, parts: Parts): Promise<Parts> {
  const evidence = cutEvidence(parts, [])
  if (evidence.length === 0) return parts
  const rows = await db
    .selectFrom('article')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(evidence.map(({ articleId }) => articleId))])
    .execute()
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  for (const one of evidence) one.title = titles.get(one.articleId) ?? null
  return parts
}
