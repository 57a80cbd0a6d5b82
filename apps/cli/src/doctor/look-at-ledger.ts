import { countAccounts } from '@trucot/db/account'
import { countArticles } from '@trucot/db/article'
import type { Database } from '@trucot/db/database'
import { isMigrated } from '@trucot/db/migrate'
import { queueCounts } from '@trucot/db/reading-task'
import { serverFacts } from '@trucot/db/server-facts'
import { listWorkers } from '@trucot/db/worker'
import type { Finding } from './finding.ts'

const OLDEST_POSTGRES = 150_000
/** A worker beats every few seconds. */
const SILENT_SECONDS = 30
const OLD_WAIT_MINUTES = 10

async function lookAtServer(db: Database): Promise<Finding> {
  const { versionNumber, version, encoding } = await serverFacts(db)
  const says = `${version}, ${encoding}`
  const fits = versionNumber >= OLDEST_POSTGRES && encoding === 'UTF8'
  return {
    what: 'Postgres',
    state: fits ? 'good' : 'bad',
    says: fits ? says : `${says}: 15 or later with UTF8 is needed`,
  }
}

async function lookAtWorkers(db: Database): Promise<Finding> {
  const workers = await listWorkers(db)
  const alive = workers.filter((worker) => worker.silentSeconds < SILENT_SECONDS)
  const says = alive.map((worker) => `${worker.id} (reader ${worker.reader})`).join(', ')
  return {
    what: 'workers',
    state: alive.length > 0 ? 'good' : 'bad',
    says: says || 'none alive: nothing is read',
  }
}

async function lookAtQueue(db: Database): Promise<Finding[]> {
  const { waiting, leased, failed, outbox, oldestWaitingAt } = await queueCounts(db)
  const minutes = oldestWaitingAt ? Math.round((Date.now() - oldestWaitingAt.getTime()) / 60_000) : 0
  const late = minutes >= OLD_WAIT_MINUTES
  const findings: Finding[] = [
    {
      what: 'queue',
      state: late ? 'bad' : 'good',
      says: `${waiting} waiting, ${leased} being read, ${outbox} to dispatch${late ? `; the oldest waits ${minutes} minutes` : ''}`,
    },
  ]
  if (failed > 0) {
    findings.push({
      what: 'failed',
      state: 'bad',
      says: `${failed} articles could not be read (trucot reread --failed tries again)`,
    })
  }
  return findings
}

/** Looks at the server, its schema, who works and what waits. */
export async function lookAtLedger(db: Database): Promise<Finding[]> {
  const findings = [await lookAtServer(db)]
  if (!(await isMigrated(db))) {
    findings.push({ what: 'schema', state: 'bad', says: 'another one than this version needs: migrate it' })
    return findings
  }
  const articles = await countArticles(db)
  const accounts = await countAccounts(db)
  findings.push(
    { what: 'schema', state: 'good', says: 'as this version needs it' },
    accounts > 0
      ? { what: 'accounts', state: 'good', says: `${accounts}` }
      : { what: 'accounts', state: 'bad', says: 'none: nobody can sign in' },
    {
      what: 'articles',
      state: articles.all > 0 ? 'good' : 'note',
      says: `${articles.all}, ${articles.open} with something to decide`,
    },
    await lookAtWorkers(db),
    ...(await lookAtQueue(db)),
  )
  return findings
}
