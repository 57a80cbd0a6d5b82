import type { BlockMember } from '@trucot/core/record/identity/resolve-block'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { Block } from './article-links.ts'

/** When a block is resolved whole, each of its things by itself. */
export interface BlockLimits {
  /** Up to this size always; in larger ones new things are compared with the records there are in between. */
  always: number
  /** Larger ones up to this size, when they have grown by their eighth part, or are asked for. */
  most: number
}

/** What memory and time there is for; nobody's name is in so many articles but a handful of people's. */
export const BLOCK_LIMITS: BlockLimits = { always: 400, most: 20_000 }
const GROWN_PART = 8
/** Records that new things of a large block are compared with, the most named. */
const MOST_RECORDS = 400

/** A thing of a block with the record it links to so far. */
export interface MemberRow {
  article_id: number
  name_key: string
  name: string
  record_id: number | null
  how: string
  profile: object
}

export const memberKey = (row: Pick<MemberRow, 'article_id' | 'name_key'>) =>
  `${row.article_id} ${row.name_key}`

/** The record that a member stands for as a whole; undefined for a thing of one article. */
export function wholeRecord(key: string): number | undefined {
  const id = /^record (\d+)$/u.exec(key)?.[1]
  return id === undefined ? undefined : Number(id)
}

/** Which of these records a person holds apart. */
export async function apartIn(
  tx: DatabaseTransaction,
  ids: readonly number[],
): Promise<(a: number, b: number) => boolean> {
  if (ids.length < 2) return () => false
  const { rows } = await sql<{ a: number; b: number }>`
    select a, b from record_apart where a = any(${[...ids]}::bigint[]) and b = any(${[...ids]}::bigint[])`.execute(
    tx,
  )
  const held = new Set(rows.map(({ a, b }) => `${a} ${b}`))
  return (a, b) => held.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

async function sizeOf(tx: DatabaseTransaction, { type, block }: Block, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from record_link where type = ${type} and type in ('person', 'document') and block = ${block}
      limit ${most}) as few`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Whether a block is to be resolved whole now; keeps count of what is put to a large one in between. */
async function isWholeNow(
  tx: DatabaseTransaction,
  { type, block }: Block,
  { always, most }: BlockLimits,
  asked: boolean,
): Promise<boolean> {
  if ((await sizeOf(tx, { type, block }, always + 1)) <= always) return true
  const before = await tx
    .selectFrom('block_growth')
    .selectAll()
    .where('type', '=', type)
    .where('block', '=', block)
    .executeTakeFirst()
  const isDue = asked || !before || (before.grown + 1) * GROWN_PART >= before.size
  const size = isDue ? await sizeOf(tx, { type, block }, most + 1) : 0
  if (isDue && size <= most) {
    await sql`
      insert into block_growth (type, block, size, grown) values (${type}, ${block}, ${size}, 0)
      on conflict (type, block) do update set size = excluded.size, grown = 0, since = now()`.execute(tx)
    return true
  }
  await sql`
    insert into block_growth as g (type, block, size, grown) values (${type}, ${block}, ${size}, 1)
    on conflict (type, block) do update set since = case when g.grown = 0 then now() else g.since end,
      size = greatest(g.size, excluded.size),
      grown = g.grown + greatest(1, (select count(*) from record_link where type = ${type} and type in ('person', 'document')
        and block = ${block} and record_id is null))`.execute(tx)
  return false
}

/**
 * What a block is resolved from: its things, and in a large block the records there are, each as one. `asked` has a large
 * block resolved whole whatever it has grown by.
 */
export async function membersOf(
  tx: DatabaseTransaction,
  { type, block }: Block,
  limits: BlockLimits,
  asked: boolean,
): Promise<{ members: BlockMember<object>[]; rows: MemberRow[] }> {
  const isWhole = await isWholeNow(tx, { type, block }, limits, asked)
  const { rows } = await sql<MemberRow>`
    select article_id, name_key, name, record_id, how, profile from record_link
    where type = ${type} and type in ('person', 'document') and block = ${block} and profile is not null
      and (${isWhole} or record_id is null)
    order by article_id, name_key`.execute(tx)
  const members = rows.map(
    (row): BlockMember<object> => ({
      key: memberKey(row),
      profile: row.profile,
      record: row.record_id,
      pinned: row.how === 'person',
    }),
  )
  if (isWhole) return { members, rows }
  const { rows: records } = await sql<{ id: number; profile: object }>`
    select id, profile from record
    where type = ${type} and block = ${block} and profile is not null and articles > 0
    order by articles desc, id limit ${MOST_RECORDS}`.execute(tx)
  for (const { id, profile } of records)
    members.push({ key: `record ${id}`, profile, record: id, pinned: true })
  return { members, rows }
}

/** A small block that was to be looked at again is resolved whole each time: nothing is to be kept of it. */
export async function forgetSmallBlock(tx: DatabaseTransaction, { type, block }: Block): Promise<void> {
  await sql`
    delete from block_growth where type = ${type} and block = ${block}`.execute(tx)
}

/** The block that waits longest to be resolved whole, for at least so long; undefined where none does. */
export async function blockToSettle(
  tx: DatabaseTransaction,
  hours: number,
): Promise<(Block & { isSmall: boolean }) | undefined> {
  const { rows } = await sql<Block & { isSmall: boolean }>`
    select type, block, size <= ${BLOCK_LIMITS.always} as "isSmall" from block_growth
    where grown > 0 and size <= ${BLOCK_LIMITS.most} and since <= now() - make_interval(hours => ${hours})
    order by since limit 1`.execute(tx)
  return rows[0]
}
