import { nameDifference } from '@trucot/core/record/identity/name-difference'
import type { ResolvedBlock } from '@trucot/core/record/identity/resolve-block'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { Block } from './article-links.ts'

/** Puts down the pairs of a block that people are to judge. What was decided stays; pairs that no longer arise go. */
export async function putPairs(
  tx: DatabaseTransaction,
  { type, block }: Block,
  resolved: ResolvedBlock<object>,
  ids: readonly number[],
): Promise<void> {
  const pairs = resolved.pairs.flatMap(({ a, b, verdict }) => {
    const [one, other] = [ids[a], ids[b]]
    if (one === undefined || other === undefined) return []
    const names = [a, b].map(
      (at) => (resolved.clusters[at]?.profile as { name?: string } | undefined)?.name ?? '',
    )
    const difference = nameDifference(names[0] ?? '', names[1] ?? '')
    return [{ a: Math.min(one, other), b: Math.max(one, other), score: verdict.score, verdict, difference }]
  })
  await sql`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(pairs)}::json)
        as row (a bigint, b bigint, score real, verdict jsonb, difference text)
    ),
    gone as (
      delete from identity_pair p where type = ${type} and block = ${block} and decided is null
        and not exists (select from incoming i where i.a = p.a and i.b = p.b)
    )
    insert into identity_pair (type, block, a, b, score, verdict, difference)
    select ${type}, ${block}, a, b, score, verdict, difference from incoming
    on conflict (a, b) do update set score = excluded.score, verdict = excluded.verdict, difference = excluded.difference
    where identity_pair.verdict is distinct from excluded.verdict`.execute(tx)
}
