import { sql } from 'kysely'
import type { AnsweredQuery, Database, DatabaseExecutor } from '../database.ts'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: PlanNode[]
}

export interface QueryPlan {
  sql: string
  /** Tables it reads from end to end. */
  scanned: string[]
  /** Indexes it uses. */
  indexes: string[]
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/** How Postgres would answer a query again that was just answered. Nothing is executed. */
export async function explain(db: DatabaseExecutor, query: AnsweredQuery): Promise<QueryPlan | null> {
  if (!/^\s*(?:select|insert|update|delete|with)\b/iu.test(query.sql)) return null
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': { Plan: PlanNode }[] }>({
    ...sql`select 1`.compile(db),
    sql: `explain (format json) ${query.sql}`,
    parameters: query.parameters,
  })
  const nodes = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)))
  return {
    sql: query.sql,
    scanned: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .flatMap((node) => node['Relation Name'] ?? []),
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
  }
}

/** The plans of queries that were just answered, under the settings that were made in between for a transaction. */
export async function explainAll(db: Database, queries: readonly AnsweredQuery[]): Promise<QueryPlan[]> {
  return await db.transaction().execute(async (tx) => {
    const plans: QueryPlan[] = []
    for (const query of queries) {
      if (/^\s*set local\b/iu.test(query.sql)) await sql.raw(query.sql).execute(tx)
      if (/^\s*(?:commit|rollback)\b/iu.test(query.sql)) await sql`reset all`.execute(tx)
      const plan = await explain(tx, query)
      if (plan) plans.push(plan)
    }
    return plans
  })
}
