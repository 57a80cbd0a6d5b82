// How long merging one article's re-reading keeps the database busy when it holds a million articles.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '@trucot/postgres/free-port'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'
import { sql } from 'kysely'
import { type AnsweredQuery, type Database, openDatabase } from '../../src/database.ts'
import { explain } from '../../src/testing/captured-plans.ts'
import { fillDatabase } from './fill-database.ts'
import { manyClaims } from './many-claims.ts'
import { type Merge, type MergeTimes, mergeTimes } from './merge-times.ts'
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

const say = (line: string) => process.stdout.write(`${line}\n`)

/** So many different articles from `from` up to, but not, `to`. */
function randomIds(from: number, to: number, count: number): number[] {
  const ids = new Set<number>()
  while (ids.size < count) ids.add(from + Math.floor(Math.random() * (to - from)))
  return [...ids]
}

function merges(): Merge[] {
  const [a, b] = [Math.floor(ARTICLES * 0.3), Math.floor(ARTICLES * 0.6)]
  const unchanged = manyClaims(OFFICES, STATEMENTS)
  const some = randomIds(a, b, MERGES)
  return [
    { name: 'the same again', sample: unchanged, expected: 'same', ids: randomIds(1, a, MERGES) },
    {
      name: '2 of 20 claims changed',
      sample: manyClaims(OFFICES, STATEMENTS, 2),
      expected: 'new',
      ids: some,
    },
    {
      name: '14 of 20 claims changed',
      sample: manyClaims(OFFICES, STATEMENTS, 14),
      expected: 'new',
      ids: randomIds(b, ARTICLES, MERGES),
    },
    { name: 'back to the reading before', sample: unchanged, expected: 'returned', ids: some },
  ]
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
const median = (times: readonly number[]) => quantile(times, 0.5)

function summary(times: readonly number[]): string {
  const [middle, most, slowest] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(2))
  return `median ${middle} ms, 95 % under ${most} ms, slowest ${slowest} ms`
}

function showTimes({ name }: Merge, times: MergeTimes): void {
  const middle = median(times.served)
  const ratio = (middle / median(times.least)).toFixed(1)
  const load = loadavg().map((one) => one.toFixed(1))
  say(`\n${name} (${times.queries.length} statements): ${middle < LIMIT ? 'within' : 'OVER'} ${LIMIT} ms`)
  say(`    in the database        ${summary(times.served)}`)
  say(`    of that at work        ${summary(times.worked)}`)
  say(`    with the way there     ${summary(times.waited)}`)
  say(`    one row instead        ${summary(times.least)}`)
  say(`    ${ratio} times one row; load of the machine ${load.join(' ')}`)
  for (const [statement, taken] of times.statements)
    say(`${median(taken).toFixed(2).padStart(10)} ms  ${statement.slice(0, 100)}`)
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

async function showPlans(db: Database, queries: readonly AnsweredQuery[]): Promise<void> {
  say('\nStatements of one merge that changes claims, with the indexes they use')
  for (const query of queries) {
    const plan = await explain(db, query)
    if (!plan) continue
    const words = plan.sql.replace(/\s+/gu, ' ').trim().slice(0, 90)
    const scanned = plan.scanned.length > 0 ? `, READS ALL OF ${plan.scanned.join(', ')}` : ''
    say(`  ${words}…\n      ${[...new Set(plan.indexes)].join(', ') || '-'}${scanned}`)
  }
}

const folder = await mkdtemp(join(values.folder, 'trucot-bench-'))
// The server may run as a user of its own.
await chmod(folder, 0o755)
let server: RunningPostgres | undefined
let db: Database | undefined
try {
  say(`${ARTICLES} articles of ${OFFICES + STATEMENTS} claims each, Postgres in ${folder}`)
  await fillDatabase(folder, ARTICLES, manyClaims(OFFICES, STATEMENTS), say)
  server = await startPostgres({ dataDir: folder, port: await freePort() })
  const answered: AnsweredQuery[] = []
  db = openDatabase(server.url, { max: 1, onQuery: (query) => answered.push(query) })
  const serverTime = await ServerTime.open(db, server.dataDir)
  let queries: AnsweredQuery[] = []
  for (const merge of merges()) {
    const times = await mergeTimes({ db, serverTime, answered }, merge)
    showTimes(merge, times)
    if (merge.expected === 'new') queries = times.queries
  }
  await serverTime.close()
  await showSizes(db)
  await showPlans(db, queries)
} finally {
  await db?.destroy()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
