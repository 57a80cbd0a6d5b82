// What the inbox's own queries take on a database with very many articles waiting: DATABASE_URL, which is filled, or one
// of its own.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { createDatabase } from '@trucot/postgres/clone-database'
import { startTestServer } from '@trucot/postgres/test-server'
import { sql } from 'kysely'
import { countArticles, listArticles } from '../../src/article.ts'
import { type AnsweredQuery, openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { explain } from '../../src/testing/captured-plans.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } })
const ARTICLES = Number(values.articles)
const ROUNDS = 25
/** A page of the list, and the counts of all filters, must come within so many milliseconds. */
const BOUNDS = { page: 20, counts: 150 }

const server = process.env.DATABASE_URL ? null : await startTestServer(undefined)
const url = server ? await createDatabase(server.url, 'trucot_long_inbox') : (process.env.DATABASE_URL ?? '')
const answered: AnsweredQuery[] = []
const db = openDatabase(url, { max: 1, onQuery: (query) => answered.push(query) })
if (server) await migrate(db)

await sql`
  insert into article (source_key, title, published_on, proposed_count, accepted_count, conflict_count,
    second_look_count, priority, arrived_at)
  select 'long-inbox/' || n, 'Bản tin đối ngoại số ' || n || ' ' || md5(n::text), '2024-01-01',
    1 + n % 30, n % 7, (n % 40 = 0)::int, (n % 90 = 0)::int, 200000 + (n::bigint * 7919) % 99999,
    now() - make_interval(secs => n)
  from generate_series(1, ${ARTICLES}::int) as n
  on conflict (source_key) do nothing`.execute(db)
await sql`vacuum analyze article`.execute(db)

async function timed(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    await run()
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

const middle = (
  await sql<{ priority: number; id: number }>`
  select priority, id from article where proposed_count > 0 order by priority desc, id desc
  offset ${Math.floor(ARTICLES / 2)}::int limit 1`.execute(db)
).rows[0]
const after = middle ? { after: { priority: middle.priority, id: middle.id } } : {}
const open = { filter: 'open', limit: 50 } as const

const measures: [name: string, bound: number, run: () => Promise<unknown>][] = [
  ['first page of what waits', BOUNDS.page, () => listArticles(db, open)],
  ['a page in the middle of it', BOUNDS.page, () => listArticles(db, { ...open, ...after })],
  ['conflicts', BOUNDS.page, () => listArticles(db, { filter: 'conflicts', limit: 50 })],
  ['second looks', BOUNDS.page, () => listArticles(db, { filter: 'second_look', limit: 50 })],
  ['titles by words', BOUNDS.page, () => listArticles(db, { filter: 'all', text: 'ban tin 99', limit: 50 })],
  ['counts of every filter', BOUNDS.counts, () => countArticles(db, 1)],
]
console.log(`${ARTICLES} articles in the inbox; load of the machine ${loadavg()[0]?.toFixed(1)}`)
for (const [name, bound, run] of measures) {
  answered.length = 0
  const took = await timed(run)
  const plan = answered[0] ? await explain(db, answered[0]) : null
  const verdict = took <= bound ? 'yes' : 'NO'
  const index = plan ? [...new Set(plan.indexes)].slice(0, 3).join(', ') : ''
  console.log(
    `${name.padEnd(30)}${`${bound} ms`.padStart(9)}${`${took.toFixed(1)} ms`.padStart(10)}   ${verdict.padEnd(4)}${index}`,
  )
}
await db.destroy()
await server?.stop()
