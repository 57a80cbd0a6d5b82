import type { Verdict } from '@trucot/core/record/identity/verdict'
import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { foldKey } from '@trucot/core/text/fold-key'
import { type RawBuilder, sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { type SourceArticle, type SourceArticleRow, sourceArticle } from './dossier/record-sources.ts'

export const PAIR_LISTS = ['mine', 'open', 'unsure', 'decided'] as const
export type PairList = (typeof PAIR_LISTS)[number]

export interface PairSide extends RecordRef {
  aliases: string[]
  facts: Record<string, string>
  wikidata: string | null
  articles: number
  firstKnownOn: string | null
  lastKnownOn: string | null
  offices: { title: string; span: string | null }[]
  companions: string[]
  samples: { article: SourceArticle; quotes: string[] }[]
}

export interface PairVerdict {
  verdict: 'same' | 'different' | 'unsure'
  by: { id: number; name: string }
  at: string
  decisionId: string
  undone: boolean
}

export interface IdentityPair {
  id: number
  a: PairSide
  b: PairSide
  resolver: Verdict
  verdicts: PairVerdict[]
  alike: number
}

export interface PairKeyset {
  score: number
  id: number
}

export interface PairRequest {
  show: PairList
  accountId: number
  type?: RecordType
  recordIds?: readonly number[]
  after?: PairKeyset
  limit: number
}

const SAMPLES = 3
/** Pairs are counted up to here: more are as good as endless. */
const MOST_COUNTED = 10_000
/** Companions are named from so many of a record's articles. */
const COMPANY_OF = 50
const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day)

function conditions(request: PairRequest): RawBuilder<unknown> {
  const unsure = (own: RawBuilder<unknown>) =>
    sql`exists (select from identity_unsure u where u.a = p.a and u.b = p.b ${own})`
  const shown: Record<PairList, RawBuilder<unknown>> = {
    mine: sql`p.decided is null and not ${unsure(sql`and u.account_id = ${request.accountId}`)}`,
    open: sql`p.decided is null`,
    unsure: sql`p.decided is null and ${unsure(sql``)}`,
    decided: sql`p.decided is not null`,
  }
  const parts = [
    shown[request.show],
    // Both lead to one record already.
    sql`not exists (select from record x, record y where x.id = p.a and y.id = p.b
      and coalesce(x.redirect_to, x.id) = coalesce(y.redirect_to, y.id)) `,
  ]
  if (request.show === 'decided') parts.pop()
  if (request.type) parts.push(sql`p.type = ${request.type}`)
  if (request.recordIds)
    parts.push(
      sql`(p.a = any(${[...request.recordIds]}::bigint[]) or p.b = any(${[...request.recordIds]}::bigint[]))`,
    )
  return sql.join(parts, sql` and `)
}

interface SideRow {
  id: number
  type: RecordType
  name: string
  aliases: string[]
  facts: Record<string, string>
  wikidata: string | null
  articles: number
  first_on: string | null
  last_on: string | null
  profile: {
    companions?: string[]
    offices?: { title: string; organization: string | null; first: string | null; last: string | null }[]
  } | null
}

interface SampleRow extends SourceArticleRow {
  record_id: number
  quotes: string[] | null
}

async function samplesOf(
  db: DatabaseExecutor,
  ids: readonly number[],
): Promise<Map<number, PairSide['samples']>> {
  const { rows } = await sql<SampleRow>`
    select s.record_id, r.id, r.title, r.source_key, r.outlet, r.published_on, a.known_on, a.known_inferred, a.agencies,
      (select array_agg(quote) from (
        select jsonb_array_elements_text(c.shown->'quotes') as quote from record_thing t
        join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
        where t.article_id = s.article_id and t.record_id = s.record_id limit 3) as some_quotes) as quotes
    from unnest(${[...ids]}::bigint[]) as i (id)
    cross join lateral (
      select record_id, article_id from record_link where record_id = i.id order by article_id desc limit ${SAMPLES}) s
    join article r on r.id = s.article_id
    join record_article a on a.article_id = s.article_id`.execute(db)
  const samples = new Map<number, PairSide['samples']>()
  for (const row of rows)
    samples.set(row.record_id, [
      ...(samples.get(row.record_id) ?? []),
      { article: sourceArticle(row), quotes: row.quotes ?? [] },
    ])
  return samples
}

function span(first: string | null, last: string | null): string | null {
  return first === null || last === null ? null : first === last ? first : `${first}/${last}`
}

