import { unknownRules } from '@trucot/core/claim/rule-ids'
import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import { type CampaignPlan, createCampaign, DEFAULT_BATCH_SIZE } from './campaign.ts'
import { countScope } from './campaign-selection.ts'
import type { DatabaseTransaction } from './database.ts'
import { enqueueReading } from './reading-task.ts'
import type { ReadingOptions } from './work-tables.ts'

export type RereadSelection = { ids: readonly number[] } | { all: true } | { failed: true }

export interface RereadRequest {
  by: Actor
  reason: string
  options?: ReadingOptions
}

/** Articles that will be read again, as counted now. */
export type RereadOutcome =
  /** Named ones, at once and before any campaign. */
  | { outcome: 'queued'; articles: number; requestedAt: Date }
  /** All of a kind, as a campaign that begins by itself. */
  | { outcome: 'campaign'; articles: number; campaignId: number }
  | { outcome: 'nothing'; articles: 0 }
  | { outcome: 'refused'; reason: 'unknown_rules'; unknown: string[] }

/** Has articles read again: named ones now, all or all failed ones by a campaign. */
export async function requestReread(
  tx: DatabaseTransaction,
  selection: RereadSelection,
  request: RereadRequest,
): Promise<RereadOutcome> {
  const options = request.options ?? {}
  const unknown = unknownRules(options.without ?? [])
  if (unknown.length > 0) return { outcome: 'refused', reason: 'unknown_rules', unknown }
  if ('ids' in selection) return await rereadNow(tx, selection.ids, request)
  const plan: CampaignPlan = {
    selection: {},
    mode: 'failed' in selection ? 'failed' : 'all',
    options,
    reason: request.reason,
    canary: null,
    rate: null,
    batchSize: DEFAULT_BATCH_SIZE,
    quietHours: null,
  }
  const made = await createCampaign(tx, plan, { by: request.by, start: true })
  if (made.outcome === 'refused') return { outcome: 'nothing', articles: 0 }
  return { outcome: 'campaign', campaignId: made.id, articles: await countScope(tx, plan) }
}

async function rereadNow(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
  request: RereadRequest,
): Promise<RereadOutcome> {
  const ids = [...new Set(articleIds)].sort((a, b) => a - b)
  const articles = await enqueueReading(tx, ids, request)
  if (articles === 0) return { outcome: 'nothing', articles: 0 }
  await writeAudit(tx, request.by, {
    action: 'article.reread',
    ...(ids.length === 1
      ? { subjectType: 'article', subjectId: ids[0] ?? 0 }
      : { subjectType: 'articles', subjectId: `${ids[0]}-${ids.at(-1)}` }),
    after: { ids, reason: request.reason, options: request.options ?? {} },
  })
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(tx)
  const [clock] = rows
  if (!clock) throw new Error('asking for the time gave no row')
  return { outcome: 'queued', articles, requestedAt: clock.now }
}
