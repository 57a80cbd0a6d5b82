import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import { errorFingerprint } from './error-fingerprint.ts'

const LONGEST_LOG = 20_000

/** Notes the kind of an error with the first sample of it that the campaign met; gives its fingerprint. */
export async function noteError(
  tx: DatabaseTransaction,
  error: { campaignId: number; articleId: number; text: string; log: string },
): Promise<string> {
  const { fingerprint, message } = errorFingerprint(error.text)
  await tx
    .insertInto('campaign_error')
    .values({
      campaign_id: error.campaignId,
      fingerprint,
      message,
      sample_article_id: error.articleId,
      sample_log: error.log.slice(0, LONGEST_LOG),
    })
    .onConflict((conflict) =>
      conflict.columns(['campaign_id', 'fingerprint']).doUpdateSet({ last_at: sql`clock_timestamp()` }),
    )
    .execute()
  return fingerprint
}

export interface ErrorGroup {
  fingerprint: string
  message: string
  /** Articles set aside with it now. */
  articles: number
  sample: { articleId: number; title: string | null; sourceKey: string; log: string }
  firstAt: Date
  lastAt: Date
}

/** What is set aside in a campaign by kind of error, the most frequent first; kinds that no article has any more are left out. */
export async function listErrors(db: DatabaseExecutor, campaignId: number): Promise<ErrorGroup[]> {
  const { rows } = await sql<Omit<ErrorGroup, 'sample'> & ErrorGroup['sample']>`
    select e.fingerprint, e.message, f.articles, e.sample_article_id as "articleId", a.title,
      a.source_key as "sourceKey", e.sample_log as log, e.first_at as "firstAt", e.last_at as "lastAt"
    from (
      select error_fingerprint, count(*) as articles from campaign_item
      where campaign_id = ${campaignId} and state = 'failed' group by error_fingerprint
    ) f
    join campaign_error e on e.campaign_id = ${campaignId} and e.fingerprint = f.error_fingerprint
    join article a on a.id = e.sample_article_id
    order by f.articles desc, e.fingerprint`.execute(db)
  return rows.map(({ articleId, title, sourceKey, log, ...group }) => ({
    ...group,
    sample: { articleId, title, sourceKey, log },
  }))
}
