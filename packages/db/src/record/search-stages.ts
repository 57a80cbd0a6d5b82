import { RECORD_TYPES } from '@trucot/core/record/record-type'
import { type RawBuilder, sql } from 'kysely'
import type { Database, DatabaseExecutor } from '../database.ts'
import { dayWeight, isByDay, placeMark, type SearchKind, yearMark } from './search-marks.ts'
import { isRare, type Term, termsToAsk } from './search-terms.ts'
import type { UsualWords } from './usual-words.ts'

export const SEARCH_KINDS: readonly SearchKind[] = [...RECORD_TYPES, 'article', 'statement']

export interface SearchRequest {
  text: string
  kinds?: readonly SearchKind[]
  /** ISO days between which the hit is dated. */
  from?: string
  to?: string
  /** Records of a place and of what was merged into it. */
  places?: readonly number[]
  limit: number
}

/** A line of search as it is kept. */
export interface EntryRow {
  kind: SearchKind
  ref: number
  claim_id: string
  title: string
  detail: string | null
  day: string | null
  weight: number
}

/** So many of the weightiest of each kind are looked through before the index is asked: usual words are among them. */
const LOOKED_THROUGH = 800
/** A stretch of so many days is looked through whole. */
const FEW_DAYS = 14
const PLACE = 0.003

const COLUMNS = sql`kind, ref, claim_id, title, detail, day, weight`
const kindIs = (kind: SearchKind) => sql`kind = ${sql.lit(kind)}`
const ORDER = sql`weight desc, ref desc, claim_id`

function daysAsked(kind: SearchKind, { from, to }: SearchRequest): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql``]
  if (from !== undefined)
    parts.push(isByDay(kind) ? sql`and weight >= ${dayWeight(from)}` : sql`and day >= ${from}`)
  if (to !== undefined)
    parts.push(isByDay(kind) ? sql`and weight between 1 and ${dayWeight(to)}` : sql`and day <= ${to}`)
  return sql.join(parts, sql` `)
}

function isShortStretch({ from, to }: SearchRequest): boolean {
  return from !== undefined && to !== undefined && dayWeight(to) - dayWeight(from) <= FEW_DAYS
}

/** Entries of these places; what share that is Postgres knows of much named places only, so it counts as small. */
const placeTerms = ({ places }: SearchRequest): Term[] =>
  places === undefined
    ? []
    : [{ query: `(${places.map((place) => `'${placeMark(place)}'`).join(' | ')})`, share: PLACE }]

const wholeWords = (terms: readonly Term[]) => terms.filter(({ begins }) => !begins)
const allOf = (terms: readonly Term[]) => terms.map(({ query }) => query).join(' & ')

type Part = RawBuilder<unknown>

async function hitsByKind(
  db: DatabaseExecutor,
  parts: readonly Part[],
): Promise<Map<SearchKind, EntryRow[]>> {
  if (parts.length === 0) return new Map()
  const { rows } = await sql<EntryRow>`
    select ${COLUMNS} from (${sql.join(parts, sql` union all `)}) as hits`.execute(db)
  return Map.groupBy(rows, ({ kind }) => kind)
}

interface Looking {
  terms: readonly Term[]
  usual: UsualWords
  request: SearchRequest
  limit: number
}

/** Looks through the weightiest of a kind, or through all of a few days. */
function amongWeightiest(kind: SearchKind, words: string, request: SearchRequest, limit: number): Part {
  const condition = daysAsked(kind, request)
  // Weight is the day or it is not: only then do days narrow what the index by weight is read for.
  const [inside, outside] = isByDay(kind) ? [condition, sql``] : [sql``, condition]
  const depth =
    isByDay(kind) && isShortStretch(request) ? sql`offset 0` : sql`limit ${sql.lit(LOOKED_THROUGH)}`
  return sql`(
    select ${COLUMNS} from (
      select ${COLUMNS}, words from search_entry where ${kindIs(kind)} ${inside} order by weight desc, ref desc ${depth}
    ) as weightiest where words @@ ${words}::tsquery ${outside} order by ${ORDER} limit ${sql.lit(limit)})`
}

/** Asks a kind's index for the words that it pays to ask for, in a year only where one is given; the rest is looked through. */
function byIndex(kind: SearchKind, { terms, usual, request, limit }: Looking, year?: string): Part {
  // Within a year so few are left that a beginning of a word is better looked for among them.
  const asked =
    year === undefined
      ? termsToAsk(terms, usual.entries(kind))
      : [{ query: `'${year}'`, share: 0 }, ...wholeWords(terms)]
  return sql`(
    with found as materialized (
      select ${COLUMNS}, words from search_entry where ${kindIs(kind)} and words @@ ${allOf(asked)}::tsquery
    )
    select ${COLUMNS} from found where words @@ ${allOf(terms)}::tsquery ${daysAsked(kind, request)}
    order by ${ORDER} limit ${sql.lit(limit)})`
}

