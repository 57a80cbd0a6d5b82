import { type Campaign, type CampaignPlan, createCampaign, findCampaign } from '@trucot/db/campaign'
import { selectAll } from '@trucot/db/campaign-select'
import type { Database } from '@trucot/db/database'
import { terminalActor } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { unknownRulesError } from '../terminal/unknown-rules.ts'

const FREEZE_WITHIN = 10 * 60_000

export async function foundCampaign(db: Database, id: number): Promise<Campaign> {
  const campaign = await findCampaign(db, id)
  if (!campaign) throw new CliError(`there is no campaign ${id}`)
  return campaign
}

/** Makes a campaign with its articles written down, and says on standard error how many; started where that is wanted. */
export async function freezeCampaign(db: Database, plan: CampaignPlan, start: boolean): Promise<Campaign> {
  const made = await db
    .transaction()
    .execute((tx) => createCampaign(tx, plan, { by: terminalActor(), start }))
  if (made.outcome === 'refused') {
    if (made.reason === 'unknown_rules') throw unknownRulesError(made.unknown)
    throw new CliError(
      made.reason === 'nothing_selected' ? 'there is no such article' : 'there is no such campaign',
    )
  }
  await selectAll(db, made.id, FREEZE_WITHIN)
  const campaign = await foundCampaign(db, made.id)
  process.stderr.write(`${campaign.total} articles${start ? '' : `; trucot campaign start ${made.id}`}\n`)
  return campaign
}
