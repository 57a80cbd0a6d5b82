import type { KnownOn } from '@trucot/core/record/evidence'
import type { RecordRef } from '@trucot/core/record/record-type'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceOf, knownBy } from '../claim-evidence.ts'

interface Named {
  record: RecordRef | null
  name: string
}

export interface RecordStatement {
  articleId: number
  /** The article's. */
  title: string | null
  claimId: string
  speaker: Named | null
  institution: Named | null
  words: string
  mode: 'direct' | 'indirect'
  knownOn: KnownOn | null
  accepted: boolean
  origin: number
}

export interface StatementKeyset {
  day: string
  articleId: number
  claimId: string
}

interface StatementRow extends EvidenceRow {
  day: string
  title: string | null
  things: (RecordRef & { key: string })[] | null
}

/** What these records said, the latest first. */
export async function statementsOf(
  db: DatabaseExecutor,
  recordIds: readonly number[],
  page: { limit: number; after?: StatementKeyset; asKnownOn?: string },
): Promise<{ items: RecordStatement[]; next: StatementKeyset | null }> {
  const { after } = page
  const later = after
    ? sql`and (t.day, t.article_id) <= (${after.day}, ${after.articleId})
        and not (t.day = ${after.day} and t.article_id = ${after.articleId} and t.claim_id <= ${after.claimId})`
    : sql``
  const known = knownBy(page.asKnownOn)
  const { rows } = await sql<StatementRow>`
    select ${EVIDENCE_COLUMNS}, t.day, (select title from article where id = t.article_id) as title,
      (select json_agg(json_build_object('key', u.type || ' ' || u.name_key, 'id', s.id, 'type', s.type,
          'name', coalesce(s.decided_name, s.name)))
        from record_thing u join record r on r.id = u.record_id join record s on s.id = coalesce(r.redirect_to, r.id)
        where u.article_id = c.article_id and u.claim_id = c.claim_id) as things
    from record_thing t
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    join record_article a on a.article_id = t.article_id
    where t.record_id = any(${[...recordIds]}::bigint[]) and t.claim_type = 'statement' ${later} ${known}
    order by t.day desc, t.article_id desc, t.claim_id
    limit ${page.limit + 1}`.execute(db)
  const items = rows.slice(0, page.limit).flatMap((row): RecordStatement[] => {
    if (row.shown.type !== 'statement') return []
    const { speaker, institution, words, mode } = row.shown
    const { articleId, knownOn, accepted, origin } = evidenceOf(row)
    const named = (ref: typeof speaker): Named | null => {
      if (!ref) return null
      const found = row.things?.find(({ key }) => key === `${ref.type} ${nameKey(ref.name)}`)
      return { record: found ? { id: found.id, type: found.type, name: found.name } : null, name: ref.name }
    }
    return [
      {
        articleId,
        title: row.title,
        claimId: row.claim_id,
        speaker: named(speaker),
        institution: named(institution),
        words,
        mode,
        knownOn,
        accepted,
        origin,
      },
    ]
  })
  const last = rows[page.limit - 1]
  return {
    items,
    next:
      rows.length > page.limit && last
        ? { day: last.day, articleId: last.article_id, claimId: last.claim_id }
        : null,
  }
}
