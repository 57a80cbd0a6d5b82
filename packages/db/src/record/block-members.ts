import type { BlockMember } from '@trucot/core/record/identity/resolve-block'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { Block } from './article-links.ts'

/** Blocks up to this size are resolved whole; in larger ones new things are compared with the records there are. */
const WHOLE_BLOCK = 400

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

/** What a block is resolved from: its things, and in a large block the records there are, each as one. */
export async function membersOf(
  tx: DatabaseTransaction,
  { type, block }: Block,
): Promise<{ members: BlockMember<object>[]; rows: MemberRow[] }> {
  const { rows: counted } = await sql<{ count: number }>`
    select count(*) as count from (
      select from record_link where type = ${type} and type in ('person', 'document') and block = ${block}
      limit ${WHOLE_BLOCK + 1}) as few`.execute(tx)
  const isWhole = (counted[0]?.count ?? 0) <= WHOLE_BLOCK
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
    order by articles desc, id limit ${WHOLE_BLOCK}`.execute(tx)
  for (const { id, profile } of records)
    members.push({ key: `record ${id}`, profile, record: id, pinned: true })
  return { members, rows }
}
