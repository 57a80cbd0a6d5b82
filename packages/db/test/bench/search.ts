// How long search takes as one types when it holds a million articles, their statements, people and events.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { freePort } from '@trucot/postgres/test-server'
import { sql } from 'kysely'
import { type AnsweredQuery, openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { searchRecords } from '../../src/record/search-records.ts'
import { explain } from '../../src/testing/captured-plans.ts'
import { fillSearch } from './fill-search.ts'
import { ServerTime } from './server-time.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    folder: { type: 'string', default: tmpdir() },
  },
})
const ARTICLES = Number(values.articles)
/** Nobody is to wait longer for what they type, milliseconds. */
const LIMIT = 100

/** What people type: usual and rare names, with and without diacritics, titles, nonsense. Each is typed letter by letter. */
const TYPED = [
  'Nguyễn Phú Trọng',
  'nguyen van hung',
  'hoang binh quan',
  'Thứ trưởng Bộ Ngoại giao',
  'việt nam trung quốc',
  'bộ ngoại giao tiếp đại sứ',
  'hợp tác kinh tế biển',
  'quy che phoi hop',
  'zzyzx',
  'Đặng Thùy Trâm',
]
const FILTERED = [
  { from: '2019-01-01', to: '2019-03-31' },
  { from: '2016-02-25', to: '2016-02-25' },
  { places: [7] },
]

const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = await mkdtemp(join(values.folder, 'trucot-bench-'))
await chmod(folder, 0o755)
const server = await startPostgres({ dataDir: folder, port: await freePort(), throwaway: true })
const queries: AnsweredQuery[] = []
let listening = false
const db = openDatabase(server.url, { max: 1, onQuery: (query) => listening && queries.push(query) })

interface Timed {
  text: string
  /** That the server's process had a core: what a machine with nothing else to do takes. */
  milliseconds: number
  /** On the clock, whatever else this machine does. */
  clock: number
}

const serverTime = await ServerTime.open(db, server.dataDir)

async function time(text: string, more: object = {}): Promise<Timed> {
  const [began, worked] = [performance.now(), await serverTime.worked()]
  await searchRecords(db, { text, limit: 20, ...more })
  const clock = performance.now() - began
  return {
    text: `${text} ${JSON.stringify(more)}`,
    milliseconds: (await serverTime.worked()) - worked,
    clock,
  }
}

function report(name: string, all: readonly Timed[]): number {
  const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  const [median, late, worst] = [at(0.5), at(0.95), sorted.at(-1)]
  const clock = all.map((one) => one.clock).toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
  say(
    `${name}: ${all.length} searches; the server at work: median ${median?.milliseconds.toFixed(1)} ms, 95 % ${late?.milliseconds.toFixed(1)} ms, worst ${worst?.milliseconds.toFixed(1)} ms (${worst?.text}); on the clock of this machine: median ${clock?.toFixed(1)} ms`,
  )
  return late?.milliseconds ?? 0
}

try {
  await migrate(db)
  await fillSearch(db, ARTICLES, say)
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from search_entry group by kind order by kind`.execute(db)
  say(rows.map(({ kind, count }) => `${count} ${kind}`).join(', '))
  say(`load of this machine: ${loadavg()[0]?.toFixed(1)}`)
  for (const text of TYPED) await time(text)
  const typed: Timed[] = []
  for (const text of TYPED)
    for (let length = 1; length <= text.length; length++)
      if (text[length - 1] !== ' ') typed.push(await time(text.slice(0, length)))
  const filtered: Timed[] = []
  for (const text of TYPED) for (const filter of FILTERED) filtered.push(await time(text, filter))
  const slowest = Math.max(report('as typed', typed), report('by date or place', filtered))
  listening = true
  await time('nguyen van hung', { kinds: ['person'] })
  await time('quy che phoi hop', { kinds: ['article'] })
  listening = false
  for (const query of queries) {
    const plan = await explain(db, query)
    say(
      `plan: indexes ${plan?.indexes.join(', ') || 'none'}; read from end to end: ${plan?.scanned.join(', ') || 'nothing'}`,
    )
  }
  say(slowest < LIMIT ? `within ${LIMIT} ms` : `NOT within ${LIMIT} ms`)
  process.exitCode = slowest < LIMIT ? 0 : 1
} finally {
  await serverTime.close()
  await db.destroy()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
