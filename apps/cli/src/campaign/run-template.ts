import { unknownRules } from '@trucot/core/claim/rule-ids'
import {
  type CampaignTemplate,
  listTemplates,
  removeTemplate,
  saveTemplate,
} from '@trucot/db/campaign-template'
import type { DatabaseExecutor } from '@trucot/db/database'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { unknownRulesError } from '../terminal/unknown-rules.ts'
import { scopeWords } from './format-campaign.ts'
import { freezeCampaign } from './freeze-campaign.ts'
import { type PlanOptions, planOf } from './plan-options.ts'

/** The template of a name; refused in one line where there is none. */
export async function templateOf(db: DatabaseExecutor, name: string): Promise<CampaignTemplate> {
  const template = (await listTemplates(db)).find((one) => one.name === name.trim())
  if (!template) throw new CliError(`there is no template "${name}"; trucot campaign template list`)
  return template
}

function templateLine({ name, plan }: CampaignTemplate): string {
  return `${name}\t${scopeWords(plan)}\t${plan.reason}`
}

/** Keeps a plan under a name, in place of the one that had it. */
export async function keepTemplate(
  name: string,
  { json = false, ...options }: PlanOptions & { json?: boolean },
): Promise<void> {
  const plan = planOf(options)
  const unknown = unknownRules(plan.options.without ?? [])
  if (unknown.length > 0) throw unknownRulesError(unknown)
  const called = name.trim()
  if (called === '' || called.length > 200) throw new CliError('a template has a name of 1 to 200 characters')
  await withLedger(async (db) => {
    const template = await db
      .transaction()
      .execute((tx) => saveTemplate(tx, { name: called, plan }, terminalActor()))
    await printLine(json ? JSON.stringify(template) : templateLine(template))
  })
}

export async function listThem({ json = false }): Promise<void> {
  await withLedger(async (db) => {
    for (const template of await listTemplates(db))
      await printLine(json ? JSON.stringify(template) : templateLine(template))
  })
}

/** Makes a campaign of a template. */
export async function runTemplate(
  name: string,
  { reason, start, json = false }: { reason?: string; start: boolean; json?: boolean },
): Promise<void> {
  await withLedger(async (db) => {
    const { plan } = await templateOf(db, name)
    const own = reason?.trim()
    const campaign = await freezeCampaign(db, { ...plan, ...(own ? { reason: own } : {}) }, start)
    await printLine(json ? JSON.stringify(campaign) : String(campaign.id))
  })
}

export async function dropTemplate(name: string): Promise<void> {
  await withLedger(async (db) => {
    const { id } = await templateOf(db, name)
    const outcome = await db.transaction().execute((tx) => removeTemplate(tx, id, terminalActor()))
    if (outcome === 'in_use')
      throw new CliError(`a schedule runs "${name}": remove that first; trucot campaign schedule list`)
    await printLine(outcome === 'removed' ? 'removed' : 'it was gone already')
  })
}
