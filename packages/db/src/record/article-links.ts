import { bodyName } from '@trucot/core/record/identity/body-identity'
import type { MaterialThing } from '@trucot/core/record/material/article-material'
import type { RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { keepLeft, leftOf } from './left-records.ts'
import type { LoadedArticle } from './load-material.ts'
import { findOrMakeNamed, type NamedRecord, placeOf } from './named-records.ts'

/** Types whose records the resolver tells apart; of all others the name alone tells. */
export const RESOLVED_TYPES: readonly RecordType[] = ['person', 'document']
export const isResolved = (type: RecordType) => RESOLVED_TYPES.includes(type)

export interface Block {
  type: RecordType
  block: string
}

/** What linking changed. */
export interface LinkedThings {
  /** Blocks whose members changed. */
  blocks: Block[]
  /** Records that gained, lost or may have lost an article. */
  touched: Set<number>
}

interface LinkRow {
  article_id: number
  type: string
  name_key: string
  name: string
  aliases: string[]
  facts: Record<string, string>
  block: string | null
  record_id: number | null
  how: 'name' | 'resolver' | 'person'
  profile: object | null
  year_quote: object | null
}

async function namedRecordsOf(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<Map<string, number>> {
  const wanted = articles.flatMap(({ material }) =>
    material.things.flatMap(({ type, block, name, facts }): NamedRecord[] =>
      block === null || isResolved(type)
        ? []
        : [{ type, block, name: type === 'organization' ? bodyName(name) : name, facts }],
    ),
  )
  return await findOrMakeNamed(tx, wanted)
}

function profileOf({ person, document }: MaterialThing, origin: number): object | null {
  const profile = person ?? document
  return profile && { ...profile, origins: [origin] }
}

/**
 * Makes the links of these articles what their things are. Things of types that the resolver tells apart keep their
 * record until their block is resolved, named again after a while the one they had; a thing that a person put somewhere
 * stays there.
 */
export async function linkThings(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
  origins: ReadonlyMap<number, number>,
): Promise<LinkedThings> {
  const named = await namedRecordsOf(tx, articles)
  const ids = articles.map(({ id }) => id)
  const pins = await tx
    .selectFrom('record_pin')
    .selectAll()
    .where('article_id', 'in', ids)
    .where('type', '<>', 'event')
    .execute()
  const pinOf = new Map(pins.map((pin) => [`${pin.article_id} ${pin.type} ${pin.name_key}`, pin.record_id]))
  const left = await leftOf(tx, ids)
  const rows = articles.flatMap(({ id, material }) =>
    material.things.map((thing): LinkRow => {
      const { type, nameKey, name, aliases, facts, block } = thing
      const pinned = pinOf.get(`${id} ${type} ${nameKey}`)
      const own = isResolved(type)
        ? left({ article_id: id, type, name_key: nameKey }, block)
        : block === null
          ? null
          : (named.get(placeOf({ type, block })) ?? null)
      return {
        article_id: id,
        type,
        name_key: nameKey,
        name,
        aliases,
        facts,
        block,
        record_id: pinned ?? own,
        how: pinned !== undefined ? 'person' : isResolved(type) ? 'resolver' : 'name',
        profile: profileOf(thing, origins.get(id) ?? id),
        year_quote: thing.yearQuote,
      }
    }),
  )
  const { rows: before } = await sql<
    Pick<LinkRow, 'article_id' | 'name_key' | 'block' | 'record_id'> & { type: RecordType }
  >`
    select article_id, type, name_key, block, record_id from record_link where article_id = any(${ids}::bigint[])`.execute(
    tx,
  )
  const { rows: changed } = await sql<
    Block & Pick<LinkRow, 'article_id' | 'name_key' | 'record_id' | 'how'> & { left: boolean }
  >`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (article_id bigint, type text, name_key text,
        name text, aliases json, facts jsonb, block text, record_id bigint, how text, profile jsonb, year_quote jsonb)
    ),
    gone as (
      delete from record_link l where article_id = any(${ids}::bigint[])
        and not exists (select from incoming i where i.article_id = l.article_id and i.type = l.type and i.name_key = l.name_key)
      returning l.article_id, l.type, l.name_key, l.block, l.record_id, l.how
    ),
    put as (
      insert into record_link as l (article_id, type, name_key, name, aliases, facts, block, record_id, how, profile, year_quote)
      select article_id, type, name_key, name, array(select json_array_elements_text(aliases)), facts, block, record_id, how,
        profile, year_quote
      from incoming
      on conflict (article_id, type, name_key) do update set
        name = excluded.name, aliases = excluded.aliases, facts = excluded.facts, block = excluded.block,
        record_id = case when excluded.how = 'resolver' and l.how = 'resolver' and l.block = excluded.block
          then l.record_id when excluded.how = 'resolver' and l.block is distinct from excluded.block then null
          else excluded.record_id end,
        how = excluded.how, profile = excluded.profile, year_quote = excluded.year_quote
      where (l.name, l.facts, l.block, l.how, l.profile) is distinct from
          (excluded.name, excluded.facts, excluded.block, excluded.how, excluded.profile)
        or (l.year_quote is distinct from excluded.year_quote)
        or (excluded.how <> 'resolver' and l.record_id is distinct from excluded.record_id)
      returning l.article_id, l.type, l.name_key, l.block, l.record_id, l.how
    )
    select *, true as left from gone union all select *, false from put`.execute(tx)
  await keepLeft(
    tx,
    changed.flatMap(({ article_id, type, name_key, record_id, how, left: isLeft }) =>
      isLeft && how === 'resolver' && record_id !== null ? [{ article_id, type, name_key, record_id }] : [],
    ),
  )
  const touched = new Set([...before, ...changed].flatMap(({ record_id }) => record_id ?? []))
  const keyOf = (link: Pick<LinkRow, 'article_id' | 'type' | 'name_key'>) =>
    JSON.stringify([link.article_id, link.type, link.name_key])
  const isChanged = new Set(changed.map(keyOf))
  // A document told by its number now, and not by its name, left a block as well.
  const all = [...changed, ...before.filter((link) => isChanged.has(keyOf(link)))]
  return { blocks: distinctBlocks(all), touched }
}

/** The blocks that these links are in, each once; of types that the resolver tells apart. */
export function distinctBlocks(links: readonly { type: RecordType; block: string | null }[]): Block[] {
  const blocks = links.flatMap(({ type, block }): [string, Block][] =>
    block !== null && isResolved(type) ? [[placeOf({ type, block }), { type, block }]] : [],
  )
  return [...new Map(blocks).values()]
}

/** Has the things of these articles be compared as of the reports that the articles carry now. Gives the blocks they are in. */
export async function putOriginsOfThings(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
): Promise<Block[]> {
  if (articleIds.length === 0) return []
  const { rows } = await sql<{ type: RecordType; block: string | null }>`
    update record_link l set profile = l.profile || jsonb_build_object('origins', jsonb_build_array(a.origin))
    from record_article a
    where l.article_id = any(${[...articleIds]}::bigint[]) and l.profile is not null and a.article_id = l.article_id
    returning l.type, l.block`.execute(tx)
  return distinctBlocks(rows)
}
