import type { LocalKey } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { type SourceArticle, type SourceArticleRow, sourceArticle } from './dossier/record-sources.ts'

export interface RecordMember {
  key: LocalKey
  name: string
  article: SourceArticle
  how: 'name' | 'resolver' | 'person'
  offices: string[]
  quotes: string[]
}

export interface MemberKeyset {
  articleId: number
  nameKey: string
}

interface MemberRow extends SourceArticleRow {
  type: LocalKey['type']
  name_key: string
  name: string
  how: RecordMember['how']
  profile: { offices?: { title: string; organization: string | null }[] } | null
  quotes: string[] | null
}

/** The things of articles that records are made of, by article: what a split chooses from. For events, their claims. */
export async function listMembers(
  db: DatabaseExecutor,
  recordIds: readonly number[],
  page: { limit: number; after?: MemberKeyset },
): Promise<{ items: RecordMember[]; next: MemberKeyset | null; total: number }> {
  const after = page.after
    ? sql`where (m.article_id, m.name_key) > (${page.after.articleId}, ${page.after.nameKey})`
    : sql``
  const members = sql`
    select article_id, type, name_key, name, how, profile from record_link where record_id = any(${[...recordIds]}::bigint[])
    union all
    select c.article_id, 'event', c.claim_id, c.shown->>'eventType',
      case when p.record_id is null then 'resolver' else 'person' end, null
    from record_claim c
    left join record_pin p on p.article_id = c.article_id and p.type = 'event' and p.name_key = c.claim_id
    where c.subject_id = any(${[...recordIds]}::bigint[]) and c.type = 'event'`
  const { rows } = await sql<MemberRow>`
    select m.type, m.name_key, m.name, m.how, m.profile, r.id, r.title, r.source_key, r.outlet, r.published_on,
      a.known_on, a.known_inferred, a.agencies,
      (select array_agg(quote) from (
        select jsonb_array_elements_text(c.shown->'quotes') as quote from record_claim c
        where c.article_id = m.article_id and (c.claim_id = m.name_key or exists (
          select from record_thing t where t.article_id = c.article_id and t.claim_id = c.claim_id
            and t.type = m.type and t.name_key = m.name_key))
        limit 3) as quoted) as quotes
    from (${members}) m
    join article r on r.id = m.article_id
    join record_article a on a.article_id = m.article_id
    ${after}
    order by m.article_id, m.name_key limit ${page.limit + 1}`.execute(db)
  const { rows: counted } = await sql<{
    total: number
  }>`select count(*) as total from (${members}) m`.execute(db)
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => ({
      key: { articleId: row.id, type: row.type, nameKey: row.name_key },
      name: row.name,
      article: sourceArticle(row),
      how: row.how,
      offices: (row.profile?.offices ?? []).map(({ title, organization }) =>
        organization === null ? title : `${title}, ${organization}`,
      ),
      quotes: row.quotes ?? [],
    })),
    next: rows.length > page.limit && last ? { articleId: last.id, nameKey: last.name_key } : null,
    total: counted[0]?.total ?? 0,
  }
}
