import { type ClaimChange, claimChanges } from '@trucot/core/review/claim-change'
import { reviewChanges } from '@trucot/core/review/compare-readings'
import { sql } from 'kysely'
import type { RollbackOutcome } from './campaign-tables.ts'
import type { DatabaseExecutor } from './database.ts'
import { loadReadings, type StoredReading } from './reading.ts'
import { loadGround } from './review.ts'

/** An article that a campaign changed, claim by claim. */
export interface ChangedArticle {
  articleId: number
  title: string | null
  sourceKey: string
  decisionsMet: number
  suggestionsRaised: number
  rollback: RollbackOutcome | null
  /** Empty where the words of one of the readings were purged since. */
  changes: (ClaimChange & { decided: boolean })[]
}

export interface ChangedArticleQuery {
  campaignId: number
  /** Only articles in which this rule changed something. */
  rule?: string
  /** Only articles in which a decision meets a change. */
  decided?: boolean
  /** The article that a page ended with. */
  after?: number
  limit: number
}

interface ChangeRow extends Omit<ChangedArticle, 'changes'> {
  from: number | null
  to: number
}

/** The changes, each with whether people have decided on it; a log is only asked for where any decision was met. */
async function changesOf(
  db: DatabaseExecutor,
  { articleId, decisionsMet }: ChangeRow,
  before: StoredReading | null,
  after: StoredReading,
): Promise<ChangedArticle['changes']> {
  if (decisionsMet === 0) {
    return claimChanges(before, after).changes.map((change) => ({ ...change, decided: false }))
  }
  const { log, judgedReadings } = await loadGround(db, articleId, [])
  return reviewChanges({ current: before, judgedReadings, log }, after).changes
}

/** Articles that a campaign changed, in the order of their ids, old and new made out anew from the two readings. */
export async function listChangedArticles(
  db: DatabaseExecutor,
  { campaignId, rule, decided = false, after = 0, limit }: ChangedArticleQuery,
): Promise<ChangedArticle[]> {
  const made = rule === undefined ? sql`true` : sql`c.tallies @> ${JSON.stringify([{ rule }])}::jsonb`
  const { rows } = await sql<ChangeRow>`
    select c.article_id as "articleId", a.title, a.source_key as "sourceKey", c.rollback,
      c.decisions_met as "decisionsMet", c.suggestions_raised as "suggestionsRaised",
      c.from_reading_id as "from", c.to_reading_id as "to"
    from campaign_change c join article a on a.id = c.article_id
    where c.campaign_id = ${campaignId} and c.article_id > ${after} and ${made}
      and ${decided ? sql`c.decisions_met > 0` : sql`true`}
    order by c.article_id limit ${limit}`.execute(db)
  const readings = await loadReadings(
    db,
    rows.flatMap(({ from, to }) => (from === null ? [to] : [from, to])),
  )
  const articles: ChangedArticle[] = []
  for (const row of rows) {
    const { from, to, ...article } = row
    const now = readings.get(to)
    const before = from === null ? null : readings.get(from)
    const changes = now && before !== undefined ? await changesOf(db, row, before, now) : []
    articles.push({ ...article, changes })
  }
  return articles
}
