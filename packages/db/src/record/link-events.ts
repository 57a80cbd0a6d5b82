import { clusterEvents } from '@trucot/core/record/event/cluster-events'
import type { EventReport } from '@trucot/core/record/event/event-report'
import { eventTokens } from '@trucot/core/record/event/same-event'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { apartIn } from './block-members.ts'
import { reportsAround, reportsOf } from './event-reports.ts'

/** Reports that share a token, however far around, go together. */
function components(reports: readonly EventReport[]): EventReport[][] {
  const parent = reports.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] as number
    parent[at] = top
    return top
  }
  const owner = new Map<string, number>()
  reports.forEach((report, at) => {
    for (const token of [
      ...eventTokens(report),
      ...(report.record === null ? [] : [`record ${report.record}`]),
    ]) {
      const other = owner.get(token)
      if (other === undefined) owner.set(token, at)
      else parent[root(at)] = root(other)
    }
  })
  const groups = new Map<number, EventReport[]>()
  reports.forEach((report, at) => {
    const group = groups.get(root(at))
    if (group) group.push(report)
    else groups.set(root(at), [report])
  })
  return [...groups.values()]
}

async function makeEvent(tx: DatabaseTransaction): Promise<number> {
  const row = await tx
    .insertInto('record')
    .values({ type: 'event', block: '', name: '', facts: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * Has the event claims of these articles lead to the events they report, together with those of other articles that
 * may report the same. `left` are events that something led to and may no longer: what else leads there is put together
 * anew. Gives the events to look at again.
 */
export async function linkEvents(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
  left: readonly number[] = [],
): Promise<Set<number>> {
  const own = await reportsOf(tx, articleIds)
  if (own.length === 0 && left.length === 0) return new Set()
  await sql`
    update record_claim c set tokens = t.tokens
    from (select article_id, claim_id, array(select json_array_elements_text(tokens)) as tokens
      from json_to_recordset(${JSON.stringify(
        own.map(({ report, claimId }) => ({
          article_id: report.articleId,
          claim_id: claimId,
          tokens: eventTokens(report),
        })),
      )}::json) as row (article_id bigint, claim_id text, tokens json)) t
    where c.article_id = t.article_id and c.claim_id = t.claim_id`.execute(tx)
  const around = await reportsAround(tx, own, left)
  const reports = around.map(({ report }) => report)
  const loadedOf = new Map(around.map((one) => [one.report.key, one]))
  const apart = await apartIn(tx, [...new Set(reports.flatMap(({ record }) => record ?? []))])
  const moved: { article_id: number; claim_id: string; subject_id: number }[] = []
  const touched = new Set(reports.flatMap(({ record }) => record ?? []))
  for (const component of components(reports)) {
    for (const { record, reports: cluster } of clusterEvents(component, apart)) {
      const id = record ?? (await makeEvent(tx))
      touched.add(id)
      for (const { key, articleId } of cluster) {
        const one = loadedOf.get(key)
        if (one && one.subject !== id)
          moved.push({ article_id: articleId, claim_id: one.claimId, subject_id: id })
      }
    }
  }
  await sql`
    update record_claim c set subject_id = m.subject_id
    from json_to_recordset(${JSON.stringify(moved)}::json) as m (article_id bigint, claim_id text, subject_id bigint)
    where c.article_id = m.article_id and c.claim_id = m.claim_id`.execute(tx)
  return touched
}
