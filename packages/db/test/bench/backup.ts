// Dumps a database with decisions in it, wipes it, restores it, and compares every row of every table.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { openDatabase } from '../../src/database.ts'
import { migrate } from '../../src/migrate.ts'
import { serverFacts } from '../../src/server-facts.ts'
import { generateLedger } from '../../src/testing/generate-ledger.ts'
import { tableDigests } from '../../src/testing/table-digests.ts'
import { manyClaims } from './many-claims.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } })
const serverUrl = process.env.DATABASE_URL
if (!serverUrl) {
  console.error(
    'backup: DATABASE_URL must name a server that pg_dump fits; databases are made on it and dropped',
  )
  process.exit(1)
}
const say = (line: string) => process.stdout.write(`${line}\n`)
const name = `trucot_backup_${process.pid}`
const folder = await mkdtemp(join(tmpdir(), 'trucot-backup-'))
const dump = join(folder, 'trucot.dump')

function timed(what: string, command: string, args: string[]): void {
  const began = performance.now()
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  say(
    `${what.padEnd(8)} ${((performance.now() - began) / 1000).toFixed(1)} s   ${command} ${args.flatMap((arg) => (arg.startsWith('-') ? [arg.split('=')[0]] : [])).join(' ')}`,
  )
}

async function digests(url: string): Promise<Record<string, string>> {
  const db = openDatabase(url)
  try {
    return await tableDigests(db)
  } finally {
    await db.destroy()
  }
}

let equal = false
try {
  let url = await createDatabase(serverUrl, name)
  const db = openDatabase(url)
  say(
    `Postgres ${(await serverFacts(db)).version}, ${execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }).trim()}`,
  )
  await migrate(db)
  await generateLedger(db, Number(values.articles), manyClaims(14, 6))
  await db.destroy()
  const before = await digests(url)
  say(`${values.articles} articles, ${before.decision?.split(' ')[0]} decisions`)
  timed('dump', 'pg_dump', ['--format=custom', `--file=${dump}`, url])
  say(`         ${((await stat(dump)).size / 1024 / 1024).toFixed(1)} MB`)
  await dropDatabase(serverUrl, name)
  url = await createDatabase(serverUrl, name)
  timed('restore', 'pg_restore', ['--no-owner', '--exit-on-error', '--jobs=2', `--dbname=${url}`, dump])
  const after = await digests(url)
  const wrong = Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table])
  equal = wrong.length === 0
  say(equal ? `every row of ${Object.keys(before).length} tables is equal` : `NOT equal: ${wrong.join(', ')}`)
} finally {
  await dropDatabase(serverUrl, name)
  await rm(folder, { recursive: true, force: true })
}
process.exit(equal ? 0 : 1)
