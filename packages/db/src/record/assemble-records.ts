import { sql } from 'kysely'
import { putArticleWords } from '../article-words.ts'
import { isConnectionFault } from '../connection-fault.ts'
import type { Database, DatabaseTransaction } from '../database.ts'
import { type PutClaims, putClaims } from './article-claims.ts'
import { distinctBlocks, linkThings, putOriginsOfThings } from './article-links.ts'
import { followOrigins } from './article-origins.ts'
import { blockToSettle, forgetSmallBlock } from './block-members.ts'
import { countDue, dropDue, lockAssembly, nextDue, takeDue } from './due-articles.ts'
import { linkEvents } from './link-events.ts'
import { type LoadedArticle, loadMaterial } from './load-material.ts'
import { signingsOf, takeLost } from './lost-subjects.ts'
import { refreshCounts, refreshEvents, refreshOffices } from './refresh-records.ts'
import { type ResolvedBlocks, resolveBlocks } from './resolve-blocks.ts'
import { putSearchEntries } from './search-entries.ts'
import { settledOffices } from './settled-offices.ts'
import { isAnyDue, makeStale, type StaleRecord, takeStale } from './stale-records.ts'

/** Events and offices of a decided record that are told again at once. */
const MOST_AROUND = 500
/** So long a large block may stay as things were put to it one by one. */
const SETTLED_AFTER_HOURS = 24
/** Small blocks that are looked at again in one transaction. */
const MOST_SETTLED = 20
/** So long counts, tenures and search entries of records may stay behind while articles wait. */
const STALE_FOR_SECONDS = 300
/** Records that are looked at anew in one transaction. */
const MOST_STALE = 400

export interface AssemblyStep {
  articles: number
  /** Records that were looked at anew once no more articles waited. */
  stale: number
  /** Another process makes records just now. */
  busy: boolean
  /** Articles that records could not follow, and why. */
  failed: { articleId: number; fault: unknown }[]
}

/** Claims of any sort that name something whose link moved: their events and offices are to be looked at again. */
async function subjectsOf(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
): Promise<{ events: number[]; offices: number[] }> {
  if (articleIds.length === 0) return { events: [], offices: [] }
  const { rows } = await sql<{ type: string; subject_id: number }>`
    select distinct type, subject_id from record_claim
    where article_id = any(${[...articleIds]}::bigint[]) and subject_id is not null`.execute(tx)
  const ids = (type: string) => rows.filter((row) => row.type === type).map((row) => row.subject_id)
  return { events: ids('event'), offices: ids('office') }
}

/**
 * Has records follow these articles, in the caller's transaction, under the lock of `lockAssembly`. What each record then
 * comes to is counted at once, or with `later` written down as to be counted. `lost` is what articles told of that were
 * withdrawn since.
 */
export async function followArticles(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
  { later = false, lost = [] }: { later?: boolean; lost?: readonly number[] } = {},
): Promise<void> {
  const articles = await loadMaterial(tx, articleIds)
  if (articles.length + lost.length === 0) return
  const { origins, moved, redated } = await followOrigins(tx, articles)
  const { blocks, touched } = await linkThings(tx, articles, origins)
  const copies = await putOriginsOfThings(tx, moved)
  const resolved = await resolveBlocks(tx, distinctBlocks([...blocks, ...copies]))
  const claims = await putClaims(tx, articles)
  for (const id of lost) {
    claims.subjects.add(id)
    claims.left.add(id)
  }
  await followLinks(tx, { articles, moved, redated, touched, resolved, claims, later })
  await putArticleWords(
    tx,
    articles.map(({ id, material: { words } }) => ({ id, words })),
  )
}

interface ChangedLinks {
  articles: readonly LoadedArticle[]
  /** Other articles that carry another report than before. */
  moved: readonly number[]
  /** Those of the articles that are known since another day than before: who holds an office by them does since then. */
  redated: readonly number[]
  touched: ReadonlySet<number>
  resolved: ResolvedBlocks
  claims: PutClaims
  /** Counts, tenures and search entries of records but events wait. */
  later: boolean
}

