import {
  EXPORTED_RECORD_SCHEMA,
  type ExportedRecord,
  evidenceOfRecord,
  type RecordSource,
} from '@trucot/core/export/records/exported-record'
import { ftmArticle, ftmEntities } from '@trucot/core/export/records/follow-the-money'
import { POPOLO_LISTS, popoloItems } from '@trucot/core/export/records/popolo'
import { recordCsvHeader, recordCsvRow } from '@trucot/core/export/records/record-csv'
import { uniteEvent } from '@trucot/core/record/event/unite-event'
import type { RecordEvidence } from '@trucot/core/record/evidence'
import { RECORD_TYPES, type RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { loadHead, type RecordHead } from './dossier/record-head.ts'
import { loadTellings } from './event-tellings.ts'
import { addQuotes, evidenceWithin } from './evidence-quotes.ts'
import { loadOffices, tenuresOf } from './office-sightings.ts'
import { leadingTo } from './record-refs.ts'

export const RECORD_EXPORT_FORMATS = ['jsonl', 'csv', 'ftm', 'popolo'] as const
export type RecordExportFormat = (typeof RECORD_EXPORT_FORMATS)[number]

export interface RecordExportOptions {
  /** What the reader proposes and nobody decided on counts too. */
  proposed?: boolean
}

const STEP = 200
/** Articles cited of a record that only names prove. */
const MOST_SOURCES = 50

const counted = (proposed: boolean) => (one: { evidence: RecordEvidence }) =>
  proposed || one.evidence.accepted

/** Ids of records of one type that something rests on, step by step. */
async function idsAfter(db: Database, type: RecordType, after: number, proposed: boolean): Promise<number[]> {
  const accepted = proposed ? sql`` : sql`and c.accepted`
  const { rows } = await sql<{ id: number }>`
    select r.id from record r
    where r.type = ${type} and r.id > ${after} and r.redirect_to is null and (
      exists (select from record_claim c where c.subject_id = r.id ${accepted})
      or exists (
        select from (select r.id union all select id from record where redirect_to = r.id) as m (id)
        join record_thing t on t.record_id = m.id
        join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
        where true ${accepted})
      or exists (select from record o join record_claim c on c.subject_id = o.id where o.body_id = r.id ${accepted}))
    order by r.id limit ${STEP}`.execute(db)
  return rows.map(({ id }) => id)
}

interface SourceRow {
  id: number
  source_key: string
  url: string | null
  title: string | null
  published_on: string | null
  outlet: string | null
  origin: number
}

async function sourcesFor(
  db: Database,
  head: RecordHead,
  evidence: readonly RecordEvidence[],
  proposed: boolean,
): Promise<RecordSource[]> {
  const quotes = new Map<number, Set<string>>()
  for (const one of evidence) {
    const own = quotes.get(one.articleId) ?? new Set()
    for (const quote of one.quotes) own.add(quote)
    quotes.set(one.articleId, own)
  }
  if (quotes.size === 0) {
    const accepted = proposed ? sql`` : sql`and c.accepted`
    const { rows } = await sql<{ article_id: number; quotes: string[] }>`
      select c.article_id, c.shown->'quotes' as quotes from record_thing t
      join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
      where t.record_id = any(${head.ids}::bigint[]) ${accepted}
      order by t.day desc, c.article_id limit ${MOST_SOURCES}`.execute(db)
    for (const row of rows)
      quotes.set(row.article_id, new Set([...(quotes.get(row.article_id) ?? []), ...row.quotes]))
  }
  const { rows } = await sql<SourceRow>`
    select a.id, a.source_key, p.url, a.title, a.published_on, a.outlet, r.origin
    from article a join record_article r on r.article_id = a.id left join page p on p.id = a.current_page_id
    where a.id = any(${[...quotes.keys()]}::bigint[]) order by a.id`.execute(db)
  return rows.map((row) => ({
    articleId: row.id,
    key: row.source_key,
    url: row.url,
    title: row.title,
    published: row.published_on,
    outlet: row.outlet,
    origin: row.origin,
    quotes: [...(quotes.get(row.id) ?? [])],
  }))
}

async function exportRecord(db: Database, id: number, proposed: boolean): Promise<ExportedRecord | null> {
  const head = await loadHead(db, id)
  if (!head) return null
  const { name, type, aliases, wikidata, facts, existed } = head
  const view = { acceptedOnly: !proposed, allEvidence: true }
  const seen = type === 'office' ? (await loadOffices(db, [id], view)).get(id) : undefined
  const tenures = seen ? tenuresOf(seen) : []
  await addQuotes(db, evidenceWithin(tenures))
  const counts = counted(proposed)
  const told = type === 'event' ? (await loadTellings(db, [id])).get(id) : undefined
  const tellings = told?.tellings.filter(counts) ?? []
  const event =
    tellings.length > 0 ? uniteEvent({ id, type, name }, tellings, told?.years.filter(counts) ?? []) : null
  if (type === 'event' && !event) return null
  const bodies = await leadingTo(db, head.bodyId === null ? [] : [head.bodyId])
  const organization = head.bodyId === null ? null : (bodies.get(head.bodyId) ?? null)
  return {
    schema: EXPORTED_RECORD_SCHEMA,
    id,
    type,
    name,
    aliases,
    wikidata,
    facts,
    existed,
    office:
      type === 'office' ? { title: head.title ?? name, organization, singleSeat: head.singleSeat } : null,
    tenures,
    event,
    merged: head.merged.map((other) => other.id),
    sources: await sourcesFor(db, head, evidenceOfRecord({ tenures, event }), proposed),
  }
}

/** Every record with its sources, by type and id; resting on accepted claims alone unless proposed ones are asked for. */
export async function* exportedRecords(
  db: Database,
  types: readonly RecordType[] = RECORD_TYPES,
  { proposed = false }: RecordExportOptions = {},
): AsyncGenerator<ExportedRecord> {
  for (const type of types) {
    for (let after = 0; ; ) {
      const ids = await idsAfter(db, type, after, proposed)
      for (const id of ids) {
        const record = await exportRecord(db, id, proposed)
        if (record) yield record
      }
      const last = ids.at(-1)
      if (last === undefined) break
      after = last
    }
  }
}

async function* ftmFile(db: Database, options: RecordExportOptions): AsyncGenerator<string> {
  const articles = new Set<number>()
  for await (const record of exportedRecords(db, RECORD_TYPES, options)) {
    const entities = ftmEntities(record)
    if (entities.length === 0) continue
    for (const source of record.sources) {
      if (articles.has(source.articleId)) continue
      articles.add(source.articleId)
      entities.push(ftmArticle(source))
    }
    for (const entity of entities) yield `${JSON.stringify(entity)}\n`
  }
}

/** One JSON object: people, organizations, posts with their memberships, events and areas, each list in one pass. */
async function* popoloFile(db: Database, options: RecordExportOptions): AsyncGenerator<string> {
  const types = {
    persons: 'person',
    organizations: 'organization',
    posts: 'office',
    memberships: 'office',
    events: 'event',
    areas: 'place',
  } as const
  for (const [at, list] of POPOLO_LISTS.entries()) {
    yield `${at === 0 ? '{' : ',\n'}${JSON.stringify(list)}: [`
    let first = true
    for await (const record of exportedRecords(db, [types[list]], options)) {
      for (const { item, list: own } of popoloItems(record)) {
        if (own !== list) continue
        yield `${first ? '\n' : ',\n'}${JSON.stringify(item)}`
        first = false
      }
    }
    yield ']'
  }
  yield '}\n'
}

/** Records as a file, piece by piece: JSON Lines, CSV, FollowTheMoney entities a line, or one Popolo JSON object. */
export async function* recordExportFile(
  db: Database,
  format: RecordExportFormat,
  options: RecordExportOptions = {},
): AsyncGenerator<string> {
  if (format === 'ftm') return yield* ftmFile(db, options)
  if (format === 'popolo') return yield* popoloFile(db, options)
  if (format === 'csv') yield `\ufeff${recordCsvHeader()}`
  for await (const record of exportedRecords(db, RECORD_TYPES, options))
    yield format === 'csv' ? recordCsvRow(record) : `${JSON.stringify(record)}\n`
}
