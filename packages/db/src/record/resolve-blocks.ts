import type { DocumentProfile } from '@trucot/core/record/identity/document-profile'
import { DOCUMENT_RULES } from '@trucot/core/record/identity/document-rules'
import type { PersonProfile } from '@trucot/core/record/identity/person-profile'
import { PERSON_RULES } from '@trucot/core/record/identity/person-rules'
import {
  type BlockMember,
  type ResolvedBlock,
  resolveBlock,
} from '@trucot/core/record/identity/resolve-block'
import type { RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { Block } from './article-links.ts'
import {
  apartIn,
  BLOCK_LIMITS,
  type BlockLimits,
  type MemberRow,
  memberKey,
  membersOf,
  wholeRecord,
} from './block-members.ts'
import { putPairs } from './identity-pairs-of-block.ts'
import { leadOn, type MovedLink, moveLinks } from './move-links.ts'
import { commonestName } from './record-name.ts'

function resolve(
  type: RecordType,
  members: BlockMember<object>[],
  apart: (a: number, b: number) => boolean,
): ResolvedBlock<object> {
  return type === 'person'
    ? resolveBlock(members as BlockMember<PersonProfile>[], PERSON_RULES, apart)
    : resolveBlock(members as BlockMember<DocumentProfile>[], DOCUMENT_RULES, apart)
}

async function makeRecord(tx: DatabaseTransaction, { type, block }: Block, name: string): Promise<number> {
  const row = await tx
    .insertInto('record')
    .values({ type, block, name, facts: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Keeps what a record is compared by and called; one that the resolver had lead elsewhere is itself again. */
async function putProfile(
  tx: DatabaseTransaction,
  id: number,
  profile: object,
  name: string | null,
): Promise<void> {
  await sql`
    update record set
      profile = ${JSON.stringify(profile)}::jsonb,
      name = coalesce(${name}, name),
      redirect_to = case when redirect_how = 'resolver' then null else redirect_to end,
      redirect_how = case when redirect_how = 'resolver' then null else redirect_how end
    where id = ${id}`.execute(tx)
}

/** A large record that turned out to be another: all its links follow. */
async function linksOf(
  tx: DatabaseTransaction,
  { type, block }: Block,
  from: number,
  into: number,
): Promise<MovedLink[]> {
  const { rows } = await sql<MovedLink>`
    select article_id, type, name_key, ${from}::bigint as "from", ${into}::bigint as "into" from record_link
    where record_id = ${from} and type = ${type} and block = ${block} and how = 'resolver'`.execute(tx)
  return rows
}

async function resolveOne(
  tx: DatabaseTransaction,
  block: Block,
  { limits, whole }: ResolveOptions,
): Promise<{ moved: MovedLink[]; records: number[] }> {
  const { members, rows } = await membersOf(tx, block, limits, whole)
  const apart = await apartIn(tx, [...new Set(members.flatMap(({ record }) => record ?? []))])
  const rowOf = new Map<string, MemberRow>(rows.map((row) => [memberKey(row), row]))
  const resolved = resolve(block.type, members, apart)
  const moved: MovedLink[] = []
  const records: number[] = []
  for (const { record, members: keys, profile } of resolved.clusters) {
    const own = keys.flatMap((key) => rowOf.get(key) ?? [])
    const name = commonestName(
      block.type,
      own.map((row) => row.name),
    )
    const id = record ?? (await makeRecord(tx, block, name ?? ''))
    await putProfile(tx, id, profile, own.length === keys.length ? name : null)
    for (const { article_id, name_key, record_id } of own)
      if (record_id !== id) moved.push({ article_id, type: block.type, name_key, from: record_id, into: id })
    for (const key of keys) {
      const whole = wholeRecord(key)
      if (whole !== undefined && whole !== id) moved.push(...(await linksOf(tx, block, whole, id)))
    }
    records.push(id)
  }
  await putPairs(tx, block, resolved, records)
  return { moved, records }
}

export interface ResolveOptions {
  limits: BlockLimits
  /** Large blocks too. */
  whole: boolean
}

/** What resolving blocks changed. */
export interface ResolvedBlocks {
  /** Articles whose links moved. */
  articles: Set<number>
  /** Those of them whose links led somewhere else before. */
  rerouted: Set<number>
  /** Records to look at again. */
  touched: Set<number>
}

/** Resolves blocks anew and has links follow. */
export async function resolveBlocks(
  tx: DatabaseTransaction,
  blocks: readonly Block[],
  { limits = BLOCK_LIMITS, whole = false }: Partial<ResolveOptions> = {},
): Promise<ResolvedBlocks> {
  const [articles, rerouted, touched] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const block of blocks) {
    const { moved, records } = await resolveOne(tx, block, { limits, whole })
    await moveLinks(tx, moved)
    await leadOn(tx, moved)
    for (const { article_id, from } of moved) {
      articles.add(article_id)
      if (from === null) continue
      touched.add(from)
      rerouted.add(article_id)
    }
    for (const id of records) touched.add(id)
  }
  return { articles, rerouted, touched }
}
