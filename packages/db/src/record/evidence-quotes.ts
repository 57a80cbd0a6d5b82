import type { RecordEvidence } from '@trucot/core/record/evidence'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'

/** Gives evidence that was loaded without its words the quotes of its claim. */
export async function addQuotes(db: DatabaseExecutor, evidence: readonly RecordEvidence[]): Promise<void> {
  const place = ({ articleId, claimId }: RecordEvidence) => `${articleId} ${claimId}`
  const bare = evidence.filter(({ claimId, quotes }) => claimId !== null && quotes.length === 0)
  if (bare.length === 0) return
  const wanted = [...new Map(bare.map((one) => [place(one), one])).values()].map(
    ({ articleId, claimId }) => ({ article_id: articleId, claim_id: claimId }),
  )
  const { rows } = await sql<{ article_id: number; claim_id: string; quotes: string[] }>`
    select c.article_id, c.claim_id, c.quotes
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w (article_id bigint, claim_id text)
    cross join lateral (
      select article_id, claim_id, shown->'quotes' as quotes from record_claim
      where article_id = w.article_id and claim_id = w.claim_id offset 0
    ) as c`.execute(db)
  const quotes = new Map(rows.map((row) => [`${row.article_id} ${row.claim_id}`, row.quotes]))
  for (const one of bare) one.quotes = quotes.get(place(one)) ?? []
}

/** All evidence within a value, such as a tenure or a dossier. */
export function evidenceWithin(value: unknown, found: RecordEvidence[] = []): RecordEvidence[] {
  if (typeof value !== 'object' || value === null) return found
  if (isEvidence(value)) found.push(value)
  else for (const inner of Object.values(value)) evidenceWithin(inner, found)
  return found
}

function isEvidence(value: object): value is RecordEvidence {
  return 'articleId' in value && 'quotes' in value
}