/** Has events, offices, counts and search follow links and claims that changed. */
async function followLinks(
  tx: DatabaseTransaction,
  { articles, moved: copies, redated, touched, resolved, claims, later }: ChangedLinks,
): Promise<void> {
  const { subjects, sightings, left } = claims
  const ids = articles.map(({ id }) => id)
  const moved = [...new Set([...ids, ...copies, ...resolved.articles])]
  const events = await linkEvents(tx, moved, await onlyOf(tx, 'event', [...subjects]))
  const again = await subjectsOf(tx, moved)
  const signed = await signingsOf(tx, [...touched, ...resolved.touched])
  const told = await onlyOf(tx, 'event', [...new Set([...events, ...again.events, ...subjects, ...signed])])
  const refreshed = await refreshEvents(tx, told)
  const dated = await subjectsOf(tx, [...refreshed.dated])
  const unsettled = new Set([
    ...left,
    ...dated.offices,
    ...(await subjectsOf(tx, [...resolved.rerouted, ...redated])).offices,
  ])
  const settled = await settledOffices(tx, sightings)
  const named = await onlyOf(tx, 'office', [...new Set([...again.offices, ...dated.offices, ...subjects])])
  const seen = new Set(sightings.map(({ office }) => office))
  const unchanged = new Set(named.filter((id) => !unsettled.has(id) && (settled.has(id) || !seen.has(id))))
  const { rows: linked } = await sql<{ record_id: number }>`
    select distinct record_id from record_link where article_id = any(${[...ids, ...refreshed.dated]}::bigint[]) and record_id is not null`.execute(
    tx,
  )
  const counted = [...touched, ...resolved.touched, ...linked.map(({ record_id }) => record_id)]
  const offices = new Set(named)
  const stale = [...new Set([...counted, ...again.offices, ...subjects, ...offices])]
    .filter((id) => !refreshed.events.has(id))
    .map((id): StaleRecord => ({ id, tenures: offices.has(id) && !unchanged.has(id) }))
  if (later) await makeStale(tx, stale)
  else await refreshRecords(tx, stale, ids)
  await putSearchEntries(tx, { articles, records: [...refreshed.events] })
}

/** Counts records anew, after some articles or whatever changed, and has alarms and search follow. */
async function refreshRecords(
  tx: DatabaseTransaction,
  stale: readonly StaleRecord[],
  articleIds: readonly number[] = [],
): Promise<void> {
  if (stale.length === 0) return
  const ids = stale.map(({ id }) => id)
  const unchanged = new Set(stale.filter(({ tenures }) => !tenures).map(({ id }) => id))
  await refreshOffices(tx, await onlyOf(tx, 'office', ids), unchanged, articleIds)
  await refreshCounts(tx, ids, articleIds)
  await putSearchEntries(tx, { articles: [], records: ids })
}

/** What hangs on records that now lead elsewhere: their events, offices, counts and what search finds. */
export async function refreshAround(tx: DatabaseTransaction, recordIds: readonly number[]): Promise<void> {
  if (recordIds.length === 0) return
  const { rows } = await sql<{ id: number }>`
    select distinct c.subject_id as id from record_thing t
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    where t.record_id = any(${[...recordIds]}::bigint[]) and c.subject_id is not null
    limit ${MOST_AROUND}`.execute(tx)
  const subjects = [...new Set([...rows.map(({ id }) => id), ...recordIds])]
  const { events, dated } = await refreshEvents(tx, await onlyOf(tx, 'event', subjects))
  const offices = [...(await subjectsOf(tx, [...dated])).offices, ...(await onlyOf(tx, 'office', subjects))]
  await refreshOffices(tx, [...new Set(offices)])
  await refreshCounts(tx, recordIds)
  await putSearchEntries(tx, { articles: [], records: [...new Set([...subjects, ...events])] })
}

