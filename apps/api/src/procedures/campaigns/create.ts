import { ORPCError } from '@orpc/server'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { RULE_IDS, unknownRules } from '@trucot/core/claim/rule-ids'
import { createCampaign } from '@trucot/db/campaign'
import { previewCampaign } from '@trucot/db/campaign-preview'
import { selectAll } from '@trucot/db/campaign-select'
import { countScope, scopeChoices, settleSelection } from '@trucot/db/campaign-selection'
import { toPlan, toScope } from '../../campaigns/campaign-view.ts'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'
import { foundCampaign } from './act-on.ts'

/** Articles are frozen while the asker waits, at most for so many milliseconds; the rest is the workers'. */
const FREEZE_WITHIN = 5000
/** A preview says after so many milliseconds what it has seen: a proxy waits a minute as a rule. */
const PREVIEW_WITHIN = 45_000
const LARGEST_SEED = 2_147_483_647

type Refusal =
  | { reason: 'unknown_rules'; unknown: string[] }
  | { reason: 'unknown_campaign' | 'nothing_selected' }

function refused(refusal: Refusal): ORPCError<'REFUSED', unknown> {
  const known = refusal.reason === 'unknown_rules' ? { known: [...RULE_IDS] } : {}
  return new ORPCError('REFUSED', { status: 422, data: { ...refusal, ...known } })
}

function checkRules(without: readonly string[]): void {
  const unknown = unknownRules(without)
  if (unknown.length > 0) throw refused({ reason: 'unknown_rules', unknown })
}

export const choices = procedures.campaigns.choices.handler(async ({ context: { db } }) => {
  const { outlets, readerVersions } = await scopeChoices(db)
  const others = readerVersions.filter((version) => version !== READER_VERSION)
  return { outlets, readerVersions: [READER_VERSION, ...others], rules: [...RULE_IDS] }
})

export const count = procedures.campaigns.count.handler(async ({ context: { db }, input }) => {
  checkRules(input.without)
  const selection = await settleSelection(db, input.selection)
  if (!selection) throw refused({ reason: 'unknown_campaign' })
  return { articles: await countScope(db, { ...toScope(input), selection }) }
})

export const preview = procedures.campaigns.preview.handler(async ({ context, input, signal }) => {
  const { size, seed = Math.floor(Math.random() * LARGEST_SEED), ...scope } = input
  checkRules(scope.without)
  const seen = await previewCampaign(context.db, toScope(scope), {
    size,
    seed,
    read: (page, without, over) => context.previews.read({ ...page, without }, over),
    signal,
    withinMs: PREVIEW_WITHIN,
  }).catch((fault: unknown) => {
    // Nobody is there to be answered, and nothing went wrong.
    if (signal?.aborted) throw new ORPCError('CLIENT_CLOSED_REQUEST', { status: 499 })
    throw fault
  })
  if (!seen) throw refused({ reason: 'unknown_campaign' })
  return seen
})

export const create = procedures.campaigns.create.handler(async ({ context, input }) => {
  const { start, requestId, ...plan } = input
  const by = actorOf(callerOf(context), context.address)
  const made = await context.db
    .transaction()
    .execute((tx) => createCampaign(tx, toPlan(plan), { by, start, requestId }))
  if (made.outcome === 'refused') throw refused(made)
  await selectAll(context.db, made.id, FREEZE_WITHIN)
  return await foundCampaign(context, made.id)
})
