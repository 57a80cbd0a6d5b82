import { dateInWords } from '@trucot/core/export/date-in-words'
import { daySpan } from '@trucot/core/record/date-span'
import type { RecordType } from '@trucot/core/record/record-type'
import { foldKey } from '@trucot/core/text/fold-key'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { LoadedArticle } from './load-material.ts'
import type { ToldEvent } from './record-tables.ts'
import { dayWeight, isByDay, placeMark, type SearchKind, yearMark } from './search-marks.ts'

const LONGEST = 2000

/** The lexemes of a text: each word without diacritics, and marked by "=" as it was written. */
export function lexemes(...texts: readonly string[]): string[] {
  const all = new Set<string>()
  for (const text of texts) {
    const cut = text.slice(0, LONGEST)
    for (const word of foldKey(cut).split(' ')) if (word !== '') all.add(word.slice(0, 60))
    for (const word of nameKey(cut).split(' ')) if (word !== '') all.add(`=${word.slice(0, 60)}`)
  }
  return [...all]
}

interface Entry {
  kind: SearchKind
  ref: number
  claim_id: string
  title: string
  detail: string | null
  day: string | null
  weight: number
  places: readonly number[]
  words: string[]
}

function articleEntries({ id, title, material }: LoadedArticle, places: number[]): Entry[] {
  const day = daySpan(material.knownOn?.date)?.last ?? null
  const base = { ref: id, day, weight: dayWeight(day), places }
  const statements = material.claims.flatMap(({ claimId, shown }): Entry[] => {
    if (shown.type !== 'statement') return []
    const speaker = (shown.speaker ?? shown.institution)?.name ?? null
    return [
      {
        ...base,
        kind: 'statement',
        claim_id: claimId,
        title: shown.words.slice(0, 500),
        detail: speaker,
        words: lexemes(shown.words, speaker ?? ''),
      },
    ]
  })
  const shownTitle = title ?? material.title ?? ''
  if (material.words.length === 0) return []
  return [
    { ...base, kind: 'article', claim_id: '', title: shownTitle, detail: null, words: lexemes(shownTitle) },
    ...statements,
  ]
}

interface RecordRow {
  id: number
  type: RecordType
  name: string
  aliases: string[]
  articles: number
  last_on: string | null
  first_day: string | null
  told: ToldEvent | null
  redirect_to: number | null
  body_name: string | null
  offices: string | null
}

function recordEntry(row: RecordRow): Entry | null {
  if (row.redirect_to !== null || row.articles === 0) return null
  const base = { kind: row.type, ref: row.id, claim_id: '' }
  if (row.type === 'event') {
    const told = row.told
    if (!told) return null
    const names = [...told.participants, ...told.objects].map(({ name }) => name)
    const title = names.join(', ') || (told.place?.name ?? told.eventType)
    const detail = [told.edtf && dateInWords(told.edtf), told.place?.name].filter(Boolean).join(', ') || null
    const places = told.place?.id ? [told.place.id] : []
    return {
      ...base,
      title,
      detail,
      day: row.first_day,
      weight: dayWeight(row.first_day),
      places,
      words: lexemes(title, detail ?? ''),
    }
  }
  const detail = row.type === 'office' ? row.body_name : row.offices
  return {
    ...base,
    title: row.name,
    detail,
    day: row.last_on,
    weight: row.articles,
    places: [],
    words: lexemes(row.name, ...row.aliases, row.body_name ?? ''),
  }
}

async function putEntries(tx: DatabaseTransaction, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ places, ...entry }) => ({
    ...entry,
    words: [
      ...entry.words,
      ...places.map(placeMark),
      ...(isByDay(entry.kind) && entry.weight > 0 ? [yearMark(entry.weight)] : []),
    ],
  }))
  await sql`
    insert into search_entry (kind, ref, claim_id, title, detail, day, weight, words)
    select kind, ref, claim_id, title, detail, day, weight,
      array_to_tsvector(array(select json_array_elements_text(words)))
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (kind text, ref bigint, claim_id text, title text,
      detail text, day text, weight int, words json)
    on conflict (kind, ref, claim_id) do update set title = excluded.title, detail = excluded.detail, day = excluded.day,
      weight = excluded.weight, words = excluded.words
    where (search_entry.title, search_entry.detail, search_entry.day, search_entry.weight, search_entry.words)
      is distinct from (excluded.title, excluded.detail, excluded.day, excluded.weight, excluded.words)`.execute(
    tx,
  )
}

/** Makes search find these articles and records as they are now, and no longer what they were. */
export async function putSearchEntries(
  tx: DatabaseTransaction,
  { articles, records }: { articles: readonly LoadedArticle[]; records: readonly number[] },
): Promise<void> {
  const ids = articles.map(({ id }) => id)
  const { rows: named } = await sql<{ article_id: number; places: number[] }>`
    select article_id, array_agg(distinct record_id) as places from record_link
    where article_id = any(${ids}::bigint[]) and type = 'place' and record_id is not null group by article_id`.execute(
    tx,
  )
  const placesOf = new Map(named.map((row) => [row.article_id, row.places]))
  await sql`delete from search_entry where kind in ('article', 'statement') and ref = any(${ids}::bigint[])`.execute(
    tx,
  )
  await putEntries(
    tx,
    articles.flatMap((article) => articleEntries(article, placesOf.get(article.id) ?? [])),
  )
  const distinct = [...new Set(records)]
  if (distinct.length === 0) return
  const { rows } = await sql<RecordRow>`
    select r.id, r.type, coalesce(r.decided_name, r.name) as name, r.aliases, r.articles, r.last_on, r.first_day, r.told,
      r.redirect_to, coalesce(b.decided_name, b.name) as body_name,
      case when r.type = 'person' then (
        select string_agg(name, '; ') from (
          select distinct o.name from record_thing t
          join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
          join record o on o.id = c.subject_id
          where t.record_id = r.id and t.claim_type = 'office' and t.role = 'holder'
          order by o.name limit 3) as held) end as offices
    from record r left join record b on b.id = r.body_id where r.id = any(${distinct}::bigint[])`.execute(tx)
  const entries = rows.flatMap((row) => recordEntry(row) ?? [])
  const kept = new Set(entries.map(({ ref }) => ref))
  const gone = distinct.filter((id) => !kept.has(id))
  await sql`delete from search_entry where kind not in ('article', 'statement') and ref = any(${gone}::bigint[])`.execute(
    tx,
  )
  await putEntries(tx, entries)
}