/** Kinds of which there are as many as articles are asked for beside each other. */
const BESIDE: readonly (readonly SearchKind[])[] = [['statement'], ['article', 'event']]

async function byIndexes(
  db: Database,
  kinds: readonly SearchKind[],
  part: (kind: SearchKind) => Part,
): Promise<Map<SearchKind, EntryRow[]>> {
  const rest = kinds.filter((kind) => !BESIDE.some((group) => group.includes(kind)))
  const groups = [...BESIDE.map((group) => group.filter((kind) => kinds.includes(kind))), rest]
  const found = await Promise.all(
    groups
      .filter((group) => group.length > 0)
      .map((group) =>
        db.transaction().execute(async (tx) => {
          // How many entries have several words at once the planner does not know: it would rather read everything.
          await sql`set local enable_seqscan = off`.execute(tx)
          return await hitsByKind(tx, group.map(part))
        }),
      ),
  )
  return new Map(found.flatMap((own) => [...own]))
}

/** The greatest weights of kinds whose weight is their day, no later than asked for. */
async function newestOf(
  db: Database,
  kinds: readonly SearchKind[],
  { to }: SearchRequest,
): Promise<Map<SearchKind, number>> {
  if (kinds.length === 0) return new Map()
  const before = to === undefined ? sql`` : sql`and weight <= ${dayWeight(to)}`
  const parts = kinds.map(
    (kind) =>
      sql`(select kind, weight from search_entry where ${kindIs(kind)} and weight > 0 ${before} order by weight desc limit 1)`,
  )
  const { rows } = await sql<{ kind: SearchKind; weight: number }>`
    select kind, weight from (${sql.join(parts, sql` union all `)}) as newest`.execute(db)
  return new Map(rows.map(({ kind, weight }) => [kind, weight]))
}

/** Hits of two years: the one of these weights and, where that one has too few, the one before. */
async function ofTwoYears(
  db: Database,
  kinds: readonly SearchKind[],
  looking: Looking,
  newest: ReadonlyMap<SearchKind, number>,
): Promise<Map<SearchKind, EntryRow[]>> {
  const ofYear = (asked: readonly SearchKind[], yearsBefore: number) =>
    byIndexes(db, asked, (kind) => byIndex(kind, looking, yearMark(newest.get(kind) ?? 0, yearsBefore)))
  const last = await ofYear(kinds, 0)
  const wanting = kinds.filter((kind) => (last.get(kind)?.length ?? 0) < looking.limit)
  const before = await ofYear(wanting, 1)
  const ofBoth = (kind: SearchKind) => [...(last.get(kind) ?? []), ...(before.get(kind) ?? [])]
  return new Map(kinds.map((kind) => [kind, ofBoth(kind).slice(0, looking.limit)]))
}

/** The last day asked for, where the first is of that year or the one before. */
function endOfTwoYears({ from, to }: SearchRequest): number | undefined {
  if (from === undefined || to === undefined) return undefined
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 2 ? dayWeight(to) : undefined
}

/**
 * The weightiest hits of each kind: usual words are met soon among the weightiest, others by the index of words, among the
 * newest first where no word is rare.
 */
export async function hitsOf(
  db: Database,
  kinds: readonly SearchKind[],
  words: readonly Term[],
  usual: UsualWords,
  request: SearchRequest,
  limit: number,
): Promise<Map<SearchKind, EntryRow[]>> {
  const terms = [...words, ...placeTerms(request)]
  const looking = { terms, usual, request, limit }
  const hits = new Map<SearchKind, EntryRow[]>()
  const keep = (
    found: ReadonlyMap<SearchKind, EntryRow[]>,
    asked: readonly SearchKind[],
    isWhole: (kind: SearchKind) => boolean,
  ) => {
    for (const kind of asked) {
      const own = found.get(kind) ?? []
      if (own.length >= limit || isWhole(kind)) hits.set(kind, own)
    }
  }
  const isFewHere = (kind: SearchKind) => request.places !== undefined || isRare(terms, usual.entries(kind))
  const short = isShortStretch(request) ? kinds.filter(isByDay) : []
  const through = kinds.filter((kind) => short.includes(kind) || !isFewHere(kind))
  const met = await hitsByKind(
    db,
    through.map((kind) => amongWeightiest(kind, allOf(terms), request, limit)),
  )
  keep(met, through, (kind) => short.includes(kind))
  const last = endOfTwoYears(request)
  const byYear =
    wholeWords(terms).length === 0 ? [] : through.filter((kind) => isByDay(kind) && !hits.has(kind))
  const newest =
    last === undefined ? await newestOf(db, byYear, request) : new Map(byYear.map((kind) => [kind, last]))
  const dated = byYear.filter((kind) => newest.has(kind))
  keep(await ofTwoYears(db, dated, looking, newest), dated, () => last !== undefined)
  const open = kinds.filter((kind) => !hits.has(kind))
  keep(await byIndexes(db, open, (kind) => byIndex(kind, looking)), open, () => true)
  return hits
}
