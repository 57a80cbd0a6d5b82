import { countColumns } from '@trucot/db/article-counts'
import { listDecisions } from '@trucot/db/decision-log'
import { reviewOf } from '@trucot/db/review'
import { sql } from 'kysely'
import { POISONED } from './corpus.ts'
import type { Confirmed } from './curator.ts'
import type { House } from './house.ts'

/** Tasks that did not end as they should: not done, or set aside without a reason, or the wrong ones set aside. */
export async function tasksAmiss(house: House): Promise<string[]> {
  const { rows } = await sql<{ source_key: string; state: string; last_error: string | null }>`
    select a.source_key, t.state, t.last_error
    from article a left join reading_task t on t.article_id = a.id
    where (a.source_key = ${POISONED} and (t.state is distinct from 'failed' or t.last_error is null))
      or (a.source_key <> ${POISONED} and t.state is distinct from 'done')`.execute(house.db)
  return rows.map((row) => `${row.source_key} ended ${row.state} (${row.last_error ?? 'no reason'})`)
}

const kept = ({ id, groupId, articleId, readingId, claimId, action, judged, sequence }: Confirmed) =>
  JSON.stringify({ id, groupId, articleId, readingId, claimId, action, judged, sequence })

/** Decisions confirmed by the API that the log lacks or tells otherwise, and decisions nobody made. */
export async function decisionsAmiss(house: House, confirmed: readonly Confirmed[]): Promise<string[]> {
  const found: string[] = []
  const articles = [...new Set(confirmed.map(({ articleId }) => articleId))]
  const logs = (await Promise.all(articles.map((id) => listDecisions(house.db, id)))).flat()
  const logged = new Map(logs.map((line) => [line.id, line]))
  for (const line of confirmed) {
    const now = logged.get(line.id)
    if (!now) found.push(`decision ${line.id} on article ${line.articleId} is lost`)
    else if (kept(now) !== kept(line))
      found.push(`decision ${line.id} has changed: ${kept(line)} → ${kept(now)}`)
  }
  const { rows } = await sql<{ decisions: number; audited: number; numbered: number }>`
    select (select count(*) from decision)::int as decisions,
      (select count(*) from audit where action = 'article.decide')::int as audited,
      (select coalesce(sum(decisions), 0) from article)::int as numbered`.execute(house.db)
  const [counts] = rows
  for (const [what, count] of Object.entries(counts ?? {})) {
    if (count !== confirmed.length) found.push(`${what}: ${count}, but ${confirmed.length} were made`)
  }
  return found
}

/** Articles whose counts are not what their reading and their log come to. */
export async function countsAmiss(house: House, articleIds: readonly number[]): Promise<string[]> {
  const found: string[] = []
  for (const id of articleIds) {
    const review = await reviewOf(house.db, id)
    if (!review) continue
    const { record, text, states, log } = review
    const expected = countColumns({ states, reading: record && text !== null ? { record, text } : null, log })
    const row = await house.db
      .selectFrom('article')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const wrong = Object.entries(expected).filter(
      ([column, count]) => row[column as keyof typeof expected] !== count,
    )
    if (wrong.length > 0)
      found.push(`article ${id}: ${wrong.map(([column]) => column).join(', ')} do not fit`)
  }
  return found
}
