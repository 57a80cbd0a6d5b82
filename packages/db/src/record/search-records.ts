import { foldKey } from '@trucot/core/text/fold-key'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { Database, DatabaseExecutor } from '../database.ts'
import type { ToldEvent } from './record-tables.ts'
import type { SearchKind } from './search-marks.ts'
import { type EntryRow, hitsOf, SEARCH_KINDS, type SearchRequest } from './search-stages.ts'
import { wordTerms } from './search-terms.ts'
import { usualWords } from './usual-words.ts'

export interface SearchHit {
  kind: SearchKind
  recordId: number | null
  articleId: number | null
  claimId: string | null
  title: string
  detail: string | null
  eventType: ToldEvent['eventType'] | null
  on: string | null
  exact: boolean
  articles: number
}

function toHit(row: EntryRow, exact: boolean): SearchHit {
  const isArticle = row.kind === 'article' || row.kind === 'statement'
  return {
    kind: row.kind,
    recordId: isArticle ? null : row.ref,
    articleId: isArticle ? row.ref : null,
    claimId: row.kind === 'statement' ? row.claim_id : null,
    title: row.title,
    detail: row.detail,
    eventType: null,
    on: row.day,
    exact,
    articles: isArticle || row.kind === 'event' ? 1 : row.weight,
  }
}

/** Events are told by their type and place, each in its own field: the words of a screen are for the screen to choose. */
async function withEventTypes(db: DatabaseExecutor, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  const ids = hits.flatMap(({ kind, recordId }) => (kind === 'event' && recordId !== null ? [recordId] : []))
  if (ids.length === 0) return [...hits]
  const { rows } = await sql<{ id: number; told: ToldEvent | null }>`
    select id, told from record where id = any(${ids}::bigint[])`.execute(db)
  const told = new Map(rows.map((row) => [row.id, row.told]))
  return hits.map((hit) => {
    const event = hit.kind === 'event' && hit.recordId !== null ? told.get(hit.recordId) : null
    return event ? { ...hit, eventType: event.eventType, detail: event.place?.name ?? null } : hit
  })
}

/**
 * Finds people, bodies, events, articles and words said, with or without diacritics: kind by kind, within one the hits
 * that have the words as typed before the others, the weightiest first.
 */
export async function searchRecords(db: Database, request: SearchRequest): Promise<SearchHit[]> {
  const usual = await usualWords(db)
  const folded = foldKey(request.text)
    .split(' ')
    .filter((word) => word !== '')
  const typed = nameKey(request.text)
    .split(' ')
    .filter((word) => word !== '')
  const [loose, strict] = [wordTerms(folded, '', usual), wordTerms(typed, '=', usual)]
  if (loose.length === 0 || strict.length === 0) return []
  const kinds = request.kinds && request.kinds.length > 0 ? request.kinds : SEARCH_KINDS
  const hasMarks = folded.join(' ') !== typed.join(' ')
  const limit = Math.max(5, Math.ceil(request.limit / Math.min(kinds.length, 4)))
  const exact = hasMarks
    ? await hitsOf(db, kinds, strict, usual, request, limit)
    : new Map<SearchKind, EntryRow[]>()
  const wanting = kinds.filter((kind) => (exact.get(kind)?.length ?? 0) < limit)
  const others = await hitsOf(db, wanting, loose, usual, request, limit)
  const hits = kinds.flatMap((kind) => {
    const first = exact.get(kind) ?? []
    const seen = new Set(first.map(({ ref, claim_id }) => `${ref} ${claim_id}`))
    const second = (others.get(kind) ?? []).filter(({ ref, claim_id }) => !seen.has(`${ref} ${claim_id}`))
    return [
      ...first.map((row) => toHit(row, true)),
      ...second.map((row) => toHit(row, !hasMarks && startsAlike(row.title, typed))),
    ].slice(0, limit)
  })
  return await withEventTypes(db, hits.slice(0, request.limit))
}

/** Typed without diacritics, a title is exact where it has none in these words either. */
function startsAlike(title: string, typed: readonly string[]): boolean {
  const words = nameKey(title).split(' ')
  return typed.every((word, at) =>
    words.some((own) => (at === typed.length - 1 ? own.startsWith(word) : own === word)),
  )
}