/** People of the latest articles of these records by folded name, as they are written there. */
async function namesOfPeople(db: DatabaseExecutor, ids: readonly number[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select distinct p.name from unnest(${[...ids]}::bigint[]) as i (id)
    cross join lateral (
      select article_id from record_link where record_id = i.id order by article_id desc limit ${COMPANY_OF}) s
    join record_link p on p.article_id = s.article_id and p.type = 'person'`.execute(db)
  return new Map(rows.map(({ name }) => [foldKey(name), name]))
}

/** What each side of a pair shows. */
async function sidesOf(db: DatabaseExecutor, ids: readonly number[]): Promise<Map<number, PairSide>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<SideRow>`
    select id, type, coalesce(decided_name, name) as name, aliases, facts, wikidata, articles, first_on, last_on, profile
    from record where id = any(${[...ids]}::bigint[])`.execute(db)
  const samples = await samplesOf(db, ids)
  const names = await namesOfPeople(db, ids)
  return new Map(
    rows.map((row): [number, PairSide] => [
      row.id,
      {
        id: row.id,
        type: row.type,
        name: row.name,
        aliases: row.aliases,
        facts: row.facts,
        wikidata: row.wikidata,
        articles: row.articles,
        firstKnownOn: isDay(row.first_on) ? row.first_on : null,
        lastKnownOn: isDay(row.last_on) ? row.last_on : null,
        offices: (row.profile?.offices ?? []).slice(0, 20).map(({ title, organization, first, last }) => ({
          title: organization === null ? title : `${title}, ${organization}`,
          span: span(first, last),
        })),
        companions: (row.profile?.companions ?? []).flatMap((key) => names.get(key) ?? []).slice(0, 30),
        samples: samples.get(row.id) ?? [],
      },
    ]),
  )
}

interface VerdictRow {
  decision_id: string
  kind: 'same' | 'different' | 'unsure' | 'merge'
  a: number
  b: number
  account_id: number
  name: string
  at: Date
  undone: boolean
}

async function verdictsOn(
  db: DatabaseExecutor,
  pairs: readonly { a: number; b: number }[],
): Promise<VerdictRow[]> {
  if (pairs.length === 0) return []
  const { rows } = await sql<VerdictRow>`
    select d.id as decision_id, d.action->>'kind' as kind, p.a, p.b, d.account_id, n.name, d.at,
      exists (
        select from identity_decision_record ur join identity_decision u on u.id = ur.decision_id
        join identity_decision t on t.group_id = d.group_id
        where ur.record_id = p.a and u.action->>'kind' = 'undo' and u.sequence > d.sequence
          and (u.action->'decisions')::jsonb ? t.id::text
          and not exists (select from identity_decision uu join identity_decision_record uur on uur.decision_id = uu.id
            where uur.record_id = p.a and uu.action->>'kind' = 'undo' and uu.sequence > u.sequence
              and (uu.action->'decisions')::jsonb ? u.id::text)) as undone
    from json_to_recordset(${JSON.stringify(pairs)}::json) as p (a bigint, b bigint)
    join identity_decision_record ra on ra.record_id = p.a
    join identity_decision_record rb on rb.record_id = p.b and rb.decision_id = ra.decision_id
    join identity_decision d on d.id = ra.decision_id
    join account n on n.id = d.account_id
    where d.action->>'kind' in ('same', 'different', 'unsure', 'merge')
    order by d.sequence desc`.execute(db)
  return rows
}

/** Pairs to judge, the likeliest first, each with both sides, the resolver's reasons and everybody's verdicts. */
export async function listPairs(
  db: DatabaseExecutor,
  request: PairRequest,
): Promise<{ items: IdentityPair[]; next: PairKeyset | null; total: number }> {
  const where = conditions(request)
  const after = request.after
    ? sql`and (p.score < ${request.after.score} or (p.score = ${request.after.score} and p.id > ${request.after.id}))`
    : sql``
  const { rows } = await sql<{
    id: number
    a: number
    b: number
    score: number
    verdict: Verdict
    difference: string | null
    alike: number
  }>`
    select p.id, p.a, p.b, p.score::float8 as score, p.verdict, p.difference,
      case when p.difference is null then 0 else (
        select count(*) from (select from identity_pair o where o.difference = p.difference and o.decided is null
          and o.id <> p.id and o.type = p.type limit 2000) as few) end as alike
    from identity_pair p where ${where} ${after} order by p.score desc, p.id limit ${request.limit + 1}`.execute(
    db,
  )
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from (select from identity_pair p where ${where} limit ${MOST_COUNTED}) as few`.execute(
    db,
  )
  const shown = rows.slice(0, request.limit)
  const sides = await sidesOf(db, [...new Set(shown.flatMap(({ a, b }) => [a, b]))])
  const verdicts = await verdictsOn(
    db,
    shown.map(({ a, b }) => ({ a, b })),
  )
  const items = shown.flatMap(({ id, a, b, verdict, alike }): IdentityPair[] => {
    const [one, other] = [sides.get(a), sides.get(b)]
    if (!one || !other) return []
    const own = verdicts.filter((row) => row.a === a && row.b === b)
    return [{ id, a: one, b: other, resolver: verdict, alike, verdicts: own.map(toVerdict) }]
  })
  const last = shown.at(-1)
  return {
    items,
    next: rows.length > request.limit && last ? { score: last.score, id: last.id } : null,
    total: counted[0]?.total ?? 0,
  }
}

function toVerdict(row: VerdictRow): PairVerdict {
  return {
    verdict: row.kind === 'merge' ? 'same' : row.kind,
    by: { id: row.account_id, name: row.name },
    at: row.at.toISOString(),
    decisionId: row.decision_id,
    undone: row.undone,
  }
}
