import type { ClaimChange } from '@trucot/core/review/claim-change'
import type { ReviewChanges } from '@trucot/core/review/compare-readings'
import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import type { Switched } from './switch-reading.ts'

/** How many claims of one type one rule added, changed or took away, and how many of them people had decided on. */
export interface ChangeTally {
  kind: ClaimChange['kind']
  type: ClaimChange['type']
  rule: string
  claims: number
  decided: number
}

/** The changes counted by kind, type and rule, in the order in which they first come. */
export function tallyChanges(changes: ReviewChanges['changes']): ChangeTally[] {
  const tallies = new Map<string, ChangeTally>()
  for (const { kind, type, rule, decided } of changes) {
    const key = JSON.stringify([kind, type, rule])
    const tally = tallies.get(key) ?? { kind, type, rule, claims: 0, decided: 0 }
    tallies.set(key, { ...tally, claims: tally.claims + 1, decided: tally.decided + (decided ? 1 : 0) })
  }
  return [...tallies.values()]
}

/** Keeps what a campaign's reading of an article changed, and by which switch, in the transaction that made it. */
export async function keepChange(
  tx: DatabaseTransaction,
  place: { campaignId: number; articleId: number; fromReadingId: number | null; toReadingId: number },
  { changes, summary, decidedClaims, number }: Switched,
): Promise<void> {
  const { claims, decisionsMet, suggestionsRaised } = summary
  await tx
    .insertInto('campaign_change')
    .values({
      campaign_id: place.campaignId,
      article_id: place.articleId,
      from_reading_id: place.fromReadingId,
      to_reading_id: place.toReadingId,
      switch_number: number,
      tallies: JSON.stringify(tallyChanges(changes)),
      added: claims.new,
      changed: claims.changed,
      retired: claims.gone,
      decided_claims: decidedClaims,
      decisions_met: decisionsMet,
      suggestions_raised: suggestionsRaised,
    })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'article_id']).doNothing())
    .execute()
}

export interface CampaignDiff {
  /** Kind by kind, the most claims first. */
  tallies: ChangeTally[]
  changedArticles: number
  decisionsMet: number
  suggestionsRaised: number
}

/** What a whole run changed, summed up over its articles. */
export async function campaignDiff(db: DatabaseExecutor, campaignId: number): Promise<CampaignDiff> {
  const { rows: tallies } = await sql<ChangeTally>`
    select t.kind, t.type, t.rule, sum(t.claims)::int as claims, sum(t.decided)::int as decided
    from campaign_change c,
      jsonb_to_recordset(c.tallies) as t (kind text, type text, rule text, claims int, decided int)
    where c.campaign_id = ${campaignId}
    group by t.kind, t.type, t.rule order by t.kind, sum(t.claims) desc, t.type, t.rule`.execute(db)
  const { rows } = await sql<Omit<CampaignDiff, 'tallies'>>`
    select count(*)::int as "changedArticles", coalesce(sum(decisions_met), 0)::int as "decisionsMet",
      coalesce(sum(suggestions_raised), 0)::int as "suggestionsRaised"
    from campaign_change where campaign_id = ${campaignId}`.execute(db)
  const [sums] = rows
  if (!sums) throw new Error('summing gave no row')
  return { tallies, ...sums }
}
