// For deployments: brings the database of DATABASE_URL to the newest schema and makes the first log-ins, then ends.

import { firstAccounts } from '@trucot/api/account/first-accounts'
import { PostgresUrl } from '@trucot/service/env-fields'
import { readEnv } from '@trucot/service/read-env'
import { runService } from '@trucot/service/run-service'
import { z } from 'zod'
import { formatAccounts } from './announce.ts'
import { openLedger } from './open-ledger.ts'

await runService('migrate', async () => {
  const { DATABASE_URL } = readEnv(z.object({ DATABASE_URL: PostgresUrl }))
  const db = await openLedger(DATABASE_URL)
  const accounts = await firstAccounts(db, 'migrate')
  await db.destroy()
  const lines = ['The database has the newest schema.', ...formatAccounts(accounts)]
  process.stdout.write(`${lines.join('\n')}\n`)
})
