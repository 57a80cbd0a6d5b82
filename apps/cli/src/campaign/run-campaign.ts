import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPage } from '@trucot/core/claim/read-page'
import { unknownRules } from '@trucot/core/claim/rule-ids'
import type { Actor } from '@trucot/db/audit'
import { listCampaigns } from '@trucot/db/campaign'
import type { ActOutcome } from '@trucot/db/campaign-acts'
import { campaignDiff } from '@trucot/db/campaign-change'
import { campaignDiffFile } from '@trucot/db/campaign-diff-file'
import { listErrors } from '@trucot/db/campaign-error'
import { previewCampaign } from '@trucot/db/campaign-preview'
import { countCampaigns, countRollback, outletProgress } from '@trucot/db/campaign-progress'
import type { Database, DatabaseTransaction } from '@trucot/db/database'
import type { ExportFormat } from '@trucot/db/export-file'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'
import { unknownRulesError } from '../terminal/unknown-rules.ts'
import { campaignLine, formatCampaign, formatDiff, formatErrors, formatPreview } from './format-campaign.ts'
import { foundCampaign, freezeCampaign } from './freeze-campaign.ts'
import { numberOf, type PlanOptions, planOf, type ScopeOptions, scopeOf } from './plan-options.ts'

const LISTED = 50
const POLL_MS = 500
const LARGEST_SEED = 2_147_483_647

/** Reads a random sample in memory and prints what that would change; nothing is written. */
export async function previewOf(
  options: ScopeOptions & { size: string; seed?: string; json?: boolean },
): Promise<void> {
  const scope = scopeOf(options)
  const unknown = unknownRules(scope.options.without ?? [])
  if (unknown.length > 0) throw unknownRulesError(unknown)
  const seed =
    options.seed === undefined
      ? Math.floor(Math.random() * LARGEST_SEED)
      : numberOf('seed', options.seed, 0, LARGEST_SEED)
  await withLedger(async (db) => {
    const preview = await previewCampaign(db, scope, {
      size: numberOf('size', options.size, 1, 1000),
      seed,
      read: async (page, without) => readPage(page, { without }),
    })
    if (!preview) throw new CliError('there is no such campaign to take the errors of')
    await printLine(options.json ? JSON.stringify(preview) : formatPreview(preview))
  })
}

/** Freezes the articles of a new campaign, prints its number, and starts it where that is wanted. */
export async function makeCampaign(options: PlanOptions & { start?: boolean }): Promise<void> {
  const plan = planOf(options)
  await withLedger(async (db) => {
    const made = await freezeCampaign(db, plan, options.start ?? false)
    await printLine(String(made.id))
  })
}

/** Does something to a campaign and says what it is then; with `wait` not before it has come to rest. */
export async function actOnCampaign(
  id: number,
  act: (tx: DatabaseTransaction, by: Actor) => Promise<ActOutcome & { articles?: number }>,
  { wait = false } = {},
): Promise<void> {
  await withLedger(async (db) => {
    const outcome = await db.transaction().execute((tx) => act(tx, terminalActor()))
    if (outcome.outcome === 'unknown_campaign') throw new CliError(`there is no campaign ${id}`)
    if (outcome.outcome === 'not_now') throw new CliError(`campaign ${id} is ${outcome.state}: not now`)
    if (outcome.articles !== undefined) process.stderr.write(`${outcome.articles} articles\n`)
    if (wait) await waitForRest(db, id)
    await printStatus(db, id, false)
  })
}

const UNDER_WAY = new Set(['selecting', 'canary', 'running', 'rolling_back'])

async function waitForRest(db: Database, id: number): Promise<void> {
  const bar = startProgress('reading', (await foundCampaign(db, id)).total)
  let shown = 0
  try {
    while (UNDER_WAY.has((await foundCampaign(db, id)).state)) {
      const counts = (await countCampaigns(db, [id])).get(id)
      for (; counts && shown < counts.total - counts.open; shown++) bar.step()
      await sleep(POLL_MS)
    }
  } finally {
    bar.stop()
  }
}

async function printStatus(db: Database, id: number, json: boolean): Promise<void> {
  const campaign = await foundCampaign(db, id)
  const counts = (await countCampaigns(db, [id])).get(id)
  if (!counts) throw new Error(`campaign ${id} was not counted`)
  const outlets = await outletProgress(db, id)
  const rollback = campaign.rollbackReason === null ? null : await countRollback(db, id)
  await printLine(
    json
      ? JSON.stringify({ ...campaign, counts, outlets, rollback })
      : formatCampaign(campaign, counts, outlets, rollback),
  )
}

export async function statusOf(id: number, { json = false, wait = false }): Promise<void> {
  await withLedger(async (db) => {
    if (wait) await waitForRest(db, id)
    await printStatus(db, id, json)
  })
}

/** Prints campaigns, a line each, latest first. */
export async function listThem({ json = false }): Promise<void> {
  await withLedger(async (db) => {
    const campaigns = await listCampaigns(db, { limit: LISTED })
    const counts = await countCampaigns(
      db,
      campaigns.map(({ id }) => id),
    )
    for (const campaign of campaigns) {
      const own = counts.get(campaign.id)
      if (own)
        await printLine(json ? JSON.stringify({ ...campaign, counts: own }) : campaignLine(campaign, own))
    }
  })
}

export async function errorsOf(id: number, { json = false }): Promise<void> {
  await withLedger(async (db) => {
    await foundCampaign(db, id)
    const groups = await listErrors(db, id)
    await printLine(json ? JSON.stringify(groups) : formatErrors(groups))
  })
}

/** Prints what a run changed: summed up, or claim by claim as a file. */
export async function diffOf(id: number, { format }: { format: ExportFormat | 'table' }): Promise<void> {
  await withLedger(async (db) => {
    await foundCampaign(db, id)
    if (format === 'table') {
      await printLine(formatDiff(await campaignDiff(db, id)))
      return
    }
    for await (const piece of campaignDiffFile(db, id, format)) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    }
  })
}
