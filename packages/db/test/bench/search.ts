// How long search takes as one types when it holds a million articles, their statements, people and events.
import { loadavg, tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { type AnsweredQuery, openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { searchRecords } from '../../src/record/search-records.ts'
import { explainAll } from '../../src/testing/captured-plans.ts'
import { fillSearch } from './fill-search.ts'
import { openFilled } from './filled-ledger.ts'
import { ServerTime } from './server-time.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    /** Where a ledger that is thrown away afterwards is made. */
    folder: { type: 'string', default: tmpdir() },
    /** A folder whose ledger is kept, and used again where it is there. */
    keep: { type: 'string' },
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
  { from: '2012-01-01', to: '2022-12-31' },
  { places: [7] },
  { from: '2019-01-01', to: '2019-03-31', places: [7] },
]

const say = (line: string) => process.stdout.write(`${line}\n`)
const ledger = await openFilled(values)
const { server } = ledger
const queries: AnsweredQuery[] = []
let listening = false
/** One connection, whose process tells what it worked; searches ask several beside each other where they can. */
const db = openDatabase(server.url, { max: 1, onQuery: (query) => listening && queries.push(query) })
const pool = openDatabase(server.url, { max: 4 })

interface Timed {
  text: string
  /** That the server's process had a core: what a machine with nothing else to do takes, asked one after the other. */
  milliseconds: number
  /** On the clock, whatever else this machine does, asked beside each other. */
  clock: number
}

const serverTime = await ServerTime.open(db, server.dataDir)

async function time(text: string, more: object = {}): Promise<Timed> {
  const worked = await serverTime.worked()
  await searchRecords(db, { text, limit: 20, ...more })
  const milliseconds = (await serverTime.worked()) - worked
  const began = performance.now()
  await searchRecords(pool, { text, limit: 20, ...more })
  const clock = performance.now() - began
  return { text: `${text} ${JSON.stringify(more)}`, milliseconds, clock }
}

/** Median, 95 % and worst. */
function spread(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1)
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`
}

function report(name: string, all: readonly Timed[]): number {
  say(`${name}: ${all.length} searches (load ${loadavg()[0]?.toFixed(1)})`)
  say(`  the server at work: ${spread(all.map(({ milliseconds }) => milliseconds))}`)
  say(`  on the clock of this machine: ${spread(all.map(({ clock }) => clock))}`)
  const sorted = all.toSorted((a, b) => b.milliseconds - a.milliseconds)
  for (const { text, milliseconds, clock } of sorted.slice(0, 5))
    say(`    ${milliseconds.toFixed(1)} ms at work, ${clock.toFixed(1)} ms on the clock: ${text}`)
  return sorted[Math.floor(sorted.length * 0.05)]?.milliseconds ?? 0
}

try {
  await migrate(db)
  await ledger.fill(`search ${ARTICLES}`, () => fillSearch(db, ARTICLES, say))
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from search_entry group by kind order by kind`.execute(db)
  say(rows.map(({ kind, count }) => `${count} ${kind}`).join(', '))
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
  for (const { scanned, indexes } of await explainAll(db, queries))
    say(
      `plan: indexes ${indexes.join(', ') || 'none'}; read from end to end: ${scanned.join(', ') || 'nothing'}`,
    )
  say(slowest < LIMIT ? `within ${LIMIT} ms` : `NOT within ${LIMIT} ms`)
  process.exitCode = slowest < LIMIT ? 0 : 1
} finally {
  await serverTime.close()
  await db.destroy()
  await pool.destroy()
  await ledger.close()
}
