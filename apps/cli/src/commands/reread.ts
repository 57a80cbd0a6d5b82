import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@trucot/db/database'
import { findTask } from '@trucot/db/reading-task'
import { type RereadSelection, requestReread } from '@trucot/db/reread'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'

export interface RereadOptions {
  all?: boolean
  failed?: boolean
  without: string[]
  reason: string
  /** Commander's name for `--no-wait`. */
  wait: boolean
}

function selectionOf(ids: readonly string[], { all, failed }: RereadOptions): RereadSelection {
  if (Number(ids.length > 0) + Number(all ?? false) + Number(failed ?? false) !== 1) {
    throw new CliError('say which articles: their ids, --all or --failed')
  }
  if (all) return { all: true }
  if (failed) return { failed: true }
  return {
    ids: ids.map((id) => {
      if (!/^[1-9]\d{0,14}$/u.test(id)) throw new CliError(`${id}: not the id of an article`)
      return Number(id)
    }),
  }
}

/** Has articles read again by the workers; named ones are waited for, and what changed in each is said. */
export async function reread(ids: readonly string[], options: RereadOptions): Promise<void> {
  const selection = selectionOf(ids, options)
  await withLedger(async (db) => {
    const request = { by: terminalActor(), reason: options.reason, options: { without: options.without } }
    const order = await db.transaction().execute(async (tx) => await requestReread(tx, selection, request))
    if (order.articles === 0) throw new CliError('none of these articles exists')
    process.stderr.write(`${order.articles} articles will be read again\n`)
    if ('ids' in selection && options.wait) await waitFor(db, selection.ids)
  })
}

const POLL_MS = 200
const PATIENCE_MS = 60_000

/** Patience starts anew with every article that is done. */
async function waitFor(db: Database, ids: readonly number[]): Promise<void> {
  const open = new Set(ids)
  const progress = startProgress('reading', ids.length)
  let deadline = Date.now() + PATIENCE_MS
  try {
    while (open.size > 0) {
      for (const id of open) {
        const task = await findTask(db, id)
        if (task && (task.state === 'waiting' || task.state === 'leased')) continue
        open.delete(id)
        deadline = Date.now() + PATIENCE_MS
        progress.step()
        if (!task) await printLine(`${id}\tno such article`)
        else await printLine(`${id}\t${task.lastError ?? JSON.stringify(task.outcome)}`)
        if (!task || task.state === 'failed') process.exitCode = 1
      }
      if (Date.now() > deadline) {
        throw new CliError(`${open.size} articles still wait: does a worker run? (trucot doctor)`)
      }
      await sleep(POLL_MS)
    }
  } finally {
    progress.stop()
  }
}
