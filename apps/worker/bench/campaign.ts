// How fast campaigns go over many articles, first read and read again, with all their writes, beside the bare reader.
import { availableParallelism, tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { lockAssembly } from '@trucot/db/record/due-articles'
import { sql } from 'kysely'
import { type BareRate, bareReader } from './bare-reader.ts'
import { fillLedger } from './fill-ledger.ts'
import { type House, openHouse } from './house.ts'
import { openMeter, type PhaseMeasure } from './meter.ts'
import { childrenOf, secondsOf, treeSeconds } from './process-time.ts'
import { simulateLedger } from './simulate-ledger.ts'
import {
  type Bound,
  LEAST_SECONDS,
  levelness,
  megabytes,
  overAll,
  say,
  tellBounds,
  tellPhase,
} from './told.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '3000' },
    /** Instead of reading: so many articles that were read, all proven, for what the ledger and the queue bear. */
    simulated: { type: 'string' },
    /** Articles read again really, after all were read again by proof. */
    verified: { type: 'string', default: '10000' },
    /** Characters after which an article is cut at the end of its paragraph. */
    longest: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '2' },
    /** Reader threads a worker. */
    threads: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'redis' },
    batch: { type: 'string', default: '100' },
    /** "meanwhile", or "never", to see what is spent on them. Before anything is read again they catch up, for so many seconds. */
    records: { type: 'string', default: 'meanwhile' },
    'catch-up': { type: 'string', default: '900' },
    /** Where the data goes; a folder of its own is made in it and removed. */
    folder: { type: 'string', default: tmpdir() },
  },
})
const [WORKERS, THREADS, BATCH] = [values.workers, values.threads, values.batch].map(Number) as [
  number,
  number,
  number,
]
const ARTICLES = Number(values.simulated ?? values.articles)
const BARE_SAMPLE = Math.min(ARTICLES, 1000)
const VERIFIED = Math.min(ARTICLES, Number(values.verified))
const SHOW_EVERY = 5000
/** Proving is quick: so many articles at least are proven, campaign after campaign, before the rate at its end is held against that at its beginning. */
const LEAST_PROVEN = 100_000
/** Chunks a worker that the feeder keeps in the queue. */
const CHUNKS_A_WORKER = 6

const FIRST_RATE = 300
const AGAIN_RATE = 1000
const MOST_QUEUE = 64
const MOST_WORKER = 400
const LEVEL = 0.9
const STRETCHES =
  ARTICLES < 20_000 ? 'its second tenth to its last' : 'around the ten-thousandth to the last ten thousand'

/** Tells how far a campaign is, now and then. */
function progressOf(name: string, articles: number): (ended: number) => void {
  const began = performance.now()
  let shown = began
  return (ended) => {
    if (performance.now() - shown < SHOW_EVERY || ended === 0) return
    shown = performance.now()
    process.stderr.write(`${name}: ${ended} of ${articles} after ${((shown - began) / 1000).toFixed(0)} s\n`)
  }
}

/** Keeps everybody from making records until it is called. */
async function holdRecords({ db }: House): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  void db.transaction().execute(async (tx) => {
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
    await lockAssembly(tx, true)
    locked.resolve()
    await held.promise
  })
  await locked.promise
  return () => held.resolve()
}

async function recordsLeft({ db }: House): Promise<{ articles: number; records: number }> {
  const { rows } = await sql<{ articles: number; records: number }>`
    select (select count(distinct article_id)::int from record_due) as articles,
      (select count(*)::int from record_stale) as records`.execute(db)
  return rows[0] ?? { articles: 0, records: 0 }
}

/** Waits until records have followed the first reading, so that what is read again is measured by itself; whether all have. */
async function catchUp(house: House, pids: readonly number[]): Promise<boolean> {
  const before = await recordsLeft(house)
  say(`  records              followed ${ARTICLES - before.articles} of the articles meanwhile`)
  const spent = () =>
    treeSeconds(house.serverPid) + pids.flatMap(childrenOf).reduce((sum, pid) => sum + secondsOf(pid), 0)
  const [began, busy] = [performance.now(), spent()]
  const seconds = () => (performance.now() - began) / 1000
  let left = before
  while (left.articles + left.records > 0 && seconds() < Number(values['catch-up'])) {
    await wait(500)
    left = await recordsLeft(house)
  }
  const followed = before.articles - left.articles
  const isAll = left.articles + left.records === 0
  if (followed === 0) return isAll
  const each = ((spent() - busy) * 1000) / followed
  say(
    `  records afterwards   followed ${followed} in ${seconds().toFixed(0)} s, ${(followed / seconds()).toFixed(0)}/s, ${each.toFixed(2)} ms of processor an article, Postgres included; ${left.articles} left`,
  )
  return isAll
}

