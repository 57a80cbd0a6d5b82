import { readerName } from '@trucot/core/claim/reader-name'
import { sql } from 'kysely'
import { endItems } from './campaign-item.ts'
import type { DatabaseTransaction } from './database.ts'
import type { ReadingOptions } from './work-tables.ts'

interface LockedTask {
  article_id: number
  campaign_id: number
  options: ReadingOptions
}

/**
 * Those of the tasks that a proof may end, locked: of campaigns that go, never begun, never failed and never lost, and not
 * told to be read anyhow. A person's request and a new page are always read. Whoever offers or takes them at this moment is
 * waited for, in the order in which everybody locks tasks: to pass over what could be proven is to read it in vain.
 */
async function lockProvable(tx: DatabaseTransaction, articleIds: readonly number[]): Promise<LockedTask[]> {
  const { rows } = await sql<LockedTask>`
    select t.article_id, t.campaign_id, t.options from reading_task t
    where t.article_id = any(${articleIds}::bigint[]) and t.state = 'waiting' and t.campaign_id is not null
      and t.attempts = 0 and t.lost = 0 and t.last_error is null and not (t.options ? 'verify')
      and exists (select from campaign c where c.id = t.campaign_id and c.state in ('canary', 'running'))
    order by t.article_id for update of t`.execute(tx)
  return rows
}

/**
 * Ends campaigns' tasks whose article is proven to read as it does now, without reading it: the reading in force was made
 * of the very page that is to be read, by this very build of the reader, with the same rules left out. Nobody leases them,
 * for they end where they are locked. Gives the articles so ended; the others want reading.
 */
export async function endProven(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
  buildId: number,
): Promise<Set<number>> {
  const tasks = await lockProvable(tx, articleIds)
  if (tasks.length === 0) return new Set()
  const wanted = tasks.map(({ article_id, options }) => ({ article_id, reader: readerName(options.without) }))
  // A statement of its own: it must see what was changed before the tasks were locked. What is changed from now on asks for
  // the article again, and waits for the lock to do so.
  const { rows } = await sql<{ article_id: number; claims: number }>`
    with proven as materialized (
      select w.article_id, s.reading_id, s.claims
      from json_to_recordset(${JSON.stringify(wanted)}::json) as w (article_id bigint, reader text)
      join article a on a.id = w.article_id
      join reading r on r.id = a.current_reading_id and r.record is not null
      join article_text x on x.id = r.article_text_id and x.page_id = a.current_page_id
      -- One look by its key each, however little Postgres knows of how many there are.
      cross join lateral (
        select * from reading_seen where reading_id = r.id and reader = w.reader limit 1
      ) s
      where s.build_id = ${buildId} and s.claims is not null
    )
    update reading_task t set
      state = 'done', due_at = 'infinity', offered_at = null, campaign_id = null, finished_at = clock_timestamp(),
      outcome = jsonb_build_object('outcome', 'same', 'proven', true, 'readingId', p.reading_id, 'summary',
        jsonb_build_object('claims', jsonb_build_object('same', p.claims, 'new', 0, 'changed', 0, 'gone', 0),
          'suggestionsRaised', 0, 'decisionsMet', 0))
    from proven p where t.article_id = p.article_id
    returning t.article_id, p.claims`.execute(tx)
  const claimsOf = new Map(rows.map(({ article_id, claims }) => [article_id, claims]))
  await endItems(
    tx,
    tasks.flatMap(({ article_id, campaign_id }) => {
      const claimsSame = claimsOf.get(article_id)
      if (claimsSame === undefined) return []
      const end = { campaignId: campaign_id, articleId: article_id, attempts: 0, claimsSame }
      return [{ ...end, state: 'done' as const, outcome: 'proven' }]
    }),
  )
  return new Set(claimsOf.keys())
}
