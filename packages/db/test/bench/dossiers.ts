// How long the dossiers of the busiest records take in a ledger of a million articles, now and as known on a day.
import { loadavg, tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { loadDossier } from '../../src/record/dossier/load-dossier.ts'
import { BUSIEST, fillRecords } from './fill-records.ts'
import { openFilled } from './filled-ledger.ts'
import { ServerTime } from './server-time.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    folder: { type: 'string', default: tmpdir() },
    /** A folder whose ledger is kept, and used again where it is there. */
    keep: { type: 'string' },
    /** Tell which statements took the server longest. */
    statements: { type: 'boolean', default: false },
  },
})
const ARTICLES = Number(values.articles)
/** Nobody is to wait longer for a dossier, milliseconds. */
const LIMIT = 300

const say = (line: string) => process.stdout.write(`${line}\n`)
const ledger = await openFilled(values)
const db = openDatabase(ledger.server.url, { max: 1 })
const serverTime = await ServerTime.open(db, ledger.server.dataDir)
const clientMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function time(name: string, id: number, asKnownOn?: string): Promise<number> {
  await loadDossier(db, id, asKnownOn)
  await serverTime.take()
  const [began, own, server] = [performance.now(), clientMs(), await serverTime.worked()]
  const dossier = await loadDossier(db, id, asKnownOn)
  const [clock, here, there] = [
    performance.now() - began,
    clientMs() - own,
    (await serverTime.worked()) - server,
  ]
  const kilobytes = JSON.stringify(dossier).length / 1000
  say(
    `${name}${asKnownOn ? ` as known on ${asKnownOn}` : ''}: Postgres ${there.toFixed(0)} ms, here ${here.toFixed(0)} ms at work; ${clock.toFixed(0)} ms on the clock; ${dossier?.head.articles} articles, ${kilobytes.toFixed(0)} kB`,
  )
  if (values.statements)
    for (const { text, milliseconds } of (await serverTime.take())
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, 4))
      say(`    ${milliseconds.toFixed(0)} ms: ${text.slice(0, 140)}`)
  return there + here
}

try {
  await migrate(db)
  await ledger.fill(`records ${ARTICLES}`, () => fillRecords(db, ARTICLES, say))
  say(`load of this machine: ${loadavg()[0]?.toFixed(1)}`)
  const took: number[] = []
  for (const [name, id] of Object.entries(BUSIEST)) {
    took.push(await time(name, id))
    took.push(await time(name, id, '2018-01-01'))
  }
  const slowest = Math.max(...took)
  say(slowest < LIMIT ? `within ${LIMIT} ms at work` : `NOT within ${LIMIT} ms at work`)
  process.exitCode = slowest < LIMIT ? 0 : 1
} finally {
  await serverTime.close()
  await db.destroy()
  await ledger.close()
}