/** What the reader made of the articles, to be held against what newspapers print. */
async function tellArticles({ db }: House): Promise<void> {
  const { rows } = await sql<{ claims: number; things: number; people: number }>`
    select (select count(*) from claim where to_switch is null)::float8 as claims, count(*)::float8 as things,
      count(distinct name_key) filter (where type = 'person')::float8 as people
    from local_entity where to_switch is null`.execute(db)
  const { claims = 0, things = 0, people = 0 } = rows[0] ?? {}
  const each = (count: number) => (count / ARTICLES).toFixed(1)
  say(`  read of an article   ${each(claims)} claims, ${each(things)} things named; ${people} people in all`)
}

async function tellTables({ db }: House): Promise<void> {
  const { rows } = await sql<{ table: string; bytes: number }>`
    select relname as table, pg_total_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit 10`.execute(db)
  say(`\ntables: ${rows.map(({ table, bytes }) => `${table} ${megabytes(bytes)}`).join(', ')}`)
}

/** Holds the late rate against the early one, over all the campaigns that were measured. */
function levelBound(name: string, measures: readonly PhaseMeasure[]): Bound {
  const windows = measures.flatMap(({ windows: both }) => both ?? [])
  const early = overAll(windows.map((both) => both.early))
  const late = overAll(windows.map((both) => both.late))
  const [tenths] = measures.map(({ tenths: all }) => all)
  const isLong = Math.min(early.seconds, late.seconds) >= LEAST_SECONDS
  const told = isLong ? late.rate / early.rate : null
  const level = windows.length > 0 ? told : measures[0] ? levelness(measures[0]) : null
  const [first, last] = windows.length > 0 ? [early.rate, late.rate] : [tenths?.[1] ?? 0, tenths?.at(-1) ?? 0]
  const ends = `${first.toFixed(0)} → ${last.toFixed(0)}/s`
  const met = level === null ? null : level >= LEVEL
  return { name, measured: ends, wanted: `at least ${LEVEL * 100} % of the beginning`, met }
}

const rateBound = (name: string, { steadyRate }: PhaseMeasure, wanted: number): Bound => ({
  name,
  measured: `${steadyRate.toFixed(0)}/s`,
  wanted: `at least ${wanted}/s`,
  met: steadyRate >= wanted,
})

function memoryBounds(phases: readonly PhaseMeasure[]): Bound[] {
  const most = (of: (phase: PhaseMeasure) => number) => Math.max(...phases.map(of))
  const queue = most(({ mostQueueBytes }) => mostQueueBytes) / 1024 / 1024
  const worker = most(({ mostWorkerMegabytes }) => mostWorkerMegabytes)
  const records = most(({ mostRecordsMegabytes }) => mostRecordsMegabytes)
  return [
    {
      name: 'queue memory',
      measured: `${queue.toFixed(1)} MB`,
      wanted: `under ${MOST_QUEUE} MB`,
      met: queue < MOST_QUEUE,
    },
    {
      name: 'memory of a worker',
      measured: `${worker.toFixed(0)} MB`,
      wanted: `under ${MOST_WORKER} MB`,
      met: worker < MOST_WORKER,
    },
    {
      name: 'of its process for records, apart',
      measured: `${records.toFixed(0)} MB`,
      wanted: `under ${MOST_WORKER} MB`,
      met: records < MOST_WORKER,
    },
  ]
}

function meterOf(house: House, workerPids: number[], onProgress: (ended: number) => void) {
  const { db, serverPid, redis } = house
  const queued = CHUNKS_A_WORKER * WORKERS * BATCH
  return openMeter({ db, serverPid, workerPids, redis, cores: availableParallelism(), queued, onProgress })
}

