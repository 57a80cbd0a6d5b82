import { existsSync } from 'node:fs'
import { openDatabase } from '@trucot/db/database'
import { readEnv } from '@trucot/service/read-env'
import { tellFault } from '@trucot/service/tell-fault'
import type { Finding } from '../doctor/finding.ts'
import { lookAtLedger } from '../doctor/look-at-ledger.ts'
import { lookAtDisk, lookAtNode, lookAtRedis } from '../doctor/look-at-machine.ts'
import { CliEnv } from '../env.ts'
import { databaseUrl } from '../ledger/with-ledger.ts'
import { printLine } from '../terminal/print.ts'

const MARKS = { good: 'ok ', note: '-  ', bad: 'BAD' } as const

async function lookAtDatabase(): Promise<Finding[]> {
  const url = databaseUrl()
  if (url === null) {
    return [
      {
        what: 'database',
        state: 'note',
        says: 'none: npm start does not run from this clone and DATABASE_URL is not set',
      },
    ]
  }
  const db = openDatabase(url, { max: 2, applicationName: 'trucot-doctor' })
  try {
    return await lookAtLedger(db)
  } catch (fault) {
    const [line = String(fault)] = tellFault(fault) ?? []
    return [{ what: 'database', state: 'bad', says: line }]
  } finally {
    await db.destroy()
  }
}

/** Says what works and what does not; exit code 1 where something needs mending. */
export async function doctor(): Promise<void> {
  const { REDIS_URL, TRUCOT_FOLDER } = readEnv(CliEnv)
  const findings = [
    lookAtNode(),
    lookAtDisk(existsSync(TRUCOT_FOLDER) ? TRUCOT_FOLDER : process.cwd()),
    ...(REDIS_URL === undefined ? [] : [await lookAtRedis(REDIS_URL)]),
    ...(await lookAtDatabase()),
  ]
  for (const { what, state, says } of findings) await printLine(`${MARKS[state]} ${what.padEnd(10)} ${says}`)
  if (findings.some((finding) => finding.state === 'bad')) process.exitCode = 1
}
