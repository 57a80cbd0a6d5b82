import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { RecordType } from '@trucot/core/record/record-type'
import { findAccountByEmail } from '@trucot/db/account'
import type { Database } from '@trucot/db/database'
import { decideIdentity } from '@trucot/db/record/decide-identity'
import { findRecords } from '@trucot/db/record/find-records'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

interface Line {
  type: RecordType
  name: string
  qid: string
}

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [type = '', name = '', qid = ''] = line.split('\t').map((cell) => cell.trim())
      const parsed = RecordType.safeParse(type)
      if (!parsed.success || name === '' || !/^Q[1-9]\d{0,11}$/u.test(qid))
        throw new CliError(`${path}, line ${at + 1}: wants type, name and QID, apart by tabs`)
      return { type: parsed.data, name, qid }
    })
}

/** The one record of a name; null where none or several bear it: a QID is never given on a guess. */
async function recordOf(db: Database, { type, name }: Line): Promise<number | null> {
  const found = await findRecords(db, type, name)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Holds Wikidata ids from a file of lines "type, name, QID" (tabs between), as one act of an account. */
export async function wikidata(path: string, { as }: { as: string }): Promise<void> {
  const lines = readLines(callerPath(path))
  await withLedger(async (db) => {
    const account = await findAccountByEmail(db, as)
    if (!account) throw new CliError(`${as}: no such account`)
    const groupId = randomUUID()
    const decisions = []
    for (const line of lines) {
      const record = await recordOf(db, line)
      if (record === null) await printLine(`skipped\t${line.name}\tno record, or several, bear this name`)
      else
        decisions.push({
          id: randomUUID(),
          groupId,
          note: null,
          action: { kind: 'wikidata' as const, record, qid: line.qid },
        })
    }
    if (decisions.length === 0) return
    const { origin } = terminalActor()
    const done = await decideIdentity(db, { decisions, everywhere: false, account, origin })
    if (done.outcome === 'refused') throw new CliError(done.explanation)
    process.stderr.write(`${decisions.length} of ${lines.length} held\n`)
  })
}
