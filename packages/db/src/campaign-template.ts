import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { CampaignPlan } from './campaign.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** A plan kept under a name. */
export interface CampaignTemplate {
  id: number
  name: string
  plan: CampaignPlan
  createdAt: Date
  changedAt: Date
}

function templates(db: DatabaseExecutor) {
  return db
    .selectFrom('campaign_template')
    .select(['id', 'name', 'created_at as createdAt', 'changed_at as changedAt'])
    .select(sql<CampaignPlan>`plan`.as('plan'))
}

export async function listTemplates(db: DatabaseExecutor): Promise<CampaignTemplate[]> {
  return await templates(db).orderBy('name').execute()
}

export async function findTemplate(db: DatabaseExecutor, id: number): Promise<CampaignTemplate | undefined> {
  return await templates(db).where('id', '=', id).executeTakeFirst()
}

/** Keeps a plan under a name, in place of the one that had it. */
export async function saveTemplate(
  tx: DatabaseTransaction,
  template: { name: string; plan: CampaignPlan },
  by: Actor,
): Promise<CampaignTemplate> {
  const plan = JSON.stringify(template.plan)
  const before = await templates(tx).where('name', '=', template.name).forUpdate().executeTakeFirst()
  const { id } = await tx
    .insertInto('campaign_template')
    .values({ name: template.name, plan, created_by: by.accountId })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ plan, changed_at: sql`clock_timestamp()` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeAudit(tx, by, {
    action: 'campaign_template.save',
    subjectType: 'campaign_template',
    subjectId: id,
    before: before ? { name: before.name, plan: before.plan } : null,
    after: template,
  })
  const saved = await findTemplate(tx, id)
  if (!saved) throw new Error(`template ${id} was saved and is not there`)
  return saved
}

export type RemoveOutcome = 'removed' | 'unknown' | 'in_use'

/** Removes a template that no schedule runs. */
export async function removeTemplate(tx: DatabaseTransaction, id: number, by: Actor): Promise<RemoveOutcome> {
  const template = await templates(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!template) return 'unknown'
  const run = await tx
    .selectFrom('campaign_schedule')
    .select('id')
    .where('template_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (run) return 'in_use'
  await tx.deleteFrom('campaign_template').where('id', '=', id).execute()
  await writeAudit(tx, by, {
    action: 'campaign_template.remove',
    subjectType: 'campaign_template',
    subjectId: id,
    before: { name: template.name, plan: template.plan },
  })
  return 'removed'
}
