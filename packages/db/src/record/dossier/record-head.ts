import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { addDays } from '@trucot/core/text/calendar'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { BLOCK_SUCCESSIONS, bodyLives } from '../body-life.ts'

/** Articles of which the origins are counted; a record named by more has at least as many sources. */
export const MOST_COUNTED = 20_000

export interface RecordHead extends RecordRef {
  aliases: string[]
  wikidata: string | null
  nameDecided: boolean
  facts: Record<string, string>
  articles: number
  independentSources: number
  firstKnownOn: string | null
  lastKnownOn: string | null
  existed: string | null
  successions: {
    kind: 'renamed' | 'merged' | 'moved'
    direction: 'from' | 'into'
    on: string
    other: { record: RecordRef | null; name: string }
  }[]
  merged: RecordRef[]
  /** Its own id and those merged into it. */
  ids: number[]
  block: string
  title: string | null
  bodyId: number | null
  singleSeat: boolean
}

interface HeadRow {
  id: number
  type: RecordType
  block: string
  name: string
  decided_name: string | null
  aliases: string[]
  wikidata: string | null
  facts: Record<string, string>
  articles: number
  first_on: string | null
  last_on: string | null
  title: string | null
  body_id: number | null
  single_seat: boolean | null
}

export const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day)

async function successionsOf(
  db: DatabaseExecutor,
  type: RecordType,
  block: string,
): Promise<RecordHead['successions']> {
  const own = BLOCK_SUCCESSIONS.filter(
    (one) => one.type === type && (one.fromBlock === block || one.intoBlock === block),
  )
  if (own.length === 0) return []
  const blocks = own.map((one) => (one.fromBlock === block ? one.intoBlock : one.fromBlock))
  const rows = await db
    .selectFrom('record')
    .select(['id', 'block', 'name', 'decided_name'])
    .where('type', '=', type)
    .where('by_name', '=', true)
    .where('block', 'in', blocks)
    .execute()
  return own.map((one) => {
    const isFrom = one.fromBlock === block
    const row = rows.find((other) => other.block === (isFrom ? one.intoBlock : one.fromBlock))
    const record = row ? { id: row.id, type, name: row.decided_name ?? row.name } : null
    return {
      kind: one.kind,
      direction: isFrom ? 'into' : 'from',
      on: one.on,
      other: { record, name: isFrom ? one.into : one.from },
    }
  })
}

function existed(type: RecordType, block: string): string | null {
  const life = type === 'organization' ? bodyLives.get(block) : undefined
  if (life) return `${life.began ?? '..'}/${life.ended ?? '..'}`
  const gone =
    type === 'place'
      ? BLOCK_SUCCESSIONS.find((one) => one.type === 'place' && one.fromBlock === block)
      : undefined
  return gone ? `../${addDays(gone.on, -1)}` : null
}

export const articlesOf = (type: RecordType, ids: readonly number[]) =>
  type === 'event' || type === 'office'
    ? sql`select article_id from record_claim where subject_id = any(${[...ids]}::bigint[])`
    : sql`select article_id from record_link where record_id = any(${[...ids]}::bigint[])`

async function countSources(
  db: DatabaseExecutor,
  { type }: HeadRow,
  ids: readonly number[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct a.origin) as count
    from (${articlesOf(type, ids)} limit ${MOST_COUNTED}) l
    join record_article a on a.article_id = l.article_id`.execute(db)
  return rows[0]?.count ?? 0
}

/** What every dossier begins with; a merged id gives the record it leads to. Undefined where there is none. */
export async function loadHead(db: DatabaseExecutor, asked: number): Promise<RecordHead | undefined> {
  const { rows } = await sql<HeadRow>`
    select t.id, t.type, t.block, t.name, t.decided_name, t.aliases, t.wikidata, t.facts, t.articles, t.first_on, t.last_on,
      t.title, t.body_id, t.single_seat
    from record r join record t on t.id = coalesce(r.redirect_to, r.id) where r.id = ${asked}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const others = await db
    .selectFrom('record')
    .select(['id', 'type', 'name', 'decided_name', 'articles', 'redirect_how', 'aliases'])
    .where('redirect_to', '=', row.id)
    .orderBy('id')
    .execute()
  const ids = [row.id, ...others.map(({ id }) => id)]
  const name = row.decided_name ?? row.name
  const merged = others.filter(({ redirect_how }) => redirect_how === 'person')
  return {
    id: row.id,
    type: row.type,
    name,
    aliases: [
      ...new Set([...row.aliases, ...merged.flatMap((other) => [other.name, ...other.aliases])]),
    ].filter((alias) => alias !== name),
    wikidata: row.wikidata,
    nameDecided: row.decided_name !== null,
    facts: row.facts,
    articles: row.articles + merged.reduce((sum, { articles }) => sum + articles, 0),
    independentSources: await countSources(db, row, ids),
    firstKnownOn: isDay(row.first_on) ? row.first_on : null,
    lastKnownOn: isDay(row.last_on) ? row.last_on : null,
    existed: existed(row.type, row.block),
    successions: await successionsOf(db, row.type, row.block),
    merged: merged.map((other) => ({
      id: other.id,
      type: other.type,
      name: other.decided_name ?? other.name,
    })),
    ids,
    block: row.block,
    title: row.title,
    bodyId: row.body_id,
    singleSeat: row.single_seat ?? false,
  }
}