async function onlyOf(
  tx: DatabaseTransaction,
  type: 'event' | 'office',
  ids: readonly number[],
): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('record')
    .select('id')
    .where('type', '=', type)
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Everything that making records asks for it asks by key. While tables fill from nothing, the planner takes them for small
 * and would read them whole each time.
 */
async function keyByKey(tx: DatabaseTransaction): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(tx)
  await sql`set local enable_hashjoin = off`.execute(tx)
  await sql`set local enable_mergejoin = off`.execute(tx)
}

async function assembleStep(db: Database, most: number): Promise<AssemblyStep> {
  return await db.transaction().execute(async (tx) => {
    const step: AssemblyStep = { articles: 0, stale: 0, busy: false, failed: [] }
    if (!(await lockAssembly(tx, false))) return { ...step, busy: true }
    await keyByKey(tx)
    const due = await takeDue(tx, most)
    const later = await isAnyDue(tx)
    const lost = await takeLost(tx)
    if (due.length + lost.length > 0) await followArticles(tx, due, { later, lost })
    const seconds = later ? STALE_FOR_SECONDS : 0
    const stale = await takeStale(tx, { seconds, most: MOST_STALE })
    await refreshRecords(tx, stale)
    if (due.length + stale.length === 0) await settleBlocks(tx, SETTLED_AFTER_HOURS)
    return { ...step, articles: due.length, stale: stale.length }
  })
}

/**
 * Resolves whole one block that things were put to one by one, or several small ones that are to be looked at again; false
 * where none waits for that.
 */
async function settleBlocks(tx: DatabaseTransaction, hours: number): Promise<boolean> {
  for (let done = 0; done < MOST_SETTLED; done++) {
    const block = await blockToSettle(tx, hours)
    if (!block) return done > 0
    const resolved = await resolveBlocks(tx, [block], { whole: true })
    if (block.isSmall) await forgetSmallBlock(tx, block)
    const claims: PutClaims = { subjects: new Set(), sightings: [], left: new Set() }
    await followLinks(tx, {
      articles: [],
      moved: [],
      redated: [],
      touched: new Set(),
      resolved,
      claims,
      later: false,
    })
    if (!block.isSmall) break
  }
  return true
}

async function settleStep(db: Database): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    await lockAssembly(tx, true)
    await keyByKey(tx)
    return await settleBlocks(tx, 0)
  })
}

/** The article whose turn it is, alone; where even so it cannot be followed, it is left out and told of. */
async function assembleOne(db: Database): Promise<AssemblyStep> {
  const next = await nextDue(db)
  try {
    return await assembleStep(db, 1)
  } catch (fault) {
    if (next === null || isConnectionFault(fault)) throw fault
    await dropDue(db, next)
    return { articles: 1, stale: 0, busy: false, failed: [{ articleId: next, fault }] }
  }
}

/**
 * Has records follow the articles that changed longest ago, at most so many. Does nothing where another process does. One
 * article that cannot be followed does not keep the others from it.
 */
export async function assembleRecords(db: Database, most = 100): Promise<AssemblyStep> {
  try {
    return await assembleStep(db, most)
  } catch (fault) {
    if (isConnectionFault(fault)) throw fault
    const whole: AssemblyStep = { articles: 0, stale: 0, busy: false, failed: [] }
    for (let done = 0; done < most; done++) {
      const step = await assembleOne(db)
      if (step.articles + step.stale === 0) break
      whole.stale += step.stale
      whole.articles += step.articles
      whole.failed.push(...step.failed)
    }
    return whole
  }
}

/** Has records follow everything that changed, and resolves whole what was put together one by one. `onStep` is told how many articles are left, and what failed. */
export async function assembleAll(
  db: Database,
  onStep: (left: number, failed: AssemblyStep['failed']) => void = () => undefined,
): Promise<number> {
  let articles = 0
  for (;;) {
    const step = await assembleRecords(db)
    articles += step.articles - step.failed.length
    onStep(await countDue(db), step.failed)
    if (step.articles + step.stale === 0 && !step.busy) break
  }
  while (await settleStep(db));
  return articles
}
