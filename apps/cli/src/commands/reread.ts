import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@trucot/db/database'
import { type RereadSelection, requestReread } from '@trucot/db/reread'
import { type RereadProgress, rereadProgress } from '@trucot/db/reread-progress'
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

/** Has articles read again by the workers, waits for it, and says what changed. */
export async function reread(ids: readonly string[], options: RereadOptions): Promise<void> {
  const selection = selectionOf(ids, options)
  await withLedger(async (db) => {
    const request = { by: terminalActor(), reason: options.reason, options: { without: options.without } }
    const order = await db.transaction().execute(async (tx) => await requestReread(tx, selection, request))
    if (order.articles === 0) throw new CliError('there is no such article')
    process.stderr.write(`${order.articles} articles will be read again\n`)
    if (!options.wait) return
    const articleIds = 'ids' in selection ? { articleIds: selection.ids } : {}
    const end = await waitForOrder(db, { ...order, ...articleIds })
    await printLine(formatProgress(end))
    if (end.failed > 0) process.exitCode = 1
  })
}

const POLL_MS = 200
const PATIENCE_MS = 60_000

interface AwaitedOrder {
  id: number
  articles: number
  articleIds?: readonly number[]
}

/** Patience starts anew whenever an article is done. */
async function waitForOrder(db: Database, order: AwaitedOrder): Promise<RereadProgress> {
  const bar = startProgress('reading', order.articles)
  let ended = 0
  let deadline = Date.now() + PATIENCE_MS
  try {
    for (;;) {
      const progress = await rereadProgress(db, order)
      for (; ended < progress.done + progress.failed; ended++) {
        bar.step()
        deadline = Date.now() + PATIENCE_MS
      }
      if (progress.ordered && progress.open === 0) return progress
      if (Date.now() > deadline) {
        throw new CliError(`${progress.open} articles still wait: does a worker run? (trucot doctor)`)
      }
      await sleep(POLL_MS)
    }
  } finally {
    bar.stop()
  }
}

function formatProgress({
  done,
  failed,
  switched,
  claims,
  suggestionsRaised,
  decisionsMet,
}: RereadProgress): string {
  return [
    `articles  ${done} read, ${switched} with another reading now, ${failed} failed`,
    `claims    ${claims.same} same, ${claims.new} new, ${claims.changed} changed, ${claims.gone} gone`,
    `people    ${suggestionsRaised} suggestions raised, ${decisionsMet} decisions met`,
  ].join('\n')
}
