import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@trucot/db/database'
import { type RereadOutcome, type RereadSelection, requestReread } from '@trucot/db/reread'
import { campaignProgress, type RereadProgress, rereadProgress } from '@trucot/db/reread-progress'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'
import { unknownRulesError } from '../terminal/unknown-rules.ts'

export interface RereadOptions {
  all?: boolean
  failed?: boolean
  without: string[]
  verify?: true
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

function optionsOf({ without, verify }: RereadOptions) {
  return verify ? { without, verify } : { without }
}

type Ordered = Extract<RereadOutcome, { outcome: 'queued' | 'campaign' }>

/** Has articles read again by the workers, waits for it, and says what changed. */
export async function reread(ids: readonly string[], options: RereadOptions): Promise<void> {
  const selection = selectionOf(ids, options)
  await withLedger(async (db) => {
    const request = { by: terminalActor(), reason: options.reason, options: optionsOf(options) }
    const ordered = await db.transaction().execute((tx) => requestReread(tx, selection, request))
    if (ordered.outcome === 'refused') throw unknownRulesError(ordered.unknown)
    if (ordered.outcome === 'nothing') throw new CliError('there is no such article')
    const campaign = ordered.outcome === 'campaign' ? ` (campaign ${ordered.campaignId})` : ''
    process.stderr.write(`${ordered.articles} articles will be read again${campaign}\n`)
    if (!options.wait) return
    const end = await waitForOrder(db, ordered, 'ids' in selection ? selection.ids : [])
    await printLine(formatProgress(end))
    if (end.failed > 0) process.exitCode = 1
  })
}

const POLL_MS = 200
const PATIENCE_MS = 60_000

/** Patience starts anew whenever an article is done. */
async function waitForOrder(
  db: Database,
  order: Ordered,
  articleIds: readonly number[],
): Promise<RereadProgress> {
  const bar = startProgress('reading', order.articles)
  let ended = 0
  let deadline = Date.now() + PATIENCE_MS
  try {
    for (;;) {
      const progress =
        order.outcome === 'campaign'
          ? await campaignProgress(db, order.campaignId)
          : await rereadProgress(db, { articleIds, requestedAt: order.requestedAt })
      for (; ended < progress.done + progress.failed; ended++) {
        bar.step()
        deadline = Date.now() + PATIENCE_MS
      }
      if (progress.ended) return progress
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
  proven,
  failed,
  switched,
  claims,
  suggestionsRaised,
  decisionsMet,
}: RereadProgress): string {
  return [
    `articles  ${done - proven} read, ${proven > 0 ? `${proven} proven unchanged and not read, ` : ''}${switched} with another reading now, ${failed} failed`,
    `claims    ${claims.same} same, ${claims.new} new, ${claims.changed} changed, ${claims.gone} gone`,
    `people    ${suggestionsRaised} suggestions raised, ${decisionsMet} decisions met`,
  ].join('\n')
}