async function benchReading(house: House): Promise<void> {
  const characters = await fillLedger(house.db, ARTICLES, Number(values.longest))
  say(
    `${ARTICLES} articles of ${(characters / ARTICLES).toFixed(0)} characters, ${WORKERS} workers of ${THREADS} threads, queue in ${values.queue}`,
  )
  const bare: BareRate = await bareReader(house.db, WORKERS * THREADS, BARE_SAMPLE)
  say(
    `bare reader: ${bare.articlesPerSecond.toFixed(0)} articles/s in ${WORKERS * THREADS} threads, ${bare.processorMs.toFixed(2)} ms of processor an article`,
  )
  let letGo = values.records === 'never' ? await holdRecords(house) : () => undefined
  const pids = house.startWorkers(WORKERS, THREADS)
  const phase = async (name: string, articles: number, work: () => Promise<void>) =>
    await meterOf(house, pids, progressOf(name, articles)).measure(articles, work)

  const everything = { selection: {}, options: {} }
  const first = await phase('first read', ARTICLES, () =>
    house.runCampaign({ ...everything, mode: 'missing' }, 'first read', BATCH),
  )
  tellPhase('first read', first, bare)
  await tellArticles(house)
  if (values.records !== 'never' && !(await catchUp(house, pids))) letGo = await holdRecords(house)
  const prove = () =>
    phase('proven unchanged', ARTICLES, () =>
      house.runCampaign({ ...everything, mode: 'all' }, 'read again', BATCH),
    )
  const proven = await prove()
  tellPhase('read again, proven unchanged', proven, bare, false)
  const provenAll = [proven]
  while (proven.windows && provenAll.length * ARTICLES < LEAST_PROVEN) provenAll.push(await prove())
  say(
    `  ${provenAll.length} such campaigns   ${provenAll.map(({ steadyRate }) => steadyRate.toFixed(0)).join(' ')} articles/s`,
  )
  const source = {
    selection: { ids: await firstIds(house) },
    mode: 'all' as const,
    options: { verify: true as const },
  }
  const verified = await phase('read again', VERIFIED, () =>
    house.runCampaign(source, 'read again, really', BATCH),
  )
  tellPhase('read again, really', verified, bare)
  await tellTables(house)
  letGo()
  const ofBare = first.steadyRate / bare.articlesPerSecond
  tellBounds([
    rateBound('first read', first, FIRST_RATE),
    levelBound(`first read, ${STRETCHES}`, [first]),
    rateBound('read again, proven unchanged', proven, AGAIN_RATE),
    levelBound(`proven, ${STRETCHES}`, provenAll),
    rateBound('read again, really', verified, AGAIN_RATE),
    ...memoryBounds([first, ...provenAll, verified]),
  ])
  say(
    `\nof the bare reader: first read ${ofBare.toFixed(2)}, read again really ${(verified.steadyRate / bare.articlesPerSecond).toFixed(2)}, proven ${(proven.steadyRate / bare.articlesPerSecond).toFixed(1)}`,
  )
}

async function firstIds({ db }: House): Promise<number[]> {
  const rows = await db.selectFrom('article').select('id').orderBy('id').limit(VERIFIED).execute()
  return rows.map(({ id }) => id)
}

async function benchLedger(house: House): Promise<void> {
  await simulateLedger(house.db, ARTICLES)
  say(`${ARTICLES} articles that were read by this build, ${WORKERS} workers, queue in ${values.queue}`)
  const pids = house.startWorkers(WORKERS, THREADS)
  const proven = await meterOf(house, pids, progressOf('proven unchanged', ARTICLES)).measure(ARTICLES, () =>
    house.runCampaign({ selection: {}, mode: 'all', options: {} }, 'read again', BATCH),
  )
  tellPhase('read again, proven unchanged', proven, null, false)
  await tellTables(house)
  tellBounds([
    rateBound('proven unchanged', proven, AGAIN_RATE),
    levelBound(STRETCHES, [proven]),
    ...memoryBounds([proven]),
  ])
}

const house = await openHouse(values.folder, values.queue)
try {
  await (values.simulated ? benchLedger(house) : benchReading(house))
} finally {
  await house.stop()
}
