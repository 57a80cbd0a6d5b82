import type { DatabaseExecutor } from '../../database.ts'
import { addQuotes, evidenceWithin } from '../evidence-quotes.ts'
import { MOST_EVIDENCE } from '../office-sightings.ts'

/** Cuts every list of evidence within a value to what one line of a dossier shows; how many sources there are stands beside it. */
function cutEvidence(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'evidence' && Array.isArray(inner)) inner.splice(MOST_EVIDENCE)
    cutEvidence(inner)
  }
}

/** Makes the evidence of a dossier's parts what is shown of it: not too much, each with its words and its article's title. */
export async function showEvidence<Parts extends object>(db: DatabaseExecutor, parts: Parts): Promise<Parts> {
  cutEvidence(parts)
  const evidence = evidenceWithin(parts)
  if (evidence.length === 0) return parts
  await addQuotes(db, evidence)
  const rows = await db
    .selectFrom('article')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(evidence.map(({ articleId }) => articleId))])
    .execute()
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  for (const one of evidence) one.title = titles.get(one.articleId) ?? null
  return parts
}
