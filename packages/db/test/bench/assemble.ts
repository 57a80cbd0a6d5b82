// How fast records are made from nothing of so many read articles, and what of it is whose work.
import { loadavg, tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { assembleRecords } from '../../src/record/assemble-records.ts'
import { countDue, makeDue } from '../../src/record/due-articles.ts'
import { fillReports } from './fill-reports.ts'
import { openFilled } from './filled-ledger.ts'
import { ServerTime } from './server-time.ts'

const { values } = parseArgs({
  options: {
    /** How many, several times over, apart by commas. */
    articles: { type: 'string', default: '5000,20000' },
    folder: { type: 'string', default: tmpdir() },
    /** A folder whose ledger is kept, and used again where it is there. */
    keep: { type: 'string' },
    /** Articles that one step follows. */
    step: { type: 'string', default: '100' },
    /** Tell which statements took the server longest. */
    statements: { type: 'boolean', default: false },
  },
})
const COUNTS = values.articles.split(',').map(Number)
/** What two free cores are to make, articles a second. */
const LEAST = 300

const say = (line: string) => process.stdout.write(`${line}\n`)
const ledger = await openFilled(values)
const db = openDatabase(ledger.server.url, { max: 1 })
const forgetRecords = sql`truncate record, record_link, record_article, record_claim, record_thing, record_alarm,
  identity_pair, search_entry, record_due, record_pin, record_apart, identity_unsure, identity_decision,
  identity_decision_record, record_stale restart identity cascade`

const serverTime = await ServerTime.open(db, ledger.server.dataDir)
const clientMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function measure(articles: number): Promise<number> {
  await forgetRecords.execute(db)
  await makeDue(
    db,
    Array.from({ length: articles }, (_, at) => at + 1),
  )
  await sql`vacuum analyze record_due`.execute(db)
  await serverTime.take()
  const [began, own, server] = [performance.now(), clientMs(), await serverTime.worked()]
  const rates: string[] = []
  const took = new Map<string, number>()
  let done = 0
  let tenth = { done: 0, busy: own + server }
  let heap = 0
  for (;;) {
    const step = await assembleRecords(db, Number(values.step))
    for (const { articleId, fault } of step.failed) say(`article ${articleId}: ${String(fault)}`)
    if (step.articles + step.stale === 0) break
    done += step.articles
    heap = Math.max(heap, process.memoryUsage().rss)
    if (values.statements)
      for (const { text, milliseconds } of await serverTime.take())
        took.set(text, (took.get(text) ?? 0) + milliseconds)
    if (done - tenth.done < articles / 10) continue
    const busy = clientMs() + (await serverTime.worked())
    rates.push(((1000 * (done - tenth.done)) / (busy - tenth.busy)).toFixed(0))
    tenth = { done, busy }
  }
  const [client, postgres] = [clientMs() - own, (await serverTime.worked()) - server]
  const clock = performance.now() - began
  const rate = (1000 * done) / (client + postgres)
  say(
    `\n${done} articles from nothing (load ${loadavg()[0]?.toFixed(1)}): processor an article ${(client / done).toFixed(2)} ms here, ${(postgres / done).toFixed(2)} ms Postgres; ${rate.toFixed(0)} articles/s of one core, ${((1000 * done) / clock).toFixed(0)} on the clock of this machine`,
  )
  say(`  rate of one core by tenths: ${rates.join(' ')}; largest memory ${(heap / 1e6).toFixed(0)} MB`)
  const { rows } = await sql<{ type: string; count: number; largest: number }>`
    select type, count(*) as count, max(articles) as largest from record where articles > 0 group by type order by type`.execute(
    db,
  )
  say(`  ${rows.map(({ type, count, largest }) => `${count} ${type} (largest ${largest})`).join(', ')}`)
  const { rows: blocks } = await sql<{ type: string; size: number }>`
    select type, max(size) as size from (select type, count(*) as size from record_link
      where type in ('person', 'document') group by type, block) b group by type order by type`.execute(db)
  say(
    `  largest blocks: ${blocks.map(({ type, size }) => `${type} ${size}`).join(', ')}; due left: ${await countDue(db)}`,
  )
  for (const [text, milliseconds] of [...took].toSorted(([, a], [, b]) => b - a).slice(0, 12))
    say(`  ${(milliseconds / done).toFixed(3)} ms an article: ${text.slice(0, 160)}`)
  return rate
}

try {
  await migrate(db)
  const most = Math.max(...COUNTS)
  await ledger.fill(`reports ${most}`, () => fillReports(db, most))
  await sql`vacuum analyze`.execute(db)
  const slowest: number[] = []
  for (const count of COUNTS) slowest.push(await measure(count))
  const least = Math.min(...slowest)
  say(least >= LEAST ? `at least ${LEAST} articles/s of one core` : `NOT ${LEAST} articles/s of one core`)
  process.exitCode = least >= LEAST ? 0 : 1
} finally {
  await serverTime.close()
  await db.destroy()
  await ledger.close()
}
