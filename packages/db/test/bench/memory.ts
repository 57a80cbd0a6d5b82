// How long merging one article's re-reading keeps the database busy when it holds a million articles.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { freePort } from '@trucot/postgres/test-server'
import { sql } from 'kysely'
import { type AnsweredQuery, type Database, openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { type StoreOutcome, storeReading } from '../../src/store-reading.ts'
import { explain } from '../../src/testing/captured-plans.ts'
import { GENERATED_FLATTENER, generateLedger } from '../../src/testing/generate-ledger.ts'
import { sampleRecord } from '../../src/testing/sample-record.ts'
import { manyClaims } from './many-claims.ts'
import { ServerTime } from './server-time.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    merges: { type: 'string', default: '500' },
    /** Where the data goes; a folder of its own is made in it and removed. */
    folder: { type: 'string', default: tmpdir() },
  },
})
const ARTICLES = Number(values.articles)
const MERGES = Number(values.merges)
const OFFICES = 14
const STATEMENTS = 6
/** The median merge must keep the database busy for less than so many milliseconds. */
const LIMIT = 5

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)
const say = (line: string) => process.stdout.write(`${line}\n`)

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

interface Merge {
  name: string
  /** How many of the claims read differently now. */
  changed: number
  expected: StoreOutcome['outcome']
  /** Articles that are read again; none is read twice. */
  ids: number[]
}

function randomIds(from: number, to: number, count: number): number[] {
  const ids = new Set<number>()
  while (ids.size < count) ids.add(from + Math.floor(Math.random() * (to - from)))
  return [...ids]
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const [median, most, slowest] = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(2))
  return `median ${median} ms, 95 % under ${most} ms, slowest ${slowest} ms`
}

async function measure(
  db: Database,
  serverTime: ServerTime,
  answered: AnsweredQuery[],
  merge: Merge,
): Promise<AnsweredQuery[]> {
  const sample = manyClaims(OFFICES, STATEMENTS, merge.changed)
  const base = {
    flattener: GENERATED_FLATTENER,
    text: sample.text,
    record: sampleRecord(sample),
    cause: 'bench',
  }
  const times: number[] = []
  const waits: number[] = []
  for (const id of merge.ids) {
    answered.length = 0
    await serverTime.take()
    const result = { ...base, articleId: id, pageId: id }
    const { outcome } = await db.transaction().execute((tx) => storeReading(tx, result))
    if (outcome !== merge.expected) throw new Error(`${merge.name}: ${outcome} instead of ${merge.expected}`)
    times.push(await serverTime.take())
    waits.push(answered.reduce((sum, query) => sum + query.milliseconds, 0))
  }
  const median = quantile(
    times.toSorted((a, b) => a - b),
    0.5,
  )
  say(`${merge.name} (${answered.length} statements): ${median < LIMIT ? 'within' : 'OVER'} ${LIMIT} ms`)
  say(`    in the database        ${summary(times)}`)
  say(`    with the way there     ${summary(waits)}`)
  return [...answered]
}

async function showSizes(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; total: number; indexes: number }>`
    select c.relname as name, pg_total_relation_size(c.oid) as total, pg_indexes_size(c.oid) as indexes
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and pg_total_relation_size(c.oid) > ${ARTICLES * 8}::bigint
    order by 2 desc`.execute(db)
  const perArticle = (bytes: number) => `${Math.round(bytes / ARTICLES)}`.padStart(7)
  say('\nBytes an article              all  of that indexes')
  for (const { name, total, indexes } of rows)
    say(`${name.padEnd(24)}${perArticle(total)}${perArticle(indexes)}`)
  say(`${'together'.padEnd(24)}${perArticle(rows.reduce((sum, row) => sum + row.total, 0))}`)
}

async function showPlans(db: Database, answered: readonly AnsweredQuery[]): Promise<void> {
  say('\nStatements of one merge that changes claims, with the indexes they use')
  for (const query of answered) {
    const plan = await explain(db, query)
    if (!plan) continue
    const words = plan.sql.replace(/\s+/gu, ' ').trim().slice(0, 90)
    const scanned = plan.scanned.length > 0 ? `, READS ALL OF ${plan.scanned.join(', ')}` : ''
    say(
      `${query.milliseconds.toFixed(2).padStart(6)} ms  ${words}…\n           ${[...new Set(plan.indexes)].join(', ') || '-'}${scanned}`,
    )
  }
}

const folder = await mkdtemp(join(values.folder, 'trucot-bench-'))
const server = await startPostgres({ dataDir: folder, port: await freePort() })
const answered: AnsweredQuery[] = []
const db = openDatabase(server.url, { max: 1, onQuery: (query) => answered.push(query) })
try {
  await migrate(db)
  await sql`alter system set max_wal_size = '8GB'`.execute(db)
  await sql`alter system set maintenance_work_mem = '512MB'`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  say(`${ARTICLES} articles of ${OFFICES + STATEMENTS} claims each, Postgres in ${server.dataDir}`)
  let since = performance.now()
  let last = ''
  await generateLedger(db, ARTICLES, manyClaims(OFFICES, STATEMENTS), (step) => {
    if (last) say(`  ${last}: ${seconds(since)} s`)
    last = step
    since = performance.now()
  })
  say(`  ${last}: ${seconds(since)} s\n`)
  await sql`checkpoint`.execute(db)

  const serverTime = await ServerTime.open(db, server.dataDir)
  const [a, b, c] = [0.3, 0.6, 1].map((share) => Math.floor(ARTICLES * share)) as [number, number, number]
  const [same, some, all] = [randomIds(1, a, MERGES), randomIds(a, b, MERGES), randomIds(b, c, MERGES)]
  await measure(db, serverTime, answered, { name: 'the same again', changed: 0, expected: 'same', ids: same })
  const plans = await measure(db, serverTime, answered, {
    name: '2 of 20 claims changed',
    changed: 2,
    expected: 'new',
    ids: some,
  })
  await measure(db, serverTime, answered, {
    name: '14 of 20 claims changed',
    changed: 14,
    expected: 'new',
    ids: all,
  })
  await measure(db, serverTime, answered, {
    name: 'back to the reading before',
    changed: 0,
    expected: 'returned',
    ids: some,
  })
  await showSizes(db)
  await showPlans(db, plans)
} finally {
  await db.destroy()
  await server.stop()
  for (const made of new Set([folder, server.dataDir])) await rm(made, { recursive: true, force: true })
}
